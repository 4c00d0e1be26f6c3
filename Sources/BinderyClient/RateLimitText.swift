// The text of one header that tells of a limit goes in; a number, a duration or whole quotas come out.

import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

enum RateLimitText {
    /// Numbers beyond this are seconds since 1970, not seconds from now: it is more than thirty years.
    private static let firstEpoch = 1e9
    /// And beyond this, milliseconds since 1970.
    private static let firstEpochInMilliseconds = 1e12

    /// `1000`, or the first of a list: `1000, 1000;w=60`.
    static func count(_ text: String) -> Int? {
        let first = text.prefix { $0 != "," && $0 != ";" }
        return number(String(first)).map { Int(min($0, 1e15)) }
    }

    /// - Parameter headers: those beside it; their `Date` is what a date is compared with, else this machine's clock.
    static func reset(
        _ text: String, _ headers: HTTPFields, now: () -> Double = { Date().timeIntervalSince1970 }
    ) -> Duration? {
        let text = text.trimmed
        let seconds: Double
        if let number = number(text) {
            guard number >= firstEpoch else { return .seconds(number) }
            seconds = number >= firstEpochInMilliseconds ? number / 1000 : number
        } else if let duration = duration(text) {
            return duration
        } else if let date = DateTimeText.seconds(text) ?? HTTPDate.seconds(text, now: now()) {
            seconds = date
        } else {
            return nil
        }
        let from = headers[.date].flatMap { HTTPDate.seconds($0, now: now()) } ?? now()
        return .seconds(max(0, min(seconds - from, firstEpoch)))
    }

    /// `6m0s`, `1h2m3.5s`, `120ms`, `1d`: numbers, each with its unit.
    static func duration(_ text: String) -> Duration? {
        var rest = text[...]
        var seconds = 0.0
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(unit.count)
            guard let number = number(String(digits)), let factor = factor(of: unit) else { return nil }
            seconds += number * factor
        }
        return .seconds(min(seconds, firstEpoch))
    }

    private static func factor(of unit: Substring) -> Double? {
        switch unit {
        case "d": 86_400
        case "h": 3_600
        case "m": 60
        case "s": 1
        case "ms": 1e-3
        case "us", "µs", "μs": 1e-6
        case "ns": 1e-9
        default: nil
        }
    }

    /// The items of a `RateLimit` or `RateLimit-Policy`, of whichever draft.
    static func quotas(_ text: String, _ headers: HTTPFields) -> [(RateLimit.Unit, RateLimit.Quota)] {
        var quotas: [(RateLimit.Unit, RateLimit.Quota)] = []
        // Of a draft before the eighth: all parts are of one item.
        var plain = RateLimit.Quota()
        for item in text.split(separator: ",") {
            let parts = item.split(separator: ";").map { String($0).trimmed }
            let parameters = parts.map { part -> (name: String, value: String) in
                let halves = part.split(separator: "=", maxSplits: 1)
                let value = halves.count == 2 ? String(halves[1]).trimmed : ""
                return (String(halves.first ?? "").trimmed.lowercased(), value)
            }
            if parts.count == 1, let only = parameters.first {
                take(only, into: &plain, headers)
                continue
            }
            var quota = RateLimit.Quota(limit: number(parts.first ?? "").map { Int($0) })
            for parameter in parameters.dropFirst() { take(parameter, into: &quota, headers) }
            let names = (parts.first ?? "") + (parameters.first { $0.name == "qu" }?.value ?? "")
            quotas.append((names.lowercased().contains("token") ? .tokens : .requests, quota))
        }
        if plain.isKnown { quotas.insert((.requests, plain), at: 0) }
        return quotas
    }

    private static func take(
        _ parameter: (name: String, value: String), into quota: inout RateLimit.Quota, _ headers: HTTPFields
    ) {
        switch parameter.name {
        case "limit", "q": quota.limit = count(parameter.value)
        case "remaining", "r": quota.remaining = count(parameter.value)
        case "reset", "t": quota.reset = reset(parameter.value, headers)
        default: break
        }
    }

    /// A number of digits and at most one point: no sign, no exponent, no hexadecimal.
    private static func number(_ text: String) -> Double? {
        let text = text.trimmed
        guard !text.isEmpty, text.utf8.count < 20,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
        else { return nil }
        return Double(text)
    }
}
