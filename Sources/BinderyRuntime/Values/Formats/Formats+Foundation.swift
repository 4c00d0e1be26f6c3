// Formatted texts read as Foundation's types, and made of them. The only file of the formats that needs Foundation.

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension DateTimeString {
    /// A date in UTC, to the microsecond. Years outside 0...9999, which RFC 3339 cannot write, become the nearest it can.
    public init(_ date: Date) {
        self.init(rawValue: DateTimeText.text(secondsSince1970: date.timeIntervalSince1970))
    }

    /// The point in time; nil where the text is no date-time of RFC 3339.
    public var date: Date? { secondsSince1970.map { Date(timeIntervalSince1970: $0) } }
}

extension DateString {
    /// The UTC day in which a date lies.
    public init(_ date: Date) {
        self.init(rawValue: DateTimeText.day(secondsSince1970: date.timeIntervalSince1970))
    }

    /// The day's start in UTC; nil where the text is no day of the calendar.
    public var date: Date? {
        day.map {
            Date(timeIntervalSince1970: Double(DateTimeText.daysSince1970($0.year, $0.month, $0.day)) * 86_400)
        }
    }
}

extension UUIDString {
    /// A UUID in upper case, as Foundation writes it.
    public init(_ uuid: UUID) {
        self.init(rawValue: uuid.uuidString)
    }

    /// The UUID; nil where the text is none.
    public var uuid: UUID? { rawValue.utf8.count == 36 ? UUID(uuidString: rawValue) : nil }
}

extension URIString {
    /// A URL's text.
    public init(_ url: URL) {
        self.init(rawValue: url.absoluteString)
    }

    /// The URL; nil where the text is none by itself. It is never escaped on the way, so that the URL is what was sent.
    public var url: URL? {
        guard let url = URL(string: rawValue, encodingInvalidCharacters: false), url.absoluteString == rawValue else {
            return nil
        }
        return url
    }
}

extension Base64String {
    /// The bytes as `Data`; nil where the text is no base64.
    public var data: Data? { bytes.map { Data($0) } }
}

extension UnixTime {
    /// A date, with its fraction of a second where it has one.
    public init(_ date: Date) {
        self.init(date.timeIntervalSince1970)
    }

    /// The point in time.
    public var date: Date { Date(timeIntervalSince1970: seconds) }
}
