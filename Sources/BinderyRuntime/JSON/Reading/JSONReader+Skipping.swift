// Goes past values, validating them as strictly as if they were read; gives their bytes to those who keep them raw.

extension JSONReader {
    /// Goes past the next value. Nesting takes no stack, only the levels that are left.
    public mutating func skipValue() throws(JSONError) {
        _ = try skipNested()
    }

    /// The bytes of an array or object, validated, as they stand in the text; and how many stand in each other there.
    mutating func rawContainer() throws(JSONError) -> (bytes: [UInt8], depth: Int) {
        let start = position
        let depth = try skipNested()
        return (bytes.array(start..<position), depth)
    }

    /// Goes past the next value, and tells how many arrays and objects stand in each other there; an empty one within
    /// another does not count.
    private mutating func skipNested() throws(JSONError) -> Int {
        var containers = ContainerStack()
        while true {
            // A value starts here.
            switch bytes.byte(position) {
            case 0x22: _ = try token()
            case 0x7B:
                try enterObject()
                if !leaveObject() {
                    containers.push(isObject: true)
                    try passKey()
                    continue
                }
            case 0x5B:
                if try enterArray() {
                    containers.push(isObject: false)
                    continue
                }
            case 0x2D, 0x30...0x39: try skipNumber()
            case 0x74: if !match("true") { throw expected(.value) }
            case 0x66: if !match("false") { throw expected(.value) }
            case 0x6E: if !match("null") { throw expected(.value) }
            default: throw expected(.value)
            }
            // A value ended here: so may the containers around it.
            while true {
                if containers.isEmpty { return Swift.max(containers.deepest, 1) }
                if containers.topIsObject {
                    try comma()
                    if !leaveObject() {
                        try passKey()
                        break
                    }
                } else if try nextElement() {
                    break
                }
                containers.pop()
            }
        }
    }

    private mutating func passKey() throws(JSONError) {
        // Never nil: the callers have seen that the object goes on.
        _ = try nextKey()
    }

    /// The bytes of the next value, validated, as they stand in the text.
    public mutating func rawValue() throws(JSONError) -> [UInt8] {
        let start = position
        try skipValue()
        return bytes.array(start..<position)
    }

    /// The bytes of what was read since a mark, as they stand in the text.
    public func rawBytes(since mark: Mark) -> [UInt8] {
        bytes.array(mark.position..<position)
    }

    /// The bytes of a token between its quotes, escapes unresolved.
    public func rawBytes(of token: JSONToken) -> [UInt8] {
        bytes.array(token.start..<token.end)
    }

    /// Looks into the object that comes next for a member that is a string, a number or a boolean, wherever it stands, and
    /// returns to the `{`. Nil where there is no such member, or it is of another kind, or no object comes next. The first of
    /// several counts.
    @inlinable
    public mutating func peekWord(_ key: StaticString) throws(JSONError) -> JSONToken? {
        guard bytes.byte(position) == 0x7B else { return nil }
        let start = mark
        let length = key.utf8CodeUnitCount
        // Mostly it stands first: `{"type":"`.
        if bytes.byte(position &+ 1) == 0x22, bytes.matches(key, at: position &+ 2),
            bytes.matches("\":\"", at: position &+ 2 &+ length)
        {
            position = position &+ 4 &+ length
            let value = try token()
            rewind(to: start)
            return value
        }
        let value = try searchWord(key)
        rewind(to: start)
        return value
    }

    @usableFromInline @inline(never)
    mutating func searchWord(_ key: StaticString) throws(JSONError) -> JSONToken? {
        try enterObject()
        while let name = try nextKey() {
            if self.is(name, key) { return bytes.byte(position) == 0x22 ? try token() : literalToken() }
            try skipMember()
        }
        return nil
    }

    /// The number, `true` or `false` that comes next, as it is written.
    private func literalToken() -> JSONToken? {
        var end = position
        switch peekKind {
        case .number, .boolean:
            while case let byte = bytes.byte(end), byte > 0x20, byte != 0x2C, byte != 0x7D, byte != 0x5D { end &+= 1 }
            return JSONToken(start: position, end: end, isEscaped: false, isASCII: true)
        case .string, .object, .array, .null, nil: return nil
        }
    }
}

/// Which containers are open, one bit each; the first 64 need no memory.
private struct ContainerStack {
    private var top: UInt64 = 0
    private var count = 0
    private var older: [UInt64] = []
    private(set) var deepest = 0

    var isEmpty: Bool { count == 0 }
    var topIsObject: Bool { top & 1 == 1 }

    mutating func push(isObject: Bool) {
        if count > 0, count & 63 == 0 { older.append(top) }
        top = top << 1 | (isObject ? 1 : 0)
        count += 1
        deepest = Swift.max(deepest, count)
    }

    mutating func pop() {
        count -= 1
        if count > 0, count & 63 == 0 { top = older.removeLast() } else { top >>= 1 }
    }
}
