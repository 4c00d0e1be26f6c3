// A text of the traffic → what of it may be shown.

/// What looks like a secret is left out.
enum Redaction {
    /// How keys of known makers begin, and headers with credentials.
    private static let marks = ["sk-", "bearer ", "basic ", "eyj", "gsk_", "xox", "ghp_", "akia"]

    static func shown(_ text: String) -> String {
        let lower = text.lowercased()
        // A long run without blanks is a key, a token, or encoded bytes.
        let isLong = text.split(whereSeparator: \.isWhitespace).contains { $0.utf8.count > 24 }
        let isMarked = marks.contains { lower.contains($0) }
        return isMarked || isLong ? "(redacted, \(text.utf8.count) bytes)" : String(text.prefix(60))
    }

    /// Words by which members, parameters and fields of forms are named whose values are secret.
    private static let secretWords: Set = [
        "password", "passwd", "passphrase", "passcode", "pwd", "secret", "token", "credential", "credentials", "apikey",
        "authorization", "signature", "cookie", "otp", "pin", "cvv", "cvc",
    ]
    private static let secretPairs: Set = ["api key", "access key", "private key", "secret key", "session id"]

    /// Whether a name says that its value is secret: `client_secret`, `accessToken`; `max_tokens` counts them only.
    static func isSecretName(_ name: String) -> Bool {
        var words: [String] = [""]
        var isLower = false
        for character in name {
            guard character.isLetter || character.isNumber else {
                words.append("")
                continue
            }
            if character.isUppercase, isLower { words.append("") }
            isLower = character.isLowercase
            words[words.count - 1] += character.lowercased()
        }
        words.removeAll(where: \.isEmpty)
        return words.contains(where: secretWords.contains)
            || zip(words, words.dropFirst()).contains { secretPairs.contains("\($0) \($1)") }
    }

    /// Whether a word in it begins as keys do. `disk-usage` has `sk-` in the midst of a word, and is none.
    static func hasKey(_ text: String) -> Bool {
        let lower = text.lowercased()
        return marks.contains { mark in
            lower.ranges(of: mark).contains { range in
                range.lowerBound == lower.startIndex
                    || !(lower[lower.index(before: range.lowerBound)].isLetter
                        || lower[lower.index(before: range.lowerBound)].isNumber)
            }
        }
    }

    /// A path with what may be a secret in it left out.
    static func path(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            isToken(segment) ? "(redacted)" : String(segment)
        }.joined(separator: "/")
    }

    /// Whether a part of a path may be a key: it begins as one, or is long and has digits, or changes between small and capital
    /// letters too often for words (`getUserProfileInformation`).
    static func isToken(_ segment: Substring) -> Bool {
        if hasKey(String(segment)) { return true }
        guard segment.utf8.count >= 20 else { return false }
        let humps = zip(segment, segment.dropFirst()).count { $0.isLowercase && $1.isUppercase }
        return humps * 3 >= segment.utf8.count || segment.utf8.count { (0x30...0x39).contains($0) } >= 4
    }
}
