// The text of a date in a header goes in, seconds since 1970 come out: the three forms of RFC 9110, section 5.6.7.

enum HTTPDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    ///     Sun, 06 Nov 1994 08:49:37 GMT     IMF-fixdate
    ///     Sunday, 06-Nov-94 08:49:37 GMT    RFC 850
    ///     Sun Nov  6 08:49:37 1994          asctime
    /// - Parameter now: decides the century of a year of two digits, which lies at most 50 years ahead.
    static func seconds(_ text: String, now: Double) -> Double? {
        let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
        // The name of the day says nothing that the date does not, and no form has it elsewhere.
        if words.count == 6, words[5] == "GMT" || words[5] == "UTC" {
            guard let year = year(words[3], now: now) else { return nil }
            return seconds(day: words[1], month: words[2], year: year, time: words[4])
        }
        guard words.count == 5, words[4].utf8.count == 4, let year = Int(words[4]) else { return nil }
        return seconds(day: words[2], month: words[1], year: year, time: words[3])
    }

    private static func year(_ text: String, now: Double) -> Int? {
        guard let year = Int(text) else { return nil }
        if text.utf8.count == 4 { return year }
        guard text.utf8.count == 2 else { return nil }
        let current = Int(DateTimeText.day(secondsSince1970: now).prefix(4)) ?? 1970
        let guess = current / 100 * 100 + year
        return guess > current + 50 ? guess - 100 : guess
    }

    private static func seconds(day: String, month: String, year: Int, time: String) -> Double? {
        guard let month = months.firstIndex(of: month), let day = Int(day), (1...31).contains(day) else { return nil }
        let date = DateTimeText.day(year, month + 1, day)
        return DateTimeText.seconds("\(date)T\(time)Z")
    }
}
