// Arrays: `if try json.enterArray() { repeat { read an element } while try json.nextElement() }`.

extension JSONReader {
    /// Enters the array that comes next. False, and past it, where it is empty.
    @inlinable
    public mutating func enterArray() throws(JSONError) -> Bool {
        guard bytes.byte(position) == 0x5B else { throw expected(.array) }
        guard levelsLeft > 0 else { throw JSONError(.tooDeep, at: position) }
        position &+= 1
        skipSpace()
        if bytes.byte(position) == 0x5D {
            position &+= 1
            return false
        }
        levelsLeft &-= 1
        return true
    }

    /// Goes on to the next element. False, and past the `]`, where there is none.
    @inlinable
    public mutating func nextElement() throws(JSONError) -> Bool {
        skipSpace()
        switch bytes.byte(position) {
        case 0x2C:
            position &+= 1
            skipSpace()
            return true
        case 0x5D:
            position &+= 1
            levelsLeft &+= 1
            return false
        default:
            throw expected(.commaOrBracket)
        }
    }
}
