// The members of a record, as generated code reads them: `nextMember` tells which one comes next, and each is read by one
// call. None of these calls throws: an error is noted, no member comes after it, and the record throws it once, at its
// end. So a decoder has one way out, however many members it has.
//
//     var members = json.enterRecord(Self.self, "\u{2}id\u{4}name")
//     var id: String?
//     var name: String?
//     while json.nextMember(&members) {
//         switch members.place {
//         case 1: json.required(&id)
//         case 2: json.optional(&name, &members)
//         default: break
//         }
//     }
//     guard let id, json.isSound else { try json.fail(missing: "id\n", from: members.start) }

extension JSONReader {
    /// Enters the object that comes next, whose members have these names. Where there is none, the error is noted.
    @inline(never)
    public mutating func enterRecord(_ names: StaticString) -> RecordMembers {
        let members = RecordMembers(names: names, start: mark)
        do throws(JSONError) {
            try enterObject()
        } catch {
            fail(error)
        }
        return members
    }

    /// Goes to the value of the next member that has a name, and notes its place among the names; false at the object's
    /// end, and past it, and after an error. Members of other names are kept. Of two members with one key the last one
    /// counts, also where the first one was kept.
    public mutating func nextMember(_ members: inout RecordMembers) -> Bool {
        if enterExpectedMember(&members) { return true }
        return leaveObject() ? false : searchMember(&members)
    }

    /// Goes to the value of the next member where its name stands behind the last one's, as it is written mostly.
    @inline(__always)
    private mutating func enterExpectedMember(_ members: inout RecordMembers) -> Bool {
        guard bytes.byte(position) == 0x22 else { return false }
        let start = position &+ 1
        guard let (found, end) = members.names.next(from: members.position, at: start, in: bytes),
            bytes.byte(end &+ 1) == 0x3A
        else { return false }
        members.enter(found) { bytes.string(start..<end, isASCII: false) }
        position = end &+ 2
        skipSpace()
        return true
    }

    @inline(never)
    private mutating func searchMember(_ members: inout RecordMembers) -> Bool {
        do throws(JSONError) {
            while isSound, let key = try nextKey() {
                if enter(key, &members) { return true }
                recovery?.stray(UndeclaredValue(offset: position, kind: .unknown))
                members.unknownFields[string(key)] = try JSONValue(json: &self)
                try comma()
            }
        } catch {
            fail(error)
        }
        return false
    }

    /// Whether a key is one of the names; then goes to it.
    private func enter(_ key: JSONToken, _ members: inout RecordMembers) -> Bool {
        guard let found = members.names.position(of: key, in: self) else { return false }
        members.enter(found) { string(key) }
        return true
    }

    /// The same where members of other names have values of one type; what does not fit it is kept as JSON.
    @inline(never)
    public mutating func nextMember<Value: JSONReadable>(
        _ members: inout RecordMembers, additional: inout [String: Value]
    ) -> Bool {
        if enterExpectedMember(&members) { return true }
        do throws(JSONError) {
            while isSound, let key = try nextKey() {
                if enter(key, &members) { return true }
                let name = string(key)
                members.unknownFields.removeValue(forKey: name)
                additional[name] = try attempt(Value.self)
                if additional[name] == nil { members.unknownFields[name] = try JSONValue(json: &self) }
                try comma()
            }
        } catch {
            fail(error)
        }
        return false
    }

    /// Reads the value of a member that must be there, and goes past the comma behind it.
    @inlinable @inline(never)
    public mutating func required<Value: JSONReadable>(_ value: inout Value?) {
        do throws(JSONError) {
            value = try Value(json: &self)
            try comma()
        } catch {
            fail(error)
        }
    }

    /// Reads the value of a member that may be null or missing, and goes past the comma behind it. A null is noted; of two
    /// members with one key the last one counts. A tolerant reader gives up a value that does not fit, and keeps its JSON.
    @inlinable @inline(never)
    public mutating func optional<Value: JSONReadable>(_ value: inout Value?, _ members: inout RecordMembers) {
        let start = mark
        do throws(JSONError) {
            if null() {
                value = nil
                noteNull(&members)
            } else {
                value = try Value(json: &self)
                if members.nulls != 0 { members.forgetNull() }
            }
            try comma()
        } catch {
            value = nil
            giveUp(error, from: start, &members)
        }
    }

