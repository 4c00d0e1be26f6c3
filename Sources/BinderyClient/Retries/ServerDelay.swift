// The headers of a response go in; how long the server asks its client to wait comes out.

import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

enum ServerDelay {
    /// `retry-after-ms`, else `Retry-After` in seconds (a fraction may be there) or as a date, seen from the response's own
    /// `Date`, so that a clock that is wrong here does no harm. nil where the server asks for nothing that can be read.
    static func asked(_ headers: HTTPFields, now: () -> Double = { Date().timeIntervalSince1970 }) -> Duration? {
        if let text = headers[.retryAfterMilliseconds], let number = number(text) {
            return .seconds(number / 1000)
        }
        guard let text = headers[.retryAfter]?.trimmed else { return nil }
        if let number = number(text) { return .seconds(number) }
        guard let date = HTTPDate.seconds(text, now: now()) else { return nil }
        let from = headers[.date].flatMap { HTTPDate.seconds($0, now: now()) } ?? now()
        return .seconds(max(0, min(date - from, 1e9)))
    }

    /// A number of digits and at most one point: no sign, no exponent, no hexadecimal.
    private static func number(_ text: String) -> Double? {
        let text = text.trimmed
        guard text.utf8.count < 400, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
            let number = Double(text)
        else { return nil }
        return min(number, 1e9)
    }
}

extension HTTPField.Name {
    static let retryAfterMilliseconds = Self("retry-after-ms") ?? .retryAfter
    static let shouldRetry = Self("x-should-retry") ?? .retryAfter
}
