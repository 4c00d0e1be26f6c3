// The lines of a block are indented only when the file is written: till then two control bytes before and behind it say how far.

/// No other control byte than a line end stands in a block: literals and comments show controls as what they are.
enum IndentationMark {
    private static let begin: UInt8 = 1
    private static let end: UInt8 = 2
    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")
    /// What one mark can say; its second byte is no control, so that line ends can be searched for.
    private static let most = 200

    static func append(_ spaces: Int, isEnd: Bool, to bytes: inout [UInt8]) {
        var rest = spaces
        while rest > 0 {
            let part = min(rest, most)
            bytes.append(isEnd ? end : begin)
            bytes.append(space + UInt8(part))
            rest -= part
        }
    }

    /// Writes a block with each line as far to the right as the marks around it say; empty lines stay empty.
    static func write(_ block: [UInt8], to bytes: inout [UInt8]) {
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
                var stop = index + 1
                while stop < block.count, block[stop] >= space { stop += 1 }
                bytes.append(contentsOf: block[index..<stop])
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
