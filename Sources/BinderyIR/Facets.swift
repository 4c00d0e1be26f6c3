// The bounds that a schema sets on its values.

import BinderyDiagnostics

/// Bounds, as the description states them. Numbers keep their text, so that no digit is lost.
package struct Facets: Hashable, Sendable {
    package var minimum: String?
    package var exclusiveMinimum: String?
    package var maximum: String?
    package var exclusiveMaximum: String?
    package var multipleOf: String?
    package var minLength: Int?
    package var maxLength: Int?
    package var pattern: String?
    package var minItems: Int?
    package var maxItems: Int?
    package var uniqueItems: Bool
    package var minProperties: Int?
    package var maxProperties: Int?
    /// What holds for each item of an array, each value of a map, each key of a map. Each array has at most one element.
    package var items: [Facets]
    package var values: [Facets]
    package var keys: [Facets]
    /// Where the description states each bound.
    package var places: [Bound: SourceSpan]

    /// A bound by its keyword in JSON Schema.
    package enum Bound: String, Hashable, Sendable, CaseIterable {
        case minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf, minLength, maxLength, pattern
        case minItems, maxItems, uniqueItems, minProperties, maxProperties
    }

    /// Whether a keyword of JSON Schema is one that `Facets` hold.
    package static func hold(_ keyword: String) -> Bool {
        switch keyword.utf8.first {
        case UInt8(ascii: "m"), UInt8(ascii: "e"), UInt8(ascii: "p"), UInt8(ascii: "u"):
            keyword == "propertyNames" || Bound(rawValue: keyword) != nil
        default: false
        }
    }

    package init() {
        uniqueItems = false
        items = []
        values = []
        keys = []
        places = [:]
    }

    package var isEmpty: Bool { self == Facets() }
}

/// Bounds behind one reference, and behind none where there are none: what has them is copied often, and they are wide.
@propertyWrapper
package struct IndirectFacets: Sendable {
    private indirect enum Storage {
        case nothing
        case facets(Facets)
    }

    private var held: Storage

    /// Whether there is one.
    package var isThere: Bool {
        switch held {
        case .nothing: false
        case .facets: true
        }
    }

    package init() { held = .nothing }

    package init(wrappedValue: Facets) {
        held = wrappedValue.isEmpty ? .nothing : .facets(wrappedValue)
    }

    package var wrappedValue: Facets {
        get {
            switch held {
            case .nothing: Facets()
            case .facets(let facets): facets
            }
        }
        set { self = IndirectFacets(wrappedValue: newValue) }
    }
}
