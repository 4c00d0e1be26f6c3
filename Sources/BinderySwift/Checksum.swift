// Bytes come in; 64 bits go out that are the same on every machine and in every run.

/// FNV-1a. It tells an edit from no edit, and is no protection from someone who wants to deceive it.
package struct Checksum {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    package init(of text: String) { _ = addLine(of: Array(text.utf8), from: 0) }

    /// Adds the line that begins at an index, as if it ended in LF even where it does in CR LF or with the text; gives the index
    /// after it. The loop is for builds for debugging, such as that of the tool which the build plugin runs: there an iterator
    /// takes many times as long.
    package mutating func addLine(of bytes: [UInt8], from start: Int) -> Int {
        let (newline, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        var hash = value
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            index &+= 1
            if byte == newline { break }
            if byte != carriageReturn { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        value = (hash ^ UInt64(newline)) &* 0x100_0000_01B3
        return index
    }

    /// 16 hexadecimal digits.
    package var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
