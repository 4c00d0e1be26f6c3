// A path with `{name}` in it goes in, its segments come out: what a segment of a request must be to fit one.

import BinderyClient

/// A segment of a path template.
enum PathSegment: Hashable {
    /// A text, percent-decoded.
    case literal(String)
    /// One parameter and nothing else.
    case parameter
    /// Parameters and texts between them: `{name}.{ending}`.
    case mixed(MixedSegment)
}

/// The template of an operation's path.
struct PathTemplate {
    let segments: [PathSegment]
    /// The parameters' names, in the order in which they stand in the path.
    let names: [String]

    init(_ path: String) {
        var names: [String] = []
        segments = Self.split(path).map { segment in
            let pieces = Self.pieces(segment[...], &names)
            if pieces.count == 1, case .text(let text) = pieces[0] {
                return .literal(PercentDecoding.decoded(text[...]) ?? text)
            }
            if pieces.count == 1 { return .parameter }
            return pieces.isEmpty ? .literal("") : .mixed(MixedSegment(pieces: pieces))
        }
        self.names = names
    }

    /// The segments of a path, without the slash that it begins with; a slash at its end makes an empty one.
    static func split(_ path: String) -> [String] {
        let slash = UInt8(ascii: "/")
        let bytes = path.utf8.first == slash ? path.utf8.dropFirst() : path.utf8[...]
        return bytes.split(separator: slash, omittingEmptySubsequences: false).map { String(Substring($0)) }
    }

    private static func pieces(_ segment: Substring, _ names: inout [String]) -> [MixedSegment.Piece] {
        var pieces: [MixedSegment.Piece] = []
        var rest = segment
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            names.append(String(rest[rest.index(after: open)..<close]))
            pieces.append(.parameter)
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }
}

/// A segment of several pieces.
struct MixedSegment: Hashable {
    enum Piece: Hashable {
        case text(String)
        case parameter
    }

    let pieces: [Piece]

    /// How many characters are fixed: of two that fit, the one with more of them is meant.
    var fixedLength: Int {
        pieces.reduce(0) { if case .text(let text) = $1 { $0 + text.utf8.count } else { $0 } }
    }

    /// What stands in the parameters' places, each as short as it can be and not empty; nil where the segment does not fit.
    func values(in segment: String) -> [String]? {
        var values: [String] = []
        var rest = Array(segment.utf8)[...]
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .text(let text):
                // After a parameter the text was found and passed already.
                if index > 0, case .parameter = pieces[index - 1] { continue }
                guard rest.starts(with: text.utf8) else { return nil }
                rest = rest.dropFirst(text.utf8.count)
            case .parameter:
                guard !rest.isEmpty else { return nil }
                guard index + 1 < pieces.count else {
                    values.append(String(decoding: rest, as: UTF8.self))
                    rest = rest.suffix(0)
                    continue
                }
                guard case .text(let text) = pieces[index + 1] else {
                    // Of two parameters side by side the first takes one character.
                    values.append(String(decoding: rest.prefix(1), as: UTF8.self))
                    rest = rest.dropFirst()
                    continue
                }
                guard let at = place(of: Array(text.utf8), in: rest, isLast: index + 2 == pieces.count) else {
                    return nil
                }
                values.append(String(decoding: rest[..<at], as: UTF8.self))
                rest = rest[(at + text.utf8.count)...]
            }
        }
        return rest.isEmpty ? values : nil
    }

    /// Where a text begins behind at least one byte: first, or at the very end.
    private func place(of text: [UInt8], in bytes: ArraySlice<UInt8>, isLast: Bool) -> Int? {
        guard bytes.count > text.count else { return nil }
        if isLast { return bytes.suffix(text.count).elementsEqual(text) ? bytes.endIndex - text.count : nil }
        return (bytes.startIndex + 1...bytes.endIndex - text.count).first { start in
            bytes[start..<start + text.count].elementsEqual(text)
        }
    }
}
