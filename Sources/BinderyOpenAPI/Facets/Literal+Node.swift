// A node that stands for a JSON value goes in (a default, a constant, an enumerated value), a literal comes out.

import BinderyIR
import BinderyYAML

extension Literal {
    init(_ node: YAMLNode) {
        switch node.scalar {
        case .null: self = .null
        case .bool(let value): self = .boolean(value)
        case .int(let text), .float(let text): self = NumberText.json(text).map(Literal.number) ?? .string(text)
        case .string(let text): self = .string(text)
        case nil: self = .json(JSONText.write(node))
        }
    }
}

/// Numbers as YAML writes them, as JSON writes them.
enum NumberText {
    /// The number in JSON's spelling; nil for what JSON cannot say (`.inf`, `.nan`).
    static func json(_ text: String) -> String? {
        var body = Substring(text)
        if body.hasPrefix("+") { body = body.dropFirst() }
        if body.hasPrefix("0x") { return UInt64(body.dropFirst(2), radix: 16).map { String($0) } }
        if body.hasPrefix("0o") { return UInt64(body.dropFirst(2), radix: 8).map { String($0) } }
        let sign = body.hasPrefix("-") ? "-" : ""
        body = body.dropFirst(sign.count)
        guard let first = body.first(where: { $0 != "." }), first.isASCII, first.isNumber else { return nil }
        let exponentAt = body.firstIndex { $0 == "e" || $0 == "E" } ?? body.endIndex
        let mantissa = body[..<exponentAt].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let digits = mantissa[0].drop { $0 == "0" }
        let fraction = mantissa.count > 1 && !mantissa[1].isEmpty ? "." + mantissa[1] : ""
        return sign + (digits.isEmpty ? "0" : digits) + fraction + body[exponentAt...]
    }

    /// Whether a number's text has neither fraction nor exponent.
    static func isInteger(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        return !digits.isEmpty && digits.utf8.allSatisfy { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }
    }
}
