// A length of time as ISO 8601 text.

/// A length of time, as RFC 3339 (appendix A) writes it: `PT1H30M`, `P3D`, `P2W`.
public struct DurationString: FormattedString {
    /// The text as it stands in JSON.
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A duration in seconds, to the microsecond: `PT90S`, `-PT0.25S`.
    public init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let micros = attoseconds.magnitude / 1_000_000_000_000
        var text = seconds < 0 || attoseconds < 0 ? "-PT" : "PT"
        text += String(seconds.magnitude)
        if micros > 0 {
            var digits = String(micros)
            digits = String(repeating: "0", count: 6 - digits.utf8.count) + digits
            while digits.hasSuffix("0") { digits.removeLast() }
            text += ".\(digits)"
        }
        rawValue = text + "S"
    }

    /// The duration, a day taken for 24 hours; nil where the text is none, or counts months or years, which differ in
    /// length.
    public var duration: Duration? {
        var scan = DigitScanner(rawValue)
        let sign = scan.take(anyOf: "+-") == "-" ? -1.0 : 1.0
        guard scan.take(anyOf: "P") != nil, !scan.isAtEnd else { return nil }
        var days = 0
        var seconds = 0.0
        var isTime = false
        while !scan.isAtEnd {
            if !isTime, scan.take(anyOf: "T") != nil {
                isTime = true
                if scan.isAtEnd { return nil }
            }
            guard let whole = scan.number() else { return nil }
            var value = Double(whole)
            if scan.take(anyOf: ".,") != nil {
                guard let fraction = scan.fraction() else { return nil }
                value += fraction
            }
            switch (isTime, scan.take(anyOf: isTime ? "HMS" : "WD")) {
            case (false, "W"): days += whole * 7
            case (false, "D"): days += whole
            case (true, "H"): seconds += value * 3_600
            case (true, "M"): seconds += value * 60
            case (true, "S"): seconds += value
            default: return nil
            }
            guard days < 1_000_000_000_000, seconds < 1e15 else { return nil }
        }
        return .seconds(Int(sign) * days * 86_400) + .seconds(sign * seconds)
    }
}
