// The text of a date, a time or both goes in, numbers come out, and back: RFC 3339, without any calendar of the system.

package enum DateTimeText {
    /// `2024-05-01T12:30:00.25+02:00` → seconds since 1970; a leap second is the first one of the minute that follows.
    package static func seconds(_ text: String) -> Double? {
        var scan = DigitScanner(text)
        guard let day = readDay(&scan), scan.take(anyOf: "Tt ") != nil, let time = readTime(&scan),
            let offset = time.offset, scan.isAtEnd
        else { return nil }
        let whole = daysSince1970(day.year, day.month, day.day) * 86_400 + time.hour * 3_600 + time.minute * 60 - offset
        return Double(whole) + time.second
    }

    static func day(_ text: String) -> (year: Int, month: Int, day: Int)? {
        var scan = DigitScanner(text)
        guard let day = readDay(&scan), scan.isAtEnd else { return nil }
        return day
    }

    static func time(_ text: String) -> (hour: Int, minute: Int, second: Double, offset: Int?)? {
        var scan = DigitScanner(text)
        guard let time = readTime(&scan), scan.isAtEnd else { return nil }
        return time
    }

    /// Seconds since 1970 → `2024-05-01T10:30:00.25Z`, to the microsecond; years are kept between 0 and 9999.
    package static func text(secondsSince1970: Double) -> String {
        let bounded = max(-62_167_219_200, min(secondsSince1970.isNaN ? 0 : secondsSince1970, 253_402_300_799))
        let micros = Int((bounded * 1_000_000).rounded())
        let (seconds, fraction) = floored(micros, by: 1_000_000)
        let (days, second) = floored(seconds, by: 86_400)
        let date = civil(days)
        var text = day(date.year, date.month, date.day)
        text += "T\(padded(second / 3_600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        if fraction > 0 {
            var digits = padded(fraction, 6)
            while digits.hasSuffix("0") { digits.removeLast() }
            text += ".\(digits)"
        }
        return text + "Z"
    }

    package static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The UTC day in which a point in time lies.
    package static func day(secondsSince1970: Double) -> String {
        String(text(secondsSince1970: secondsSince1970).prefix(10))
    }

    /// Days since 1970-01-01 in the Gregorian calendar, counted from 1 March of year 0, so that leap days come last.
    static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = floored(year, by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = floored(days + 719_468, by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func floored(_ value: Int, by divisor: Int) -> (quotient: Int, rest: Int) {
        let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func readDay(_ scan: inout DigitScanner) -> (year: Int, month: Int, day: Int)? {
        guard let year = scan.number(4), scan.take(anyOf: "-") != nil, let month = scan.number(2),
            scan.take(anyOf: "-") != nil, let day = scan.number(2), (1...12).contains(month)
        else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...lengths[month - 1]).contains(day) ? (year, month, day) : nil
    }

    private static func readTime(
        _ scan: inout DigitScanner
    ) -> (hour: Int, minute: Int, second: Double, offset: Int?)? {
        guard let hour = scan.number(2), scan.take(anyOf: ":") != nil, let minute = scan.number(2),
            scan.take(anyOf: ":") != nil, let whole = scan.number(2), hour < 24, minute < 60, whole <= 60
        else { return nil }
        var second = Double(whole)
        if scan.take(anyOf: ".") != nil {
            guard let fraction = scan.fraction() else { return nil }
            second += fraction
        }
        guard let sign = scan.take(anyOf: "Zz+-") else { return (hour, minute, second, nil) }
        guard sign == "+" || sign == "-" else { return (hour, minute, second, 0) }
        guard let hours = scan.number(2), scan.take(anyOf: ":") != nil, let minutes = scan.number(2), hours < 24,
            minutes < 60
        else { return nil }
        let offset = hours * 3_600 + minutes * 60
        return (hour, minute, second, sign == "-" ? -offset : offset)
    }
}
