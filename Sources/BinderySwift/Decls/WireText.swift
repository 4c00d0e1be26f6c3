// Keys and words as they stand between quotes in JSON, in the one form in which the runtime's writer escapes them.

import BinderyIR

enum WireText {
    /// `odd "key"` → `odd \"key\"`
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": escaped += "\\\""
            case "\\": escaped += "\\\\"
            case "\u{8}": escaped += "\\b"
            case "\t": escaped += "\\t"
            case "\n": escaped += "\\n"
            case "\u{C}": escaped += "\\f"
            case "\r": escaped += "\\r"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    static func quoted(_ text: String) -> String { "\"" + escaped(text) + "\"" }

    /// A literal as JSON.
    static func json(_ literal: Literal) -> String {
        switch literal {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .string(let text): quoted(text)
        case .number(let text): text
        case .json(let text): text
        }
    }

    /// The names of a table that the runtime looks keys up in: a line for each.
    static func table(_ names: [String]) -> Code {
        "\(literal: names.map { escaped($0) + "\n" }.joined())"
    }
}
