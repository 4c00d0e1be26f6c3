// A pattern in ECMA-262's syntax, as descriptions write it, goes in; the same in the syntax of Swift's Regex comes out.

/// What a pattern is written as in Swift.
enum SwiftPattern {
    /// nil where Swift's Regex cannot express it.
    ///
    ///     ^[\w-.]+$  →  ^[\w\-.]+$        (?<=a)b  →  nil
    static func expressing(_ text: String) -> String? {
        let translated = translation(of: text)
        return (try? Regex(translated)) == nil ? nil : translated
    }

    /// Within a set, Swift gives a meaning to `[`, to a lone `-` beside a class, and to `&&`, `--`, `~~`; ECMA-262 none.
    private static func translation(of text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\\":
                result.append(scalar)
                if let escaped = rest.popFirst() { result.append(escaped) }
            case "[": result.append(contentsOf: set(&rest).unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The set whose `[` was read.
    private static func set(_ rest: inout Substring.UnicodeScalarView) -> String {
        var isNegated = false
        if rest.first == "^" {
            isNegated = true
            rest.removeFirst()
        }
        var members = ""
        var isAfterClass = false
        while let scalar = rest.popFirst() {
            let wasAfterClass = isAfterClass
            isAfterClass = false
            switch scalar {
            case "]":
                guard members.isEmpty else { return (isNegated ? "[^" : "[") + members + "]" }
                return isNegated ? #"[\s\S]"# : "(?!)"
            case "\\":
                let escaped = rest.popFirst().map(String.init) ?? ""
                isAfterClass = ["d", "D", "w", "W", "s", "S"].contains(escaped)
                members += "\\" + escaped
            case "-":
                let isBeforeClass =
                    rest.first == "\\" && "dDwWsS".unicodeScalars.contains(rest.dropFirst().first ?? " ")
                if rest.first == "]" {
                    members += "-"
                } else if wasAfterClass || isBeforeClass || (members.isEmpty && rest.first == "-") {
                    members += #"\-"#
                } else if rest.first == "-" {
                    rest.removeFirst()
                    members += #"-\-"#  // a range that ends with the sign
                } else {
                    members += "-"
                }
            case "[": members += #"\["#
            case "&", "~": members += (rest.first == scalar ? "\\" : "") + String(scalar)
            default: members.unicodeScalars.append(scalar)
            }
        }
        return "[" + members  // never closed, which the attempt to compile it finds
    }
}
