// Two schemas that hold at once, as one.

import BinderyRuntime

enum SchemaMerge {
    /// Adds what another schema demands. Both have to be of one kind; of properties with one name both have to be the same.
    static func merge(
        _ other: JSONValue, into members: inout JSONObject, _ place: SchemaPlace
    ) throws(StrictSchemaError) {
        for (key, value) in other.object ?? [:] {
            guard let own = members[key] else {
                members[key] = value
                continue
            }
            if own == value { continue }
            switch key {
            case "properties", "$defs", "definitions":
                members[key] = try union(own, value, place.entering(key))
            case "required":
                let names = own.array ?? []
                members[key] = .array(names + (value.array ?? []).filter { !names.contains($0) })
            case "description", "title", "default", "examples", "$schema", "$id", "$comment", "deprecated", "readOnly",
                "writeOnly":
                break  // the outer one speaks for the whole
            case "additionalProperties":
                // What one part leaves open and the other closes would be closed; each part's own names stay.
                if own.bool != false { members[key] = value }
            case "minimum", "minLength", "minItems", "exclusiveMinimum", "minProperties":
                if (value.double ?? 0) > (own.double ?? 0) { members[key] = value }
            case "maximum", "maxLength", "maxItems", "exclusiveMaximum", "maxProperties":
                if (value.double ?? 0) < (own.double ?? 0) { members[key] = value }
            case "enum":
                let shared = (own.array ?? []).filter { (value.array ?? []).contains($0) }
                guard !shared.isEmpty else { throw place.error("no value satisfies both parts of `allOf`.") }
                members[key] = .array(shared)
            default:
                throw place.entering(key).error(
                    "the parts of `allOf` say different things of `\(key)`. Write them as one schema.")
            }
        }
    }

    private static func union(
        _ one: JSONValue, _ other: JSONValue, _ place: SchemaPlace
    ) throws(StrictSchemaError) -> JSONValue {
        var members = one.object ?? [:]
        for (name, schema) in other.object ?? [:] {
            guard let own = members[name], own != schema else {
                members[name] = schema
                continue
            }
            var both = own.object ?? [:]
            try merge(schema, into: &both, place.entering(name))
            members[name] = .object(both)
        }
        return .object(members)
    }
}

/// A schema to which null is added.
enum Nullable {
    static func made(_ members: JSONObject) -> JSONObject {
        var members = members
        if members["const"] != nil || members["$ref"] != nil { return variants([.object(members), null]) }
        if let variants = members["anyOf"]?.array {
            if !variants.contains(where: isNull) { members["anyOf"] = .array(variants + [null]) }
            return members
        }
        let types = StrictRewriting.types(members)
        guard !types.isEmpty else {
            // An enumeration of values alone.
            if let values = members["enum"]?.array, !values.contains(.null) {
                members["enum"] = .array(values + [.null])
            }
            return members
        }
        if !types.contains("null") { members["type"] = .array((types + ["null"]).map { .string($0) }) }
        if let values = members["enum"]?.array, !values.contains(.null) { members["enum"] = .array(values + [.null]) }
        return members
    }

    private static let null: JSONValue = ["type": "null"]

    private static func variants(_ variants: [JSONValue]) -> JSONObject { ["anyOf": .array(variants)] }

    private static func isNull(_ schema: JSONValue) -> Bool {
        StrictRewriting.types(schema.object ?? [:]).contains("null")
    }
}
