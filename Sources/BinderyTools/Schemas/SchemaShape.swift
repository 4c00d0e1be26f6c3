// The form of a type's JSON, before it is written as a schema: types are referred to, whether or not they get a definition.

import BinderyRuntime

/// The form of a value.
indirect enum SchemaShape {
    /// A schema that refers to nothing.
    case schema(JSONObject)
    /// That of a type.
    case type(ObjectIdentifier)
    case object(ObjectShape)
    /// - count: how many elements there are, where it is always so many.
    case array(SchemaShape, isUnique: Bool, count: Int?)
    /// An element at each place.
    case tuple([SchemaShape])
    /// Members of any name.
    /// - names: the schema of the names, where not any text is one.
    case map(SchemaShape, names: JSONObject?)
    case either(SchemaShape, SchemaShape)
    case nullable(SchemaShape)
}

/// The form of an object.
struct ObjectShape {
    struct Member {
        var key: String
        var shape: SchemaShape
        var isRequired: Bool
    }

    var members: [Member] = []
    /// That of members of other names; nil: there are none.
    var others: SchemaShape?
}

/// A type whose form was found.
struct SchemaDefinition {
    enum Body {
        case shape(SchemaShape)
        /// The schema that the type gives.
        case provided(JSONValue)
    }

    /// The type's name without its module.
    var name: String
    var body: Body
    var description: String?
    var memberDescriptions: [String: PropertyDescription] = [:]
}
