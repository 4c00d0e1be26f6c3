// A type as it is used: by a property, an item, a body.

/// A type in use. Nullability of a property is the property's own; `nullable` stands inside arrays and maps.
package indirect enum TypeUse: Hashable, Sendable {
    case boolean
    /// A string; the format is the description's word (`date-time`, `uri`), or nil.
    case string(format: String?)
    case integer(IntegerWidth)
    case number
    /// Seconds since 1970, whole or with a fraction.
    case unixTime
    /// Bytes to be sent as a part of a form: from memory, a file, or as they come.
    case upload
    /// JSON of any shape.
    case json
    case array(TypeUse)
    /// An object used as a map from any key.
    case map(TypeUse)
    case nullable(TypeUse)
    case named(TypeID)
    /// A type of the user's own, as `Module.Type`.
    case external(String)
}

extension TypeUse {
    /// The declared type that the use comes down to, if it does.
    package var declared: TypeID? {
        switch self {
        case .boolean, .string, .integer, .number, .unixTime, .upload, .json, .external: nil
        case .array(let inner), .map(let inner), .nullable(let inner): inner.declared
        case .named(let id): id
        }
    }
}

/// How wide an integer is, by its format and bounds.
package enum IntegerWidth: String, Hashable, Sendable {
    case int32, int64, uint64
    /// What reaches below zero and beyond 64 bits with a sign, as seeds of either kind do.
    case int128
}

/// The six kinds of a JSON value (numbers split, since an integer is a kind of its own in JSON Schema).
package enum JSONKind: String, Hashable, Sendable, CaseIterable {
    case null, boolean, integer, number, string, array, object
}

/// A JSON scalar that a description states: a constant, a default, a value of an enumeration.
package enum Literal: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// The number's own text.
    case number(String)
    case string(String)
    /// An array or object, as JSON text.
    case json(String)

    /// As JSON text.
    package var json: String {
        switch self {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let text), .json(let text): text
        case .string(let text): JSONQuote.quote(text)
        }
    }
}
