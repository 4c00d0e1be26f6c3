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

    /// Names with their lengths before them, as `MemberTable` of the runtime reads them: `"\u{2}id\u{5}model"`. From 127
    /// bytes on, the length is that and two digits to the base of 128.
    static func members(_ names: [String]) -> Code {
        var table = String.UnicodeScalarView()
        for name in names {
            let text = JSONQuote.escaped(name, .wire)
            let length = text.utf8.count
            let digits = length < 127 ? [length] : [127, min(length, 16_383) >> 7, length & 127]
            table += digits.map { Unicode.Scalar(UInt8($0)) }
            table += text.unicodeScalars
        }
        return "\(literal: String(table))"
    }

    /// The names of a table that the runtime looks keys up in: a line for each.
    static func table(_ names: [String]) -> Code {
        var table = ""
        for name in names { table += JSONQuote.escaped(name, .wire) + "\n" }
        return "\(literal: table)"
    }
}
