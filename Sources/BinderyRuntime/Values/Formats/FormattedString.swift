// Texts of a known format. The wire's text is what is kept, compared and sent; a typed reading is nil where it misfits.

/// A text that the description gives a format. Any text may stand in it: decoding never fails for a text that does not
/// fit, and what came goes back unchanged.
public protocol FormattedString: OpenString {}

/// A point in time, as RFC 3339 writes it: `2024-05-01T12:30:00Z`.
public struct DateTimeString: FormattedString {
    /// The text as it stands in JSON.
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Seconds since 1970-01-01T00:00:00Z; nil where the text is no date-time of RFC 3339.
    public var secondsSince1970: Double? { DateTimeText.seconds(rawValue) }
}

/// A day of the calendar, as RFC 3339 writes it: `2024-05-01`.
public struct DateString: FormattedString {
    /// The text as it stands in JSON.
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A day by its numbers; the text is `0000-00-00` digits, whether such a day exists or not.
    public init(year: Int, month: Int, day: Int) {
        rawValue = DateTimeText.day(year, month, day)
    }

    /// The day's numbers; nil where the text is no day of the calendar.
    public var day: (year: Int, month: Int, day: Int)? { DateTimeText.day(rawValue) }
}

/// A time of the day, as RFC 3339 writes it: `12:30:00Z`, `12:30:00.5+02:00`.
public struct TimeString: FormattedString {
    /// The text as it stands in JSON.
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The time's numbers; the offset is in seconds east of UTC, nil where the text names none. Nil as a whole where the
    /// text is no time.
    public var time: (hour: Int, minute: Int, second: Double, offset: Int?)? { DateTimeText.time(rawValue) }
}

/// A UUID, as RFC 9562 writes it; upper and lower case stay as they came.
public struct UUIDString: FormattedString {
    /// The text as it stands in JSON.
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A URI, or a reference relative to one. The text is never escaped or otherwise changed.
public struct URIString: FormattedString {
    /// The text as it stands in JSON.
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A secret, such as a password. Printing, logging and dumping show that it is there, not what it is.
public struct SecretString: FormattedString, CustomDebugStringConvertible, CustomReflectable {
    /// The secret itself, as it stands in JSON.
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Always `<redacted>`; the secret is in `rawValue`.
    public var description: String { "<redacted>" }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
