// A file's first line comes in; whether Bindery wrote the file, and from what, goes out.

/// What the first line of a generated file says: `// Made by bindery VERSION from SOURCE. Do not edit: …`.
struct Header: Equatable {
    /// The description's file name.
    let source: Substring

    init?(of bytes: [UInt8]) {
        // An editor may have put a byte order mark before it, or a CR at the line's end.
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let line = String(decoding: text.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        guard line.hasPrefix("// Made by bindery "), let from = line.firstRange(of: " from "),
            let end = line.firstRange(of: ". Do not edit"), from.upperBound <= end.lowerBound
        else { return nil }
        source = line[from.upperBound..<end.lowerBound]
    }
}
