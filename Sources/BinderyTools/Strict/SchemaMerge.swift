// Two schemas that hold at once, as one.

import BinderyRuntime

enum SchemaMerge {
    /// Keywords that demand nothing of a value.
    static let annotations: Set<String> = [
        "description", "title", "default", "example", "examples", "$schema", "$id", "$comment", "deprecated",
        "readOnly",
        "writeOnly",
    ]

    /// Adds what another schema demands. Both have to be of one kind.
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
            case "properties":
                members[key] = union(own, value)
            case "items":
                members[key] = ["allOf": [own, value]]
            case "allOf":
                members[key] = .array((own.array ?? []) + (value.array ?? []))
            case "required":
                let names = own.array ?? []
                members[key] = .array(names + (value.array ?? []).filter { !names.contains($0) })
            case _ where annotations.contains(key) || key.hasPrefix("x-"):
                break  // the outer one speaks for the whole
            case "type":
                members[key] = try type(members, value, place.entering(key))
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

    /// The types that both have: an integer is a number too.
    private static func type(
        _ members: JSONObject, _ other: JSONValue, _ place: SchemaPlace
    ) throws(StrictSchemaError) -> JSONValue {
        let (one, other) = (StrictRewriting.types(members), StrictRewriting.types(["type": other]))
        func has(_ types: [String], _ type: String) -> Bool {
            types.contains(type) || (type == "integer" && types.contains("number"))
        }
        let shared = one.filter { has(other, $0) } + other.filter { has(one, $0) && !one.contains($0) }
        guard let first = shared.first else {
            throw place.error("the parts of `allOf` say different things of `type`. Write them as one schema.")
        }
        return shared.count == 1 ? .string(first) : .array(shared.map { .string($0) })
    }

    /// The properties of both; of one that both have, both schemas hold.
    private static func union(_ one: JSONValue, _ other: JSONValue) -> JSONValue {
        var members = one.object ?? [:]
        for (name, schema) in other.object ?? [:] {
            members[name] = members[name].flatMap { $0 == schema ? nil : ["allOf": [$0, schema]] } ?? schema
        }
        return .object(members)
    }
}

/// A schema to which null is added.
enum Nullable {
    static func made(_ members: JSONObject) -> JSONObject {
        var members = members
        if members["const"] != nil { return ["anyOf": [.object(members), null]] }
        if members["$ref"] != nil {
            // Nothing may stand beside a reference; the description speaks for both variants.
            let description = members.removeValue(forKey: "description")
            var whole: JSONObject = ["anyOf": [.object(members), null]]
            if let description { whole["description"] = description }
            return whole
        }
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

    private static func isNull(_ schema: JSONValue) -> Bool {
        StrictRewriting.types(schema.object ?? [:]).contains("null")
    }
}
