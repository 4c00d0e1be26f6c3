// One look at the next value, from which generated code chooses an enumeration's case or a union's variant.

extension JSONReader {
    /// The next value as a type that is said.
    @inlinable @inline(__always)
    public mutating func value<Value: JSONReadable>(as type: Value.Type = Value.self) throws(JSONError) -> Value {
        try Value(json: &self)
    }

    /// Which of these words comes next, counted from 1, and past it; 0, and not past it, where it is none of them.
    public mutating func word(among words: StaticString) throws(JSONError) -> Int {
        guard bytes.byte(position) == 0x22 else { return 0 }
        let start = mark
        let place = place(of: try token(), in: words)
        if place == 0 { rewind(to: start) }
        return place
    }

    /// The next value, a text, as a word that its enumeration does not know.
    public mutating func unknownWord() throws(JSONError) -> String {
        recovery?.stray(UndeclaredValue(offset: position, kind: .unfamiliar))
        return try String(json: &self)
    }

    /// The next value as one that is none of its union's variants.
    public mutating func unknownVariant() throws(JSONError) -> JSONValue {
        recovery?.stray(UndeclaredValue(offset: position, kind: .unfamiliar))
        return try JSONValue(json: &self)
    }

    /// Which of these words a member of the object that comes next is, wherever it stands, counted from 1; 0 where it is
    /// none of them. A number or a boolean is the word that it is written as. Reads nothing.
    @inlinable @inline(__always)
    public mutating func variant(by key: StaticString, among words: StaticString) throws(JSONError) -> Int {
        place(of: try peekWord(key), in: words)
    }

    /// Whether an object comes next that has all of these members.
    /// - Parameters:
    ///   - names: what they are called, each with a line end behind it.
    ///   - count: how many they are.
    ///   - nullable: those that count as well where they are null; many services write null for what is not there.
    public mutating func hasMembers(
        _ names: StaticString, count: Int, nullable: StaticString = ""
    ) throws(JSONError) -> Bool {
        guard bytes.byte(position) == 0x7B else { return false }
        let start = mark
        var found: Set<Int> = []
        try enterObject()
        while found.count < count, let key = try nextKey() {
            let place = place(of: key, in: names)
            if place > 0, peekKind != .null || self.place(of: key, in: nullable) > 0 { found.insert(place) }
            try skipMember()
        }
        rewind(to: start)
        return found.count == count
    }

    /// The next value as a type, without any tolerance; nil, and not past it, where it does not fit.
    /// - Throws: what is wrong with the JSON itself.
    public mutating func attempt<Value: JSONReadable>(_ type: Value.Type = Value.self) throws(JSONError) -> Value? {
        let start = mark
        let isTolerant = isTolerant
        self.isTolerant = false
        defer { self.isTolerant = isTolerant }
        do throws(JSONError) {
            return try Value(json: &self)
        } catch {
            guard error.isAboutType else { throw error }
            recovery?.forgetStrays(from: start.position)
            rewind(to: start)
            return nil
        }
    }

    /// What the next value is; null where no value can start. An integer that 64 bits do not hold is a number: no variant of
    /// integers could take it.
    public mutating func kind() throws(JSONError) -> JSONKind {
        switch peekKind {
        case .object: return .object
        case .array: return .array
        case .string: return .string
        case .boolean: return .boolean
        case .null, nil: return .null
        case .number:
            let start = mark
            let number = try JSONNumber(json: &self)
            rewind(to: start)
            let signed: Int64? = number.integer()
            let unsigned: UInt64? = number.integer()
            return signed != nil || unsigned != nil ? .integer : .number
        }
    }
}
