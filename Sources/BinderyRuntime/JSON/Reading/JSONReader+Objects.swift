// Objects, in the way generated types read them: first the keys in the order they are expected, each by one comparison
// of whole words, then a loop that takes any order, escaped keys and unknown ones.
//
//     try json.enterObject()
//     if json.key("\"id\":") { id = try json.member() }
//     if json.key("\"name\":") { name = try json.member() }
//     while let key = try json.nextKey() {
//         if json.is(key, "id") { id = try json.member() } else … else { try json.skipMember() }
//     }
//
// Between members the cursor stands on the `"` of the next key or on the `}`; a comma is passed with the value before it.

extension JSONReader {
    /// Enters the object that comes next.
    @inlinable
    public mutating func enterObject() throws(JSONError) {
        guard bytes.byte(position) == 0x7B else { throw expected(.object) }
        guard levelsLeft > 0 else { throw JSONError(.tooDeep, at: position) }
        levelsLeft &-= 1
        position &+= 1
        skipSpace()
    }

    /// Goes past a key where exactly this one comes next: with its quotes and colon, as in `"\"id\":"`.
    @inlinable @inline(__always)
    public mutating func key(_ literal: StaticString) -> Bool {
        guard match(literal) else { return false }
        skipSpace()
        return true
    }

    /// The next key of the object, whatever it is; nil, and past the `}`, where there is none.
    public mutating func nextKey() throws(JSONError) -> JSONToken? {
        guard bytes.byte(position) == 0x22 else {
            guard bytes.byte(position) == 0x7D else { throw expected(.keyOrEnd) }
            position &+= 1
            levelsLeft &+= 1
            return nil
        }
        let key = try token()
        skipSpace()
        guard bytes.byte(position) == 0x3A else { throw expected(.colon) }
        position &+= 1
        skipSpace()
        return key
    }

    /// Goes past the `}` where the object ends here: spares `nextKey` where all keys came in order.
    @inlinable @inline(__always)
    public mutating func leaveObject() -> Bool {
        guard bytes.byte(position) == 0x7D else { return false }
        position &+= 1
        levelsLeft &+= 1
        return true
    }

    /// The value of a member, and past the comma behind it.
    @inlinable @inline(__always)
    public mutating func member<Value: JSONReadable>(
        _ type: Value.Type = Value.self
    ) throws(JSONError) -> Value {
        let value = try Value(json: &self)
        try comma()
        return value
    }

    /// Goes past a member's value and the comma behind it.
    public mutating func skipMember() throws(JSONError) {
        try skipValue()
        try comma()
    }

    /// Goes past the comma between two members; stays on the `}`.
    @inlinable @inline(__always)
    public mutating func comma() throws(JSONError) {
        if bytes.byte(position) == 0x2C, bytes.byte(position &+ 1) == 0x22 {
            position &+= 1
        } else if bytes.byte(position) != 0x7D {
            try commaAmongSpace()
        }
    }

    @usableFromInline @inline(never)
    mutating func commaAmongSpace() throws(JSONError) {
        skipSpace()
        switch bytes.byte(position) {
        case 0x2C:
            position &+= 1
            skipSpace()
            if bytes.byte(position) != 0x22 { throw expected(.key) }
        case 0x7D: return
        default: throw expected(.commaOrBrace)
        }
    }

    /// The error of a required key that an object lacks: at the object's start (`mark` or `offset` before entering it).
    @inline(never)
    public func missing(_ key: StaticString, from start: Mark) -> JSONError {
        JSONError(.missingKey, at: start.position, detail: key.description)
    }

    /// The error of a key that stands twice in one object, for loops that refuse that; right after `nextKey` gave it.
    @inline(never)
    public func duplicate(_ key: JSONToken) -> JSONError {
        JSONError(.duplicateKey, at: key.start - 1, detail: string(key))
    }

    /// The error of a value that JSON allows and its type does not; `what` says what would have been right.
    @inline(never)
    public func unfit(_ what: String, at mark: Mark) -> JSONError {
        JSONError(.unfit, at: mark.position, detail: what)
    }
}
