// A scalar's text → what it means by YAML 1.2's core schema (chapter 10.3.2). Numbers keep their text.

/// What a scalar means.
package enum YAMLScalar: Sendable, Hashable {
    case null
    case bool(Bool)
    /// The text as it stands in the document: `12`, `-0`, `0x1F`, `0o17`, of any size.
    case int(String)
    /// The text as it stands in the document: `1.10`, `1e3`, `-.inf`, `.NaN`.
    case float(String)
    case string(String)
}

/// What a plain text without a tag is.
enum CoreType {
    case null, boolean, integer, float, string

    init(_ text: ArraySlice<UInt8>) {
        guard let first = text.first else {
            self = .null
            return
        }
        switch first {
        case UInt8(ascii: "~"): self = text.count == 1 ? .null : .string
        case UInt8(ascii: "n"), UInt8(ascii: "N"): self = Self.isWord(text, Self.nulls) ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"): self = Self.isWord(text, Self.trues) ? .boolean : .string
        case UInt8(ascii: "f"), UInt8(ascii: "F"): self = Self.isWord(text, Self.falses) ? .boolean : .string
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            self = NumberScan(text).type
        default: self = .string
        }
    }

    static let nulls = ["null", "Null", "NULL"]
    static let trues = ["true", "True", "TRUE"]
    static let falses = ["false", "False", "FALSE"]

    static func isWord(_ text: ArraySlice<UInt8>, _ words: [String]) -> Bool {
        text.count <= 5 && words.contains(String(decoding: text, as: UTF8.self))
    }
}

/// One walk over a text that begins like a number.
private struct NumberScan {
    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) { rest = text }

    var type: CoreType {
        var scan = self
        return scan.read()
    }

    private mutating func read() -> CoreType {
        if rest.starts(with: "0x".utf8) {
            return Self.isAll(rest.dropFirst(2), Self.isHexadecimal) ? .integer : .string
        }
        if rest.starts(with: "0o".utf8) { return Self.isAll(rest.dropFirst(2), Self.isOctal) ? .integer : .string }
        if CoreType.isWord(rest, [".nan", ".NaN", ".NAN"]) { return .float }
        _ = skip("+") || skip("-")
        if CoreType.isWord(rest, [".inf", ".Inf", ".INF"]) { return .float }
        var type = CoreType.integer
        var digits = skipDigits()
        if skip(".") {
            type = .float
            digits += skipDigits()
        }
        guard digits > 0 else { return .string }
        if skip("e") || skip("E") {
            type = .float
            _ = skip("+") || skip("-")
            guard skipDigits() > 0 else { return .string }
        }
        return rest.isEmpty ? type : .string
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func skipDigits() -> Int {
        let before = rest.count
        rest = rest.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return before - rest.count
    }

    private static func isAll(_ digits: ArraySlice<UInt8>, _ belongs: (UInt8) -> Bool) -> Bool {
        !digits.isEmpty && digits.allSatisfy(belongs)
    }

    private static func isOctal(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte) }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
