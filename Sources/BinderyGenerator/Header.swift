// A file's text comes in; whether Bindery wrote it, from what, and whether someone changed it since goes out.

import BinderySwift

/// The first line of a generated file on disk:
///
///     // Made by bindery VERSION from SOURCE for MODULE. Do not edit: generate it again. Checksum: 16 digits
///
/// A page of documentation begins with its title, and has the line below that, in `<!-- -->`.
///
/// The checksum is of all lines below but for documentation (`///`). An edit of a description's prose so changes one place of
/// a file, and not this line too, which a `git diff` would show apart from it; what is edited by hand in documentation alone
/// is not noticed.
struct Header: Equatable {
    /// The description's file name.
    let source: Substring
    /// The module that the file is a part of; nil in files of versions that did not tell.
    let module: Substring?
    /// What the lines below were when they were written; nil in files of versions that wrote none.
    private let checksum: Substring?

    /// Where the header's line ends, and whether it is that of a page.
    private let end: Int
    private let isPage: Bool

    private static let mark = " Checksum: "
    private static let pageEnd = " -->"

    init?(of bytes: [UInt8]) {
        // An editor may have put a byte order mark before it, or Git a CR at the line's end.
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        isPage = text.starts(with: "# ".utf8)
        let start = isPage ? Self.lineAfter(text.startIndex, in: bytes) : text.startIndex
        let line = bytes[start...].prefix { $0 != newline && $0 != carriageReturn }
        end = line.endIndex
        var words = String(decoding: line, as: UTF8.self)
        if isPage {
            guard words.hasPrefix("<!-- "), words.hasSuffix(Self.pageEnd) else { return nil }
            words = "// " + words.dropFirst(5).dropLast(Self.pageEnd.count).replacing("U+3E", with: ">")
        }
        guard words.hasPrefix("// Made by bindery "), let from = words.firstRange(of: " from "),
            let end = words.firstRange(of: ". Do not edit"), from.upperBound <= end.lowerBound
        else { return nil }
        let told = words[from.upperBound..<end.lowerBound]
        let owner = told.ranges(of: " for ").last
        source = owner.map { told[..<$0.lowerBound] } ?? told
        module = owner.map { told[$0.upperBound...] }
        checksum = words[end.upperBound...].firstRange(of: Self.mark).map { words[$0.upperBound...] }
    }

    var hasChecksum: Bool { checksum != nil }

    /// Whether the file with this header was changed since it was written, as far as that can be told.
    func isChanged(in bytes: [UInt8]) -> Bool {
        checksum.map { $0 != checksum(of: bytes).text } ?? false
    }

    /// A generated text as it is written: with the checksum in its header.
    static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        guard let header = Header(of: bytes), header.end < bytes.count else { return bytes }
        let end = header.isPage ? header.end - pageEnd.utf8.count : header.end
        let words = "\(mark)\(header.checksum(of: bytes).text)".utf8
        var sealed: [UInt8] = []
        sealed.reserveCapacity(bytes.count + words.count)
        sealed += bytes[..<end]
        sealed += words
        sealed += bytes[end...]
        return sealed
    }

    /// The checksum of a file's text, whatever its line breaks are.
    private func checksum(of bytes: [UInt8]) -> Checksum {
        var checksum = Checksum()
        var start = Self.lineAfter(end, in: bytes)
        while start < bytes.count {
            start =
                !isPage && Self.isDocumentation(at: start, of: bytes)
                ? Self.lineAfter(start, in: bytes) : checksum.addLine(of: bytes, from: start)
        }
        return checksum
    }

    /// Where the line after the one at an index begins.
    private static func lineAfter(_ start: Int, in bytes: [UInt8]) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != newline { index &+= 1 }
        return min(index + 1, bytes.count)
    }

    private static func isDocumentation(at start: Int, of bytes: [UInt8]) -> Bool {
        var index = start
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index &+= 1 }
        let slash = UInt8(ascii: "/")
        return index + 3 <= bytes.count && bytes[index] == slash && bytes[index + 1] == slash
            && bytes[index + 2] == slash
    }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
