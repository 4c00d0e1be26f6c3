// The bounds that a schema sets on its values.

import BinderyDiagnostics

/// Bounds, as the description states them.
package struct Facets: Hashable, Sendable {
    private var stated: [Bound: String]
    /// What holds for each item of an array, each value of a map, each key of a map. Each array has at most one element.
    package var items: [Facets]
    package var values: [Facets]
    package var keys: [Facets]
    /// Where the description states each bound.
    package var places: [Bound: SourceSpan]

    /// The number, count or pattern of a bound in the description's own text, so that no digit is lost; "true" for a flag that is
    /// set.
    package subscript(bound: Bound) -> String? {
        get { stated[bound] }
        set { stated[bound] = newValue }
    }

    /// The number of a bound that counts something.
    package func count(_ bound: Bound) -> Int? { self[bound].flatMap { Int($0) } }

    /// Whether a keyword of JSON Schema is one that `Facets` hold.
    package static func hold(_ keyword: String) -> Bool {
        switch keyword.utf8.first {
        case UInt8(ascii: "m"), UInt8(ascii: "e"), UInt8(ascii: "p"), UInt8(ascii: "u"):
            keyword == "propertyNames" || Bound(rawValue: keyword) != nil
        default: false
        }
    }

    package init() {
        stated = [:]
        items = []
        values = []
        keys = []
        places = [:]
    }

    package var isEmpty: Bool { stated.isEmpty && items.isEmpty && values.isEmpty && keys.isEmpty && places.isEmpty }
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
