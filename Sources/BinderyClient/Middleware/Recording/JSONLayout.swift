// The bytes of a JSON text go in; the same text comes out with other white space between its tokens, and no other change.

enum JSONLayout {
    /// The text without white space between its tokens.
    static func compact(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var string = StringState()
        for byte in bytes where string.isInside(byte) || !isSpace(byte) { result.append(byte) }
        return result
    }

    /// The text with a line for each member and element, indented by two spaces for each level.
    static func pretty(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var string = StringState()
        var level = 0
        func line() {
            result.append(UInt8(ascii: "\n"))
            result += [UInt8](repeating: UInt8(ascii: " "), count: 2 * level)
        }
        for byte in compact(bytes) {
            if string.isInside(byte) {
                if isOpen(result.last) && !string.isContent { line() }
                result.append(byte)
                continue
            }
            switch byte {
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                level -= 1
                if !isOpen(result.last) { line() }
                result.append(byte)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if isOpen(result.last) { line() }
                result.append(byte)
                level += 1
            case UInt8(ascii: ","):
                result.append(byte)
                line()
            case UInt8(ascii: ":"): result += [byte, UInt8(ascii: " ")]
            default:
                if isOpen(result.last) { line() }
                result.append(byte)
            }
        }
        return result
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

    private static func isOpen(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }

    /// Whether the bytes that pass by belong to a string, its quotes included.
    private struct StringState {
        private var isString = false
        private var isEscaped = false
        /// Whether the byte before this one belonged to the same string.
        private(set) var isContent = false

        mutating func isInside(_ byte: UInt8) -> Bool {
            isContent = isString
            if !isString {
                isString = byte == UInt8(ascii: "\"")
                return isString
            }
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isString = false
            }
            return true
        }
    }
}
