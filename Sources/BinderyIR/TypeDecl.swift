// A declared type: a record, an enumeration, a union, an alias or a namespace.

import BinderyDiagnostics

/// A type that the generated code declares.
package struct TypeDecl: Sendable {
    package var id: TypeID
    /// The type in which this one nests; nil for a type of the top level.
    package var parent: TypeID?
    package var origin: TypeOrigin
    /// The name that the description or the config chooses, as it shall stand in Swift.
    package var overrideName: String?
    package var documentation: String?
    package var isDeprecated: Bool
    package var kind: TypeKind
    /// What holds for every value of a type that has a declaration of its own; an alias has its facets in its kind.
    @IndirectFacets package var facets: Facets
    package var hasFacets: Bool { _facets.isThere }
    /// The JSON pointer of the schema in its document.
    package var pointer: String
    package var span: SourceSpan

    package init(
        id: TypeID, parent: TypeID? = nil, origin: TypeOrigin, overrideName: String? = nil,
        documentation: String? = nil, isDeprecated: Bool = false, kind: TypeKind, facets: Facets = Facets(),
        pointer: String, span: SourceSpan
    ) {
        self.id = id
        self.parent = parent
        self.origin = origin
        self.overrideName = overrideName
        self.documentation = documentation
        self.isDeprecated = isDeprecated
        self.kind = kind
        self.facets = facets
        self.pointer = pointer
        self.span = span
    }
}

/// Where a type comes from; what its name is made of.
package enum TypeOrigin: Hashable, Sendable {
    /// A named schema of the description.
    case component(String)
    /// The inline schema of a property.
    case property(String)
    /// The inline schema of the items of a property (`choices`) or of a named array.
    case item(of: String)
    /// The inline schema of a map's values.
    case value(of: String)
    /// An inline variant of a union: the discriminator's value, the title, or the JSON kind.
    case variant(String)
    /// The body of an operation: its operationId and `Request`, `Response`, `Event`, …
    case body(operation: String, role: String)
}

/// Behind a reference, since declarations are copied more often than they are read.
package indirect enum TypeKind: Sendable {
    case record(Record)
    case enumeration(Enumeration)
    case union(Union)
    /// A name for a type that needs no declaration of its own.
    case alias(TypeUse, Facets)
    /// Nothing but a place for the types that nest in it.
    case namespace
}

/// An object with properties of its own.
package struct Record: Sendable {
    package var properties: [Property]
    /// Wire names of the required properties in the order in which the description requires them.
    package var requiredOrder: [String]
    package var additional: AdditionalProperties
    /// What holds for the values of additional properties.
    @IndirectFacets package var additionalFacets: Facets
    package var hasAdditionalFacets: Bool { _additionalFacets.isThere }
    /// Which properties need others beside them.
    package var dependentRequired: [DependentRequired]
    /// What Bindery's own keywords say of it.
    package var annotations: RecordAnnotations
    /// Whether the JSON is an array, whose elements stand at the places that are the properties' wire names: `0`, `1`.
    package var isTuple: Bool

    package init(
        properties: [Property], requiredOrder: [String] = [], additional: AdditionalProperties = .open,
        additionalFacets: Facets = Facets(), dependentRequired: [DependentRequired] = [],
        annotations: RecordAnnotations = RecordAnnotations(), isTuple: Bool = false
    ) {
        self.isTuple = isTuple
        self.properties = properties
        self.requiredOrder = requiredOrder
        self.additional = additional
        self.additionalFacets = additionalFacets
        self.dependentRequired = dependentRequired
        self.annotations = annotations
    }
}

extension Record {
    /// The places of the properties that a value stores. Whoever asks so need not copy a property, which is a lot to copy.
    package var storedPlaces: [Int] {
        properties.indices.filter { !(properties[$0].isRequired && properties[$0].constant != nil) }
    }
}

/// A property which, where it is there, needs others to be there too. All by their wire names.
package struct DependentRequired: Hashable, Sendable {
    package var property: String
    package var needs: [String]
    package var span: SourceSpan

    package init(property: String, needs: [String], span: SourceSpan) {
        self.property = property
        self.needs = needs
        self.span = span
    }
}

/// What the description says of members that it does not name.
package enum AdditionalProperties: Hashable, Sendable {
    /// Nothing, or that they may be there: kept as JSON.
    case open
    /// That there are none. What comes all the same is kept.
    case closed
    /// That they are of one type.
    case typed(TypeUse)
}

package struct Property: Sendable {
    package var wireName: String
    package var overrideName: String?
    package var type: TypeUse
    package var isRequired: Bool
    package var isNullable: Bool
    /// The one legal value, where there is only one. A required property with a constant is not stored.
    package var constant: Literal?
    package var defaultValue: Literal?
    package var documentation: String?
    package var isDeprecated: Bool
    package var isReadOnly: Bool
    package var isWriteOnly: Bool
    /// Whether the stored value must stand behind a reference, since the type holds itself.
    package var isBoxed: Bool
    @IndirectFacets package var facets: Facets
    package var hasFacets: Bool { _facets.isThere }
    package var pointer: String
    package var span: SourceSpan

    package init(
        wireName: String, overrideName: String? = nil, type: TypeUse, isRequired: Bool = false,
        isNullable: Bool = false, constant: Literal? = nil, defaultValue: Literal? = nil, documentation: String? = nil,
        isDeprecated: Bool = false, isReadOnly: Bool = false, isWriteOnly: Bool = false, isBoxed: Bool = false,
        facets: Facets = Facets(), pointer: String, span: SourceSpan
    ) {
        self.wireName = wireName
        self.overrideName = overrideName
        self.type = type
        self.isRequired = isRequired
        self.isNullable = isNullable
        self.constant = constant
        self.defaultValue = defaultValue
        self.documentation = documentation
        self.isDeprecated = isDeprecated
        self.isReadOnly = isReadOnly
        self.isWriteOnly = isWriteOnly
        self.isBoxed = isBoxed
        self.facets = facets
        self.pointer = pointer
        self.span = span
    }

    /// Whether the property is written by itself: required, with one legal value.
    package var isImplied: Bool { isRequired && constant != nil }
}

/// A closed list of values, read as an open one: an unknown value is kept.
package struct Enumeration: Sendable {
    package enum Form: String, Sendable {
        /// A list: an enum with a case for each value and one for unknown ones.
        case list
        /// Any string, some of them known: a struct with static members.
        case suggestions
    }

    package var form: Form
    package var values: [EnumerationValue]

    package init(form: Form, values: [EnumerationValue]) {
        self.form = form
        self.values = values
    }
}

package struct EnumerationValue: Sendable {
    /// A string, a number, or in a mixed list any scalar.
    package var literal: Literal
    package var overrideName: String?
    /// Words that the description offers for a name.
    package var nameHint: String?
    package var documentation: String?
    package var isDeprecated: Bool
    package var span: SourceSpan

    package init(
        literal: Literal, overrideName: String? = nil, nameHint: String? = nil, documentation: String? = nil,
        isDeprecated: Bool = false, span: SourceSpan
    ) {
        self.literal = literal
        self.overrideName = overrideName
        self.nameHint = nameHint
        self.documentation = documentation
        self.isDeprecated = isDeprecated
        self.span = span
    }
}
