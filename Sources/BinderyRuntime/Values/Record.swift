// What all generated records share.

/// A value with named properties, made from an object of the description.
///
/// It is `Codable` for coders of others, by way of its JSON: an error is a `DecodingError` with the path of the field. The
/// type's own way, `JSONCoding`, is many times faster. Of numbers beyond 64 bits a coder keeps what it can. A property list
/// has no null: its coder writes the text `$null` and reads it as null again.
public protocol Record: JSONReadable, JSONWritable, Codable, Hashable, Sendable, Validatable {
    /// Members that the description does not name: kept on decoding, sent on encoding. Set one to send what the
    /// description does not know; a property that is set, or whose null is, wins over the same key here.
    var unknownFields: JSONObject { get set }

    /// What other descriptions call a property of this one, in JSON: their name for it, and this one's. Used by
    /// `translated(to:)`; from `x-bindery-other-names`.
    static var otherNames: [String: String] { get }

    /// The names of all properties in JSON's spelling, a line for each, and where the description states them: a line that
    /// begins with a tab has the place of the properties below it, or, where it ends in a slash, of what holds them:
    /// `chat.yaml#/components/schemas/Chat/properties/`.
    static var places: StaticString { get }
}

extension Record {
    /// Empty: messages name no place in a description.
    public static var places: StaticString { "" }

    /// Empty: properties are matched by their own names alone.
    public static var otherNames: [String: String] { [:] }

    /// A changed copy: `request.with { $0.temperature = 0.2 }`.
    public func with(_ change: (inout Self) throws -> Void) rethrows -> Self {
        var copy = self
        try change(&copy)
        return copy
    }
}
