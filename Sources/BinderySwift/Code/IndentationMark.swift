// The lines of a block are indented only when the file is written: till then two control bytes before and behind it say how far.

/// No other control byte than a line end stands in a block: literals and comments show controls as what they are.
enum IndentationMark {
    private static let begin: UInt8 = 1
    private static let end: UInt8 = 2
    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")
    /// What one mark can say; its second byte is no control, so that line ends can be searched for.
    private static let most = 200

    static func append(_ spaces: Int, isEnd: Bool, to bytes: inout ByteBuffer) {
        var rest = spaces
        while rest > 0 {
            let part = min(rest, most)
            bytes.append(isEnd ? end : begin)
            bytes.append(space + UInt8(part))
            rest -= part
        }
    }

    /// Where the next control byte stands: eight bytes are looked at at a time.
    private static func end(ofLineIn block: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(block)
        var index = start
        while index + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            // A byte's high bit is set where it is less than a space.
            let controls = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
            if controls != 0 { return index + controls.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < block.count, block[index] >= space { index += 1 }
        return index
    }

    /// Writes a block with each line as far to the right as the marks around it say; empty lines stay empty.
    static func write(_ block: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var indentation = 0
        var isAtStart = false
        var index = 0
        while index < block.count {
            let byte = block[index]
            if byte >= space {
                if isAtStart {
                    for _ in 0..<indentation { bytes.append(space) }
                    isAtStart = false
                }
                let stop = end(ofLineIn: block, from: index + 1)
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: block[index..<stop]))
                index = stop
            } else if byte == newline {
                bytes.append(newline)
                isAtStart = true
                index += 1
            } else {
                let spaces = Int(block[index + 1] - space)
                indentation += byte == begin ? spaces : -spaces
                index += 2
            }
        }
    }
}
