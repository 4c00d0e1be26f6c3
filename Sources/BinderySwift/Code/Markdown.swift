// Markdown under construction. Only literals of this program and values of known meaning get in; a bare String does not.

/// A piece of a page of documentation.
///
///     let line: Markdown = "- \(link: path): \(text: title)"
///
/// A text of the description stays a text: it can open no link, code, list, directive or HTML.
struct Markdown: ExpressibleByStringInterpolation, Sendable, Equatable {
    let text: String

    init(stringLiteral value: StaticString) { text = value.description }
    init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    private init(text: String) { self.text = text }

    var isEmpty: Bool { text.isEmpty }

    /// The pieces after one another, without those that are empty.
    static func joined(_ pieces: [Markdown], by separator: StaticString = "\n\n") -> Markdown {
        Markdown(text: pieces.filter { !$0.isEmpty }.map(\.text).joined(separator: separator.description))
    }

    /// The holes: an overload for each meaning that a value may have.
    struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 40 * interpolationCount)
        }

        mutating func appendLiteral(_ literal: StaticString) { text += literal.description }
        mutating func appendInterpolation(_ piece: Markdown) { text += piece.text }
        mutating func appendInterpolation(_ number: Int) { text += String(number) }
        /// A name within prose or a title.
        mutating func appendInterpolation(_ name: Identifier) { text += name.text.replacing("_", with: "\\_") }
        /// Names as code, with dots between them. They have no backtick.
        mutating func appendInterpolation(code path: [Identifier]) {
            text += "`\(path.map(\.text).joined(separator: "."))`"
        }
        /// A declaration of the module, by which DocC finds its page.
        mutating func appendInterpolation(link path: SymbolPath) { text += "``\(path.text)``" }
        /// A text of the description, on one line.
        mutating func appendInterpolation(text string: String) { text += Markdown.escaped(string) }
        /// A text within `<!-- -->`, which it cannot end.
        mutating func appendInterpolation(comment string: String) {
            text += DocComment.oneLine(string).replacing(">", with: "U+3E")
        }
    }

    /// `* Pets & <b>` → `\* Pets \& \<b\>`: a backslash before what opens something anywhere, and before what does so at a line's
    /// start.
    private static func escaped(_ string: String) -> String {
        let scalars = Array(DocComment.oneLine(string).unicodeScalars.drop { $0 == " " })
        let digits = scalars.prefix(9).prefix { ("0"..."9").contains($0) }.count
        var escaped = ""
        for (index, scalar) in scalars.enumerated() {
            let opens = "\\`*_[]<>&~|@^".unicodeScalars.contains(scalar)
            let beginsLine = index == 0 && "#+-=:".unicodeScalars.contains(scalar)
            // `1. ` and `1) ` begin the item of a list.
            let isMarker = digits > 0 && index == digits && (scalar == "." || scalar == ")")
            let beginsItem = isMarker && (index + 1 == scalars.count || scalars[index + 1] == " ")
            if opens || beginsLine || beginsItem { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }
}

/// The way to a declaration from its module: `Client/Pets/list(kind:options:)`.
struct SymbolPath: Sendable, Hashable {
    fileprivate let text: String

    init(_ first: Identifier) { text = first.text }

    /// The way from the root of all modules, which no type of the module's own name can hide.
    init(module: Identifier, _ first: Identifier) { text = "/\(module.text)/\(first.text)" }

    private init(text: String) { self.text = text }

    func type(_ name: Identifier) -> SymbolPath { SymbolPath(text: "\(text)/\(name.text)") }

    /// A method by its labels; nil stands for none.
    func method(_ name: Identifier, _ labels: [Identifier?]) -> SymbolPath {
        SymbolPath(text: "\(text)/\(name.text)(\(labels.map { "\($0?.text ?? "_"):" }.joined()))")
    }
}
