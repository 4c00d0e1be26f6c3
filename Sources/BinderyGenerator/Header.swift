// A file's first line comes in; whether Bindery wrote the file, and from what, goes out.

/// What the first line of a generated file says: `// Made by bindery VERSION from SOURCE. …`.
struct Header: Equatable {
    /// The description's file name.
    let source: String

    init?(of bytes: [UInt8]) {
        let line = String(decoding: bytes.prefix(while: { $0 != UInt8(ascii: "\n") }), as: UTF8.self)
        let words = line.split(separator: " ", omittingEmptySubsequences: true)
        guard words.starts(with: ["//", "Made", "by", "bindery"]), words.count >= 7, words[5] == "from" else {
            return nil
        }
        source = String(words[6])
    }
}
