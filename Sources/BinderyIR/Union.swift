// One of several types, told apart by a look at the JSON.

import BinderyDiagnostics

/// One of several variants. What fits none is kept as JSON.
package struct Union: Sendable {
    package var variants: [Variant]
    /// Whether a variant holds the union itself, other than through an array or a map.
    package var isRecursive: Bool

    package init(variants: [Variant], isRecursive: Bool = false) {
        self.variants = variants
        self.isRecursive = isRecursive
    }
}

package struct Variant: Sendable {
    package var selector: Selector
    /// How the variant is known of an object that lacks the property of its selector.
    package var fallback: Fallback?
    /// What the variant holds; nil for a word, which says all by itself.
    package var payload: TypeUse?
    /// Facets of a payload that has no declaration of its own.
    @IndirectFacets package var facets: Facets
    package var hasFacets: Bool { _facets.isThere }
    package var overrideName: String?
    /// Words that say more than the selector does, for the variant that takes what the others leave.
    package var nameHint: String?
    package var documentation: String?
    package var isDeprecated: Bool
    package var pointer: String
    package var span: SourceSpan

    package init(
        selector: Selector, fallback: Fallback? = nil, payload: TypeUse?, facets: Facets = Facets(),
        overrideName: String? = nil,
        nameHint: String? = nil, documentation: String? = nil, isDeprecated: Bool = false, pointer: String,
        span: SourceSpan
    ) {
        self.selector = selector
        self.fallback = fallback
        self.payload = payload
        self.facets = facets
        self.overrideName = overrideName
        self.nameHint = nameHint
        self.documentation = documentation
        self.isDeprecated = isDeprecated
        self.pointer = pointer
        self.span = span
    }
}

/// How a variant is known where the property that tells is optional and left out.
package struct Fallback: Hashable, Sendable {
    /// By members or by trial.
    package var selector: Selector
    /// How many members the variant requires; the most demanding is tried first.
    package var demand: Int

    package init(selector: Selector, demand: Int) {
        self.selector = selector
        self.demand = demand
    }
}

/// How a variant is known. Tried in this order: words, properties, kinds.
package enum Selector: Hashable, Sendable {
    /// A string that is this word.
    case word(String)
    /// An object whose property has one of these values.
    case property(name: String, values: [String])
    /// An object that has all of these members and was selected by no property.
    case members([String])
    /// A value of this JSON kind that nothing before it has selected.
    case kind(JSONKind)
    /// The first, in order, whose decoding succeeds. A last resort; the name is the schema's.
    case trial(name: String)
}