    /// The same for a member that the description requires and lets be null: it is always written.
    @inlinable @inline(never)
    public mutating func nullable<Value: JSONReadable>(_ value: inout Value?, _ members: inout RecordMembers) {
        let start = mark
        do throws(JSONError) {
            value = null() ? nil : try Value(json: &self)
            try comma()
        } catch {
            value = nil
            giveUp(error, from: start, &members)
        }
    }

    /// Notes a null that was read as the bit of its member's place; beyond the 64th, which has none, as an unknown field.
    @usableFromInline @inline(never)
    mutating func noteNull(_ members: inout RecordMembers) {
        if members.place <= 64 {
            members.nulls |= 1 << UInt64(members.place - 1)
        } else {
            members.unknownFields[key(before: Mark(position: position &- 4, levelsLeft: levelsLeft))] = .null
        }
    }

    /// Goes past a member that has one legal value, given as JSON, and the comma behind it. A value that differs is kept.
    @inline(never)
    public mutating func constant(_ literal: StaticString, _ members: inout RecordMembers) {
        let start = mark
        do throws(JSONError) {
            if match(literal), bytes.byte(position) == 0x2C || bytes.byte(position) == 0x7D {
                try comma()
            } else {
                rewind(to: start)
                try keepDiffering(from: literal, &members.unknownFields)
            }
        } catch {
            fail(error)
        }
    }

    @inline(never)
    private mutating func keepDiffering(
        from literal: StaticString, _ unknown: inout JSONObject
    ) throws(JSONError) {
        let start = mark
        let value = try JSONValue(json: &self)
        let expected = try JSONReader.read(JSONValue.self, from: Array(literal.description.utf8))
        if value != expected {
            recovery?.stray(UndeclaredValue(offset: start.position, kind: .differing))
            unknown[key(before: start)] = value
        }
        try comma()
    }

    /// Whether no error was noted.
    @inlinable
    public var isSound: Bool { failure == nil }

    /// Notes an error; nothing is read after it.
    @usableFromInline @inline(never)
    mutating func fail(_ fault: JSONError) {
        failure = fault
        position = bytes.count
    }

    /// Throws the error that was noted, or else that of the first of these names that the object at a mark lacks.
    @inline(never)
    public mutating func fail(missing names: StaticString, from start: Mark) throws(JSONError) -> Never {
        throw failure(missing: names, from: start)
    }

    /// The error that was noted, or else that of the first of these names that the object at a mark lacks.
    @inline(never)
    public mutating func failure(missing names: StaticString, from start: Mark) -> JSONError {
        if let failure {
            self.failure = nil
            return failure
        }
        let present = (try? places(of: names, from: start)) ?? []
        let lines = names.description.split(separator: "\n")
        let missing = lines.indices.first { !present.contains($0 + 1) }.map { "\"\(lines[$0])\"" } ?? "\"\""
        return JSONError(
            .missingKey, at: start.position, detail: try? JSONReader.read(String.self, from: Array(missing.utf8)))
    }

    /// The places of the names that the object at a mark has.
    private mutating func places(of names: StaticString, from start: Mark) throws(JSONError) -> Set<Int> {
        var found: Set<Int> = []
        rewind(to: start)
        try enterObject()
        while let key = try nextKey() {
            found.insert(place(of: key, in: names))
            try skipMember()
        }
        return found
    }

    /// The key of the member whose value starts at a mark: found backwards, so that no one has to remember it.
    func key(before value: Mark) -> String {
        var end = value.position &- 1
        while end > 0, bytes.byte(end) != 0x22 { end &-= 1 }
        var start = end &- 1
        // A quote within the key has an odd number of backslashes before it, the opening one has none.
        while start >= 0 {
            if bytes.byte(start) == 0x22, bytes.byte(start &- 1) != 0x5C { break }
            start &-= 1
        }
        var isEscaped = false
        for index in (start + 1)..<end where bytes.byte(index) == 0x5C { isEscaped = true }
        return string(JSONToken(start: start &+ 1, end: end, isEscaped: isEscaped, isASCII: false))
    }
}
