// What lowering a schema gives, and the place for which it was lowered.

import BinderyIR

/// A schema as it is used in one place.
struct Lowered {
    var type: TypeUse
    var isNullable = false
    /// The one legal value, where there is only one.
    var constant: Literal?
    @IndirectFacets var facets: Facets
    var defaultValue: Literal?
    var documentation: String?
    var isDeprecated = false
    var isReadOnly = false
    var isWriteOnly = false
    /// The type that was declared for this very schema; nil where it refers to one or needs none.
    var declared: TypeID?

    init(_ type: TypeUse) { self.type = type }

    /// The type with its nullability inside, as arrays and maps hold it.
    var use: TypeUse { isNullable ? .nullable(type) : type }
}

/// Where a schema is used: what a type declared for it is called after.
struct Place {
    var origin: TypeOrigin
    /// The type in which a declaration nests.
    var parent: TypeID?
    /// The ID that a declaration takes, where it was promised before.
    var promised: TypeID?
    /// Whether a single legal value needs no type, since it is written by itself.
    var isImpliedIfConstant = false

    /// The place of an array's items.
    var ofItems: Place { Place(origin: .item(of: word), parent: parent ?? promised) }
    /// The place of a map's values.
    var ofValues: Place { Place(origin: .value(of: word), parent: parent ?? promised) }

    /// The word of the description that names this place.
    var word: String {
        switch origin {
        case .component(let name), .property(let name), .item(let name), .value(let name), .variant(let name): name
        case .body(let operation, let role): operation + " " + role
        }
    }
}
