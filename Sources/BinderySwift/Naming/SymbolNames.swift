// A symbol becomes the words by which one reads it aloud.

package enum SymbolNames {
    private static let short: [Unicode.Scalar: String] = [
        "_": "underscore", "-": "hyphen", "+": "plus", ".": "dot", "/": "slash", "\\": "backslash", "@": "at",
        "#": "hash", "$": "dollar", "%": "percent", "&": "and", "*": "star", "=": "equals", "<": "less",
        ">": "greater", "!": "exclamation", "?": "question", "~": "tilde", "^": "caret", "|": "pipe", ":": "colon",
        ";": "semicolon", ",": "comma", "'": "quote", "\"": "double quote", "`": "backtick", " ": "space",
        "(": "open parenthesis", ")": "close parenthesis", "[": "open bracket", "]": "close bracket", "{": "open brace",
        "}": "close brace", "\n": "newline", "\t": "tab",
    ]

    /// `👍` → thumbs up sign; a scalar without a name by its number.
    package static func words(for scalar: Unicode.Scalar) -> [String] {
        if let name = short[scalar] { return name.split(separator: " ").map(String.init) }
        guard let name = scalar.properties.name else {
            return ["u" + String(scalar.value, radix: 16, uppercase: false)]
        }
        return name.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
    }
}
