// The JSON Schema of a Swift type.

import BinderyRuntime

/// JSON Schemas of Swift types.
public enum JSONSchema {
    /// The schema that the JSON of a type satisfies.
    public static func of<Value: Decodable>(_ type: Value.Type) throws -> JSONValue {
        if let type = Value.self as? any SchemaProviding.Type { return type.jsonSchema }
        return ["type": "object"]
    }
}
