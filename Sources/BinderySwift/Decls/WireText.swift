// Keys and words as they stand between quotes in JSON, in the one form in which the runtime's writer escapes them.

import BinderyIR

enum WireText {
    static func quoted(_ text: String) -> String { JSONQuote.quote(text, .wire) }

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
        var table = ""
        for name in names {
            table += JSONQuote.escaped(name, .wire)
            table += "\n"
        }
        return "\(literal: table)"
    }
}
