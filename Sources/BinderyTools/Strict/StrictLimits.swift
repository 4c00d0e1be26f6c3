// How large a schema may be.

import BinderyClient
import BinderyRuntime

/// The limits of a form, checked on the schema that is sent.
struct StrictLimits {
    private let form: StrictSchemaForm

    init(_ form: StrictSchemaForm) {
        self.form = form
    }

    private struct Size {
        var properties = 0
        var values = 0
        var characters = 0
    }

    func check(_ schema: JSONValue) throws(StrictSchemaError) {
        var size = Size()
        try measure(schema, depth: 0, SchemaPlace(), &size)
        try hold(size.properties, form.maxProperties, "properties")
        try hold(size.values, form.maxEnumValues, "values of enumerations")
        try hold(size.characters, form.maxCharacters, "characters of names and values")
    }

    private func hold(_ count: Int, _ limit: Int?, _ what: String) throws(StrictSchemaError) {
        guard let limit, count > limit else { return }
        throw SchemaPlace().error("it has \(count) \(what), and the form allows \(limit).")
    }

    private func measure(
        _ schema: JSONValue, depth: Int, _ place: SchemaPlace, _ size: inout Size
    ) throws(StrictSchemaError) {
        guard let members = schema.object else { return }
        let types = StrictRewriting.types(members)
        let depth = types.contains("object") || types.contains("array") ? depth + 1 : depth
        if let limit = form.maxDepth, depth > limit {
            throw place.error("it is nested \(depth) levels deep, and the form allows \(limit).")
        }
        for value in members["enum"]?.array ?? [] {
            size.values += 1
            size.characters += value.string?.count ?? 0
        }
        size.characters += members["const"]?.string?.count ?? 0
        for keyword in ["properties", "$defs"] {
            for (name, inner) in members[keyword]?.object ?? [:] {
                if keyword == "properties" { size.properties += 1 }
                size.characters += name.count
                try measure(inner, depth: keyword == "properties" ? depth : 0, place.entering(keyword, name), &size)
            }
        }
        for keyword in ["items", "additionalProperties"] {
            if let inner = members[keyword] { try measure(inner, depth: depth, place.entering(keyword), &size) }
        }
        for keyword in ["anyOf", "oneOf", "prefixItems"] {
            for (index, inner) in (members[keyword]?.array ?? []).enumerated() {
                try measure(inner, depth: depth, place.entering(keyword, String(index)), &size)
            }
        }
    }
}
