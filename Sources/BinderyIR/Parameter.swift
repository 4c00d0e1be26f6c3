// A value of a call outside its body, and how it is written into path, query, headers or cookies.

import BinderyDiagnostics

/// A parameter outside the body.
package struct Parameter: Sendable {
    package enum Location: String, Sendable, CaseIterable {
        case path, query, header, cookie
        /// The whole query is one value.
        case querystring
    }

    package enum Style: String, Sendable, CaseIterable {
        case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject
        /// OpenAPI 3.2's own for cookies: not escaped, a semicolon between two.
        case cookie
        /// Not by a style: the value as JSON text.
        case json
    }

    package var wireName: String
    package var overrideName: String?
    package var location: Location
    package var type: TypeUse
    package var facets: Facets
    package var isRequired: Bool
    package var style: Style
    /// Whether each element of an array, each member of an object is written by itself.
    package var explodes: Bool
    /// Whether characters that mean something in a URL stay as they are.
    package var allowsReserved: Bool
    /// How single members of a whole query are written, where it is said.
    package var encodings: [PartEncoding]
    package var documentation: String?
    package var isDeprecated: Bool
    package var span: SourceSpan

    package init(
        wireName: String, overrideName: String? = nil, location: Location, type: TypeUse, facets: Facets = Facets(),
        isRequired: Bool,
        style: Style? = nil, explodes: Bool? = nil, allowsReserved: Bool = false,
        encodings: [PartEncoding] = [], documentation: String? = nil,
        isDeprecated: Bool = false, span: SourceSpan
    ) {
        let style = style ?? location.defaultStyle
        self.wireName = wireName
        self.overrideName = overrideName
        self.location = location
        self.type = type
        self.facets = facets
        self.isRequired = isRequired
        self.style = style
        self.explodes = explodes ?? style.explodesByDefault
        self.allowsReserved = allowsReserved
        self.encodings = encodings
        self.documentation = documentation
        self.isDeprecated = isDeprecated
        self.span = span
    }
}

extension Parameter.Location {
    package var defaultStyle: Parameter.Style {
        switch self {
        case .path, .header: .simple
        case .query, .cookie, .querystring: .form
        }
    }

    /// The styles that the specification has for it.
    package var styles: [Parameter.Style] {
        switch self {
        case .path: [.simple, .label, .matrix]
        case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
        case .header: [.simple]
        case .cookie: [.form, .cookie]
        case .querystring: [.form]
        }
    }
}

extension Parameter.Style {
    package var explodesByDefault: Bool {
        switch self {
        case .form, .cookie, .deepObject: true
        case .simple, .label, .matrix, .spaceDelimited, .pipeDelimited, .json: false
        }
    }
}
