// A string goes in, the same string as JSON writes it comes out, between quotes.

package enum JSONQuote {
    /// What is escaped.
    package enum Form: Sendable {
        /// What JSON demands, in the form in which the runtime's writer escapes it.
        case wire
        /// All that steers a terminal or breaks a line as well.
        case shown
    }

    package static func quote(_ text: String, _ form: Form = .shown) -> String { "\"\(escaped(text, form))\"" }

    /// `odd "key"` → `odd \"key\"`
    package static func escaped(_ text: String, _ form: Form) -> String {
        // Nearly all texts have nothing to be escaped.
        let isPlain = text.utf8.withContiguousStorageIfAvailable {
            $0.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
        }
        if isPlain == true { return text }
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
            case _ where isEscaped(scalar, form):
                let digits = String(scalar.value, radix: 16)
                escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func isEscaped(_ scalar: Unicode.Scalar, _ form: Form) -> Bool {
        switch (scalar, form) {
        case ("\0"..<" ", _), ("\u{7F}"..."\u{9F}", .shown), ("\u{2028}"..."\u{2029}", .shown): true
        case (_, .wire), (_, .shown): false
        }
    }
}
