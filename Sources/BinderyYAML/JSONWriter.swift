// A node → JSON, indented by two blanks, members in their order. What JSON has no number for is written as a string.
//
//     a: [0x10, .inf]    →    {"a": [16, ".inf"]}

package enum JSONWriter {
    /// The text of a document, with a line end.
    package static func text(of root: YAMLNode) -> String {
        var text: [UInt8] = []
        write(root, indentation: 0, to: &text)
        text.append(UInt8(ascii: "\n"))
        return String(decoding: text, as: UTF8.self)
    }

    private static func write(_ node: YAMLNode, indentation: Int, to text: inout [UInt8]) {
        switch node.kind {
        case .scalar: text += scalar(node).utf8
        case .sequence:
            list(node.elements, "[", "]", indentation, to: &text) { write($0, indentation: indentation + 2, to: &$1) }
        case .mapping:
            list(node.entries, "{", "}", indentation, to: &text) { entry, text in
                text += (quoted(entry.key.text ?? "") + ": ").utf8
                write(entry.value, indentation: indentation + 2, to: &text)
            }
        }
    }

    private static func list<Parts: Collection>(
        _ parts: Parts, _ open: String, _ close: String, _ indentation: Int, to text: inout [UInt8],
        _ write: (Parts.Element, inout [UInt8]) -> Void
    ) {
        text += open.utf8
        var lead = "\n"
        for part in parts {
            text += lead.utf8
            text.append(contentsOf: repeatElement(0x20, count: indentation + 2))
            write(part, &text)
            lead = ",\n"
        }
        if !parts.isEmpty {
            text += "\n".utf8
            text.append(contentsOf: repeatElement(0x20, count: indentation))
        }
        text += close.utf8
    }

    private static func scalar(_ node: YAMLNode) -> String {
        switch node.scalar {
        case .null, nil: "null"
        case .bool(let value): value ? "true" : "false"
        case .int(let text), .float(let text): number(text, node.int) ?? quoted(text)
        case .string(let text): quoted(text)
        }
    }

    /// `+.5e3` → `0.5e3`, `0x10` → `16`, `1.` → `1.0`; nil for what is infinite, no number, or too great to count.
    private static func number(_ text: String, _ value: Int?) -> String? {
        if text.hasPrefix("0x") || text.hasPrefix("0o") { return value.map { String($0) } }
        var rest = text.hasPrefix("+") ? text.dropFirst() : text[...]
        let sign = rest.hasPrefix("-") ? "-" : ""
        rest = rest.dropFirst(sign.count)
        let whole = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(whole.count)
        var fraction = Substring()
        if rest.hasPrefix(".") {
            fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(1 + fraction.count)
            if whole.isEmpty, fraction.isEmpty { return nil }
            fraction = "." + (fraction.isEmpty ? "0" : fraction)
        }
        let digits = whole.drop { $0 == "0" }
        return sign + (digits.isEmpty ? "0" : digits) + fraction + rest
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
