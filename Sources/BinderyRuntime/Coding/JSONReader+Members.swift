// The members of a record, as generated code reads them: those that come in the expected order by one comparison each;
// all others, and unknown ones, by `nextMember`.
//
//     var member = 0
//     while member >= 0 {
//         switch member {
//         case 0, 1:
//             if member == 1 || json.key("\"id\":") { id = try json.required() }
//             fallthrough
//         case 2:
//             if member == 2 || json.key("\"name\":") { name = try json.optional(unknown: &unknownFields) }
//             fallthrough
//         default: member = try json.nextMember(of: "id\nname\n", unknown: &unknownFields)
//         }
//     }

extension JSONReader {
    /// Which member comes next, counted from 1 as in the list of names, with the cursor at its value; -1 at the object's
    /// end, and past it. Members of other names are kept.
    @inlinable @inline(__always)
    public mutating func nextMember(
        of names: StaticString, unknown: inout JSONObject
    ) throws(JSONError) -> Int {
        leaveObject() ? -1 : try searchMember(of: names, unknown: &unknown)
    }

    @usableFromInline @inline(never)
    mutating func searchMember(of names: StaticString, unknown: inout JSONObject) throws(JSONError) -> Int {
        while let key = try nextKey() {
            let place = place(of: key, in: names)
            if place > 0 {
                // The last of two members with one key counts, also where the first one was kept.
                if !unknown.isEmpty { unknown.removeValue(forKey: string(key)) }
                return place
            }
            rescue?.stray(Stray(offset: position, kind: .unknown))
            unknown[string(key)] = try JSONValue(json: &self)
            try comma()
        }
        return -1
    }

    /// The same where members of other names have values of one type; what does not fit it is kept as JSON.
    @inline(never)
    public mutating func nextMember<Value: JSONReadable>(
        of names: StaticString, additional: inout [String: Value], unknown: inout JSONObject
    ) throws(JSONError) -> Int {
        while let key = try nextKey() {
            let place = place(of: key, in: names)
            let name = string(key)
            unknown.removeValue(forKey: name)
            if place > 0 { return place }
            additional[name] = try attempt(Value.self)
            if additional[name] == nil { unknown[name] = try JSONValue(json: &self) }
            try comma()
        }
        return -1
    }

    /// The value of a member that must be there, and past the comma behind it.
    @inlinable @inline(__always)
    public mutating func required<Value: JSONReadable>(_ type: Value.Type = Value.self) throws(JSONError) -> Value {
        let value = try Value(json: &self)
        try comma()
        return value
    }

    /// The value of a member that may be null or missing, and past the comma behind it. A tolerant reader gives up a
    /// value that does not fit, and keeps its JSON.
    @inlinable
    public mutating func optional<Value: JSONReadable>(
        _ type: Value.Type = Value.self, unknown: inout JSONObject
    ) throws(JSONError) -> Value? {
        let start = mark
        do throws(JSONError) {
            let value: Value? = null() ? nil : try Value(json: &self)
            try comma()
            return value
        } catch {
            try giveUp(error, from: start, unknown: &unknown)
            return nil
        }
    }

    /// Goes past a member that has one legal value, given as JSON, and the comma behind it. A value that differs is kept.
    @inlinable @inline(__always)
    public mutating func constant(_ literal: StaticString, unknown: inout JSONObject) throws(JSONError) {
        let start = mark
        if match(literal), bytes.byte(position) == 0x2C || bytes.byte(position) == 0x7D {
            try comma()
        } else {
            rewind(to: start)
            try keepDiffering(from: literal, unknown: &unknown)
        }
    }

    @usableFromInline @inline(never)
    mutating func keepDiffering(from literal: StaticString, unknown: inout JSONObject) throws(JSONError) {
        let start = mark
        let value = try JSONValue(json: &self)
        let expected = try JSONReader.read(JSONValue.self, from: Array(literal.description.utf8))
        if value != expected {
            rescue?.stray(Stray(offset: start.position, kind: .differing))
            unknown[key(before: start)] = value
        }
        try comma()
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
