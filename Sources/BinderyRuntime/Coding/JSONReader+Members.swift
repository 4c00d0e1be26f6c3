// The members of a record, as generated code reads them: those that come in the expected order by one comparison each;
// all others, and unknown ones, by `nextMember`. None of these calls throws: an error is noted, no member comes after it,
// and the record throws it once, at its end. So a decoder has one way out, however many members it has.
//
//     let start = json.enterRecord(Self.self)
//     var id: String?
//     var name: String?
//     var unknownFields = JSONObject()
//     var nulls: UInt64 = 0
//     var member = 0
//     repeat {
//         if json.key("\"id\":", 1, &member) { json.required(&id) }
//         if json.key("\"name\":", 2, &member) { json.optional(&name, 2, &nulls, unknown: &unknownFields) }
//     } while json.nextMember(&member, of: "id\nname\n", unknown: &unknownFields)
//     guard let id, json.isSound else { try json.fail(missing: "id\n", from: start) }

extension JSONReader {
    /// Enters the object that comes next. Where there is none, the error is noted.
    /// - Returns: its place.
    @inline(never)
    public mutating func enterRecord() -> Mark {
        let start = mark
        do throws(JSONError) {
            try enterObject()
        } catch {
            fail(error)
        }
        return start
    }

    /// Whether a member comes next; then the cursor is at its value.
    ///
    /// - `place`: its place, counted from 1 as in the list of names.
    /// - `member`: the place of the member that `nextMember` found, which is reset to 0 where it is this one; while
    ///   it is 0, the key is compared.
    @inlinable @inline(__always)
    public mutating func key(_ literal: StaticString, _ place: Int, _ member: inout Int) -> Bool {
        if member == 0 { return key(literal) }
        guard member == place else { return false }
        member = 0
        return true
    }

    /// Goes to the value of the next member that has one of the names, and notes its place, counted from 1; false at the
    /// object's end, and past it, and after an error. Members of other names are kept.
    @inlinable @inline(__always)
    public mutating func nextMember(
        _ member: inout Int, of names: StaticString, unknown: inout JSONObject
    ) -> Bool {
        if leaveObject() { return false }
        member = searchMember(of: names, unknown: &unknown)
        return member > 0
    }

    @usableFromInline @inline(never)
    mutating func searchMember(of names: StaticString, unknown: inout JSONObject) -> Int {
        do throws(JSONError) {
            while isSound, let key = try nextKey() {
                let place = place(of: key, in: names)
                if place > 0 {
                    // The last of two members with one key counts, also where the first one was kept.
                    if !unknown.isEmpty { unknown.removeValue(forKey: string(key)) }
                    return place
                }
                recovery?.stray(UndeclaredValue(offset: position, kind: .unknown))
                unknown[string(key)] = try JSONValue(json: &self)
                try comma()
            }
        } catch {
            fail(error)
        }
        return 0
    }

    /// The same where members of other names have values of one type; what does not fit it is kept as JSON.
    @inline(never)
    public mutating func nextMember<Value: JSONReadable>(
        _ member: inout Int, of names: StaticString, additional: inout [String: Value], unknown: inout JSONObject
    ) -> Bool {
        do throws(JSONError) {
            while isSound, let key = try nextKey() {
                member = place(of: key, in: names)
                let name = string(key)
                unknown.removeValue(forKey: name)
                if member > 0 { return true }
                additional[name] = try attempt(Value.self)
                if additional[name] == nil { unknown[name] = try JSONValue(json: &self) }
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

    /// Reads the value of a member that may be null or missing, and goes past the comma behind it. A null is noted as the
    /// bit of the member's place, counted from 1; of two members with one key the last one counts. A tolerant reader
    /// gives up a value that does not fit, and keeps its JSON.
    @inlinable @inline(__always)
    public mutating func optional<Value: JSONReadable>(
        _ value: inout Value?, _ place: Int, _ nulls: inout UInt64, unknown: inout JSONObject
    ) {
        let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: place &- 1)
        if isNull(&value, unknown: &unknown) { nulls |= bit } else { nulls &= ~bit }
    }

    /// The same for a member beyond the 64th, which has no bit: its null is kept in the unknown fields.
    @inlinable @inline(__always)
    public mutating func optional<Value: JSONReadable>(_ value: inout Value?, unknown: inout JSONObject) {
        let start = mark
        if isNull(&value, unknown: &unknown) { keepNull(from: start, unknown: &unknown) }
    }

    /// The same for a member that the description requires and lets be null: it is always written.
    @inlinable @inline(__always)
    public mutating func nullable<Value: JSONReadable>(_ value: inout Value?, unknown: inout JSONObject) {
        _ = isNull(&value, unknown: &unknown)
    }

    /// Reads a value that may be null, and tells whether it is.
    @inlinable @inline(never)
    mutating func isNull<Value: JSONReadable>(_ value: inout Value?, unknown: inout JSONObject) -> Bool {
        let start = mark
        do throws(JSONError) {
            let isNull = null()
            value = isNull ? nil : try Value(json: &self)
            try comma()
            return isNull
        } catch {
            value = nil
            giveUp(error, from: start, unknown: &unknown)
            return false
        }
    }

    @usableFromInline @inline(never)
    mutating func keepNull(from start: Mark, unknown: inout JSONObject) {
        unknown[key(before: start)] = .null
    }

    /// Goes past a member that has one legal value, given as JSON, and the comma behind it. A value that differs is kept.
    @inline(never)
    public mutating func constant(_ literal: StaticString, unknown: inout JSONObject) {
        let start = mark
        do throws(JSONError) {
            if match(literal), bytes.byte(position) == 0x2C || bytes.byte(position) == 0x7D {
                // One of the same key may have come before, and been kept.
                if !unknown.isSurelyEmpty { unknown.removeValue(forKey: key(before: start)) }
                try comma()
            } else {
                rewind(to: start)
                try keepDiffering(from: literal, unknown: &unknown)
            }
        } catch {
            fail(error)
        }
    }

    private mutating func keepDiffering(from literal: StaticString, unknown: inout JSONObject) throws(JSONError) {
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
        let present = (try? members(of: names, from: start)) ?? []
        let lines = names.description.split(separator: "\n")
        let missing = lines.indices.first { !present.contains($0 + 1) }.map { "\"\(lines[$0])\"" } ?? "\"\""
        return JSONError(
            .missingKey, at: start.position, detail: try? JSONReader.read(String.self, from: Array(missing.utf8)))
    }

    /// The places of the names that the object at a mark has.
    private mutating func members(of names: StaticString, from start: Mark) throws(JSONError) -> Set<Int> {
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
