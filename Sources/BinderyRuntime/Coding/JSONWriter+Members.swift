// The members of a record as generated code writes them, with nulls, constants that a server has changed, and unknown
// fields. A property that is set wins over an unknown field of its key; no key is written twice.

extension JSONWriter {
    /// Writes a member that is always there; `key` is `,"key":`.
    @inlinable @inline(__always)
    public mutating func required(_ key: StaticString, _ value: some JSONWritable) {
        literal(key)
        value.write(json: &self)
    }

    /// Writes a member that nil leaves out, unless its null is asked for.
    ///
    /// - `place`: its place among the record's members, counted from 1.
    @inlinable @inline(__always)
    public mutating func optional<Root>(
        _ key: StaticString, _ value: (some JSONWritable)?, _ place: Int, _ nulls: ExplicitNulls<Root>
    ) {
        if let value {
            literal(key)
            value.write(json: &self)
        } else if nulls.rawValue & ExplicitNulls<Root>(member: place).rawValue != 0 {
            null(key)
        }
    }

    /// Writes a member beyond the 64th; its null is an unknown field.
    @inlinable @inline(__always)
    public mutating func optional(_ key: StaticString, _ value: (some JSONWritable)?) {
        if let value { required(key, value) }
    }

    /// Writes a member that is always there and may be null. What the unknown fields hold under its key takes the null's
    /// place.
    @inlinable @inline(__always)
    public mutating func nullable(_ key: StaticString, _ value: (some JSONWritable)?, unknown: JSONObject) {
        if let value {
            literal(key)
            value.write(json: &self)
        } else if unknown.isSurelyEmpty {
            null(key)
        } else {
            null(key, unless: unknown)
        }
    }

    /// Writes a null, unless the unknown fields hold something under its key.
    @usableFromInline @inline(never)
    mutating func null(_ key: StaticString, unless unknown: JSONObject) {
        if let name = Self.name(in: key), let value = unknown[name] {
            member(name, value)
        } else {
            null(key)
        }
    }

    /// `,"name":` → `name`
    private static func name(in key: StaticString) -> String? {
        try? JSONReader.read(String.self, from: Array(key.description.utf8.dropFirst().dropLast()))
    }

    @usableFromInline @inline(never)
    mutating func null(_ key: StaticString) {
        literal(key)
        buffer.append(word: 0x6C6C_756E, length: 4)  // null
    }

    /// Writes a member that has one legal value, as `,"key":value`, unless the unknown fields hold something under its
    /// key: then that stands in its place, as it came.
    @inlinable @inline(__always)
    public mutating func constant(_ member: StaticString, _ key: StaticString, unknown: JSONObject) {
        if unknown.isSurelyEmpty { literal(member) } else { changedConstant(member, key, unknown) }
    }

    @usableFromInline @inline(never)
    mutating func changedConstant(_ member: StaticString, _ key: StaticString, _ unknown: JSONObject) {
        if let value = unknown[key.description] { self.member(key.description, value) } else { literal(member) }
    }

    /// Ends an object whose members were written since `start`, after the unknown fields.
    ///
    /// - `names`: the members that the object may have written; which of them it has is looked up where needed.
    @inlinable @inline(__always)
    public mutating func closeObject(from start: Int, names: StaticString, unknown: JSONObject) {
        if !unknown.isSurelyEmpty { members(unknown, names: names, from: start) }
        closeObject(from: start)
    }

    @usableFromInline @inline(never)
    mutating func members(_ unknown: JSONObject, names: StaticString, from start: Int) {
        for (key, value) in unknown
        where NameTable.place(of: key, in: names) == 0 || !hasMember(key, from: start) {
            member(key, value)
        }
    }

    /// The same with members of one type, whose keys the description leaves open.
    @inline(never)
    public mutating func closeObject<Value: JSONWritable>(
        from start: Int, names: StaticString, additional: [String: Value], unknown: JSONObject
    ) {
        for (key, value) in additional.sorted(by: { $0.key < $1.key })
        where NameTable.place(of: key, in: names) == 0 || !hasMember(key, from: start) {
            member(key, value)
        }
        for (key, value) in unknown
        where additional[key] == nil && (NameTable.place(of: key, in: names) == 0 || !hasMember(key, from: start)) {
            member(key, value)
        }
        closeObject(from: start)
    }

    private mutating func member(_ key: String, _ value: some JSONWritable) {
        memberKey(key)
        value.write(json: &self)
    }

    /// Whether a member of this key was written since `start`: read from the text, since hardly anyone asks.
    private func hasMember(_ key: String, from start: Int) -> Bool {
        guard count > start else { return false }
        let members = array()[(start + 1)...] + [0x7D]
        let options = JSONReader.Options(maximumDepth: .max >> 1)
        let found = try? JSONReader.reading(Array(members), options: options) { (json) throws(JSONError) in
            while let name = try json.nextKey() {
                if json.string(name) == key { return true }
                try json.skipMember()
            }
            return false
        }
        return found ?? false
    }
}
