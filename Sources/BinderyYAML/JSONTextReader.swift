// JSON's text → the arena. One pass, a state and a stack of open collections instead of recursion; the first error of the
// syntax ends it, with its place.

import BinderyDiagnostics

struct JSONTextReader: ~Copyable {
    private enum Expected {
        case value, key, afterValue
    }

    let bytes: [UInt8]
    var builder: TreeBuilder
    /// The byte to be read next.
    var position: Int
    /// Counted from 0.
    private var line: UInt32 = 0
    /// The line's first byte, plus the bytes since then that begin no character: the distance to it is the column.
    var lineStart: Int
    /// The collections whose end has not come.
    private var open: [(isObject: Bool, place: LibYAMLPlace)] = []

    init(_ bytes: [UInt8], from start: Int, into builder: consuming TreeBuilder) {
        self.bytes = bytes
        self.builder = builder
        position = start
        lineStart = start
    }

    /// Reads the whole text.
    mutating func read() {
        var expected: Expected? = .value
        while let now = expected, !builder.isExhausted {
            skipBlanks()
            switch now {
            case .value: expected = value()
            case .key: expected = key()
            case .afterValue:
                if open.isEmpty { return end() }
                expected = afterValue()
            }
        }
    }

    /// The root; nil after an error.
    consuming func finish() -> YAMLNode? {
        guard builder.errors == 0, let index = builder.root else { return nil }
        let tree = YAMLTree(
            file: builder.file, nodes: builder.nodes, children: builder.children, tables: builder.tables,
            text: builder.text, lines: builder.lines)
        return YAMLNode(tree: tree, index: index)
    }

    var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    var place: LibYAMLPlace {
        LibYAMLPlace(line: line, column: UInt32(truncatingIfNeeded: position - lineStart))
    }

    mutating func fault(_ message: String, rule: Rule = "json-syntax") { builder.error(rule, message, at: place) }

    // MARK: Steps

    private mutating func value() -> Expected? {
        guard let byte else { return endTooEarly() }
        let place = place
        switch byte {
        case UInt8(ascii: "{"):
            return begin(.mapping, isObject: true, at: place)
        case UInt8(ascii: "["):
            return begin(.sequence, isObject: false, at: place)
        case UInt8(ascii: "\""):
            return scalar(isPlain: false, at: place) ? .afterValue : nil
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
            return scalar(isPlain: true, at: place) ? .afterValue : nil
        default:
            fault(JSONSyntaxMessage.noValue(byte, afterComma: comesAfterComma))
            return nil
        }
    }

    private mutating func begin(_ kind: YAMLNode.Kind, isObject: Bool, at place: LibYAMLPlace) -> Expected {
        builder.open(kind, at: place)
        open.append((isObject, place))
        position += 1
        skipBlanks()
        if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return close() }
        return isObject ? .key : .value
    }

    private mutating func close() -> Expected {
        position += 1
        open.removeLast()
        builder.close()
        return .afterValue
    }

    private mutating func scalar(isPlain: Bool, at place: LibYAMLPlace) -> Bool {
        let start = builder.text.count
        guard isPlain ? plain() : string() else { return false }
        builder.scalar(from: start, isPlain: isPlain, at: place)
        return true
    }

    private mutating func key() -> Expected? {
        guard let byte else { return endTooEarly() }
        guard byte == UInt8(ascii: "\"") else {
            fault(JSONSyntaxMessage.noKey(byte, afterComma: comesAfterComma))
            return nil
        }
        guard scalar(isPlain: false, at: place) else { return nil }
        skipBlanks()
        guard self.byte == UInt8(ascii: ":") else {
            if self.byte == nil { return endTooEarly() }
            fault("a key is followed by a colon and its value: {\"key\": value}")
            return nil
        }
        position += 1
        return .value
    }

    private mutating func afterValue() -> Expected? {
        guard let byte else { return endTooEarly() }
        let isObject = open.last?.isObject ?? false
        if byte == UInt8(ascii: ",") {
            position += 1
            return isObject ? .key : .value
        }
        if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return close() }
        fault(JSONSyntaxMessage.noSeparator(byte, isObject: isObject))
        return nil
    }

    private mutating func end() {
        guard let byte else { return }
        fault(JSONSyntaxMessage.trailing(byte))
    }

    private mutating func endTooEarly() -> Expected? {
        if let last = open.last {
            let (what, sign) = last.isObject ? ("object", "}") : ("array", "]")
            fault(
                "the file ends within the \(what) that begins at line \(last.place.line + 1), column "
                    + "\(last.place.column + 1); its \(sign) is missing")
        } else {
            fault("the file holds no value; nothing but blanks is there", rule: "empty-document")
        }
        return nil
    }

    /// Whether the byte before the blanks here is a comma.
    private var comesAfterComma: Bool {
        bytes[..<position].last { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: ",")
    }

    private mutating func skipBlanks() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09: position += 1
            case 0x0A: newLine()
            case 0x0D:
                if position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
                newLine()
            default: return
            }
        }
    }

    private mutating func newLine() {
        position += 1
        line += 1
        lineStart = position
    }
}
