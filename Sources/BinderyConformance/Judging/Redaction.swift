// A text of the traffic → what of it may be shown.

/// What looks like a secret is left out.
enum Redaction {
    static func shown(_ text: String) -> String {
        // A long run without blanks is a key, a token, or encoded bytes.
        let isLong = text.split(whereSeparator: \.isWhitespace).contains { $0.utf8.count > 24 }
        return isMarked(text) || isLong ? "(redacted, \(text.utf8.count) bytes)" : String(text.prefix(60))
    }

    /// Whether it begins as keys of known makers do, or as a header with credentials.
    static func isMarked(_ text: String) -> Bool {
        let lower = text.lowercased()
        return ["sk-", "bearer ", "basic ", "eyj", "gsk_", "xox", "ghp_", "akia"].contains { lower.contains($0) }
    }

    /// A path with what may be a secret in it left out.
    static func path(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            isToken(segment) ? "(redacted)" : String(segment)
        }.joined(separator: "/")
    }

    /// Whether a part of a path may be a key: it is marked as one, or has letters of both cases and digits, or no word's length.
    static func isToken(_ segment: Substring) -> Bool {
        if isMarked(String(segment)) { return true }
        guard segment.utf8.count >= 20 else { return false }
        let hasBoth = segment.contains(where: \.isUppercase) && segment.contains(where: \.isLowercase)
        return hasBoth || segment.utf8.count { (0x30...0x39).contains($0) } >= 4
    }
}
