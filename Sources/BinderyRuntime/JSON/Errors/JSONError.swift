// What is wrong with a JSON text, and where. Small, so that functions which throw it stay cheap: the coding path, line and
// column are found afterwards, by a second walk (`JSONError+Locating.swift`).

/// An error of a JSON text, or of a value that cannot be written as JSON.
public struct JSONError: Error, Hashable, Sendable {
    /// What was expected and did not come.
    public enum Expectation: Hashable, Sendable {
        /// Any value.
        case value
        /// `{`
        case object
        /// `[`
        case array
        /// A string.
        case string
        /// A number.
        case number
        /// A number without a fraction.
        case integer
        /// `true` or `false`.
        case boolean
        /// A digit: a number goes on, or begins.
        case digit
        /// The name of a member.
        case key
        /// The name of a member, or `}`.
        case keyOrEnd
        /// `:`
        case colon
        /// `,` or `}`
        case commaOrBrace
        /// `,` or `]`
        case commaOrBracket
        /// The quote that ends a string.
        case closingQuote
        /// Nothing more.
        case endOfText
    }

    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// Something else was expected.
        case expected(Expectation)
        /// A control character stands in a string, unescaped.
        case controlCharacter
        /// A string's bytes are not UTF-8.
        case invalidUTF8
        /// A backslash starts no escape that JSON knows.
        case invalidEscape
        /// A `\uD800`…`\uDFFF` stands without its other half.
        case unpairedSurrogate
        /// A number starts with a zero that it does not need.
        case leadingZero
        /// A number with a fraction stands where an integer is expected.
        case fraction
        /// A number is too large for its type; `detail` names it.
        case outOfRange
        /// Arrays and objects are nested deeper than the reader allows.
        case tooDeep
        /// An object names a key twice; `detail` is the key.
        case duplicateKey
        /// An object lacks a key that its type requires; `detail` is the key.
        case missingKey
        /// Valid JSON that does not fit its type; `detail` says what would.
        case unfit
        /// NaN or an infinity was to be written.
        case notFinite
    }

    /// One word, so that functions which throw an error hand on no more than that.
    @usableFromInline let content: Content

    /// What is wrong.
    public var reason: Reason { content.reason }
    /// The offset in bytes from the start of the text.
    public var offset: Int { content.offset }
    /// The key, type or expectation that `reason` speaks of.
    public var detail: String? { content.detail }
    /// Where in the document the error is; nil until `located(in:)` has found it.
    public var location: JSONErrorLocation? { content.location }
    /// Where the description states the property that the error is in, as a file and a JSON pointer:
    /// `chat.yaml#/components/schemas/Chat/properties/model`. The file is the one that states it, which may be an overlay
    /// or another file of the description; the pointer is that of the whole description, with all of them taken in. Nil
    /// where the error is in no property, or where `JSONCoding` did not read it.
    public var place: String? { content.place }

    @usableFromInline @inline(never)
    init(_ reason: Reason, at offset: Int) {
        content = Content(reason: reason, offset: offset, detail: nil, location: nil, place: nil)
    }

    @inline(never)
    init(
        _ reason: Reason, at offset: Int, detail: String?, location: JSONErrorLocation? = nil, place: String? = nil
    ) {
        content = Content(reason: reason, offset: offset, detail: detail, location: location, place: place)
    }

    @usableFromInline
    final class Content: Hashable, Sendable {
        let reason: Reason
        let offset: Int
        let detail: String?
        let location: JSONErrorLocation?
        let place: String?

        init(reason: Reason, offset: Int, detail: String?, location: JSONErrorLocation?, place: String?) {
            self.reason = reason
            self.offset = offset
            self.detail = detail
            self.location = location
            self.place = place
        }

        @usableFromInline
        static func == (left: Content, right: Content) -> Bool {
            left.reason == right.reason && left.offset == right.offset && left.detail == right.detail
                && left.location == right.location && left.place == right.place
        }

        @usableFromInline
        func hash(into hasher: inout Hasher) {
            hasher.combine(reason)
            hasher.combine(offset)
            hasher.combine(detail)
            hasher.combine(location)
            hasher.combine(place)
        }
    }
}
