// What a description says of the bodies of errors: where in them the parts of an error stand.

/// Where an error's parts stand, as far as the description says it by itself. Each place is a path of members: `error/message`.
package struct ErrorForm: Sendable, Hashable {
    /// A part of an error.
    package enum Part: String, Sendable, Hashable, CaseIterable {
        case message, code, type, parameter, status
    }

    /// The place of each part that has one.
    package var places: [Part: String]
    /// The class of an error by its status: `404`, `4XX`, `default`.
    package var types: [String: String]
    /// The media type of the body; nil: `application/json`.
    package var contentType: String?

    package init(places: [Part: String] = [:], types: [String: String] = [:], contentType: String? = nil) {
        self.places = places
        self.types = types
        self.contentType = contentType
    }
}
