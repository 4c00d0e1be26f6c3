// What a request carries, by media type.

/// One way of writing a request's body.
package struct Body: Sendable {
    package enum Form: String, Sendable {
        case json
        /// `application/x-www-form-urlencoded`
        case form
        /// `multipart/form-data`
        case multipart
        /// A text, as it is.
        case text
        /// Bytes, as they are.
        case bytes
    }

    package var form: Form
    /// `application/json`; a range (`image/*`) where the caller says what it is.
    package var contentType: String
    /// nil for texts and bytes.
    package var type: TypeUse
    /// What holds for the body beside what its type says.
    package var facets: Facets
    package var isRequired: Bool
    /// How single properties of a form are written, where it is said.
    package var encodings: [PartEncoding]

    package init(
        type: TypeUse, facets: Facets = Facets(), isRequired: Bool, form: Form = .json,
        contentType: String = "application/json",
        encodings: [PartEncoding] = []
    ) {
        self.type = type
        self.facets = facets
        self.isRequired = isRequired
        self.form = form
        self.contentType = contentType
        self.encodings = encodings
    }
}

/// How one property of a form is written.
package struct PartEncoding: Sendable, Hashable {
    package var property: String
    package var contentType: String?
    package var style: Parameter.Style?
    package var explodes: Bool?
    package var allowsReserved: Bool

    package init(
        property: String, contentType: String? = nil, style: Parameter.Style? = nil, explodes: Bool? = nil,
        allowsReserved: Bool = false
    ) {
        self.property = property
        self.contentType = contentType
        self.style = style
        self.explodes = explodes
        self.allowsReserved = allowsReserved
    }
}
