// What the references of a schema lead to, within it.

import BinderyRuntime

/// The definitions of a schema.
struct SchemaReferences {
    private let root: JSONValue

    init(_ root: JSONValue) {
        self.root = root
    }

    struct Target {
        var schema: JSONValue
        /// The name of the definition; nil for the root.
        var name: String?
    }

    func definition(named name: String) -> (schema: JSONValue, pointer: String)? {
        for keyword in ["$defs", "definitions"] {
            if let schema = root[keyword]?[name] { return (schema, "/\(keyword)/\(JSONPointerText.escaped(name))") }
        }
        return nil
    }

    func target(_ reference: String, _ place: SchemaPlace) throws(StrictSchemaError) -> Target {
        if reference == "#" { return Target(schema: root, name: nil) }
        for prefix in ["#/$defs/", "#/definitions/"] where reference.hasPrefix(prefix) {
            let name = JSONPointerText.unescaped(String(reference.dropFirst(prefix.count)))
            if let found = definition(named: name) { return Target(schema: found.schema, name: name) }
        }
        throw place.entering("$ref").error(
            "`\(reference)` leads to no definition of this schema. References are to its `$defs`.")
    }

    /// The schema, or what its reference leads to.
    func resolved(_ schema: JSONValue, _ place: SchemaPlace) throws(StrictSchemaError) -> JSONValue {
        var schema = schema
        var seen: Set<String> = []
        while let reference = schema["$ref"]?.string {
            guard seen.insert(reference).inserted else {
                throw place.error("`\(reference)` leads to itself.")
            }
            var siblings = schema.object ?? [:]
            siblings["$ref"] = nil
            let target = try target(reference, place).schema
            try SchemaMerge.merge(target, into: &siblings, place)
            schema = .object(siblings)
        }
        return schema
    }

    /// Whether what a reference leads to holds that reference again.
    func isRecursive(_ reference: String) -> Bool {
        var seen: Set<String> = []
        var open = [reference]
        while let next = open.popLast() {
            guard let target = try? target(next, SchemaPlace()) else { continue }
            for found in Self.references(in: target.schema) {
                if found == reference { return true }
                if seen.insert(found).inserted { open.append(found) }
            }
        }
        return false
    }

    private static func references(in schema: JSONValue) -> [String] {
        if let elements = schema.array { return elements.flatMap(references) }
        guard let members = schema.object else { return [] }
        return members.flatMap { key, value in
            if key == "$ref", let reference = value.string { return [reference] }
            return ["const", "enum", "default", "examples", "example"].contains(key) ? [] : references(in: value)
        }
    }
}

/// A name as a step of a JSON pointer (RFC 6901), and back.
enum JSONPointerText {
    static func escaped(_ name: String) -> String {
        name.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    }

    static func unescaped(_ step: String) -> String {
        step.replacing("~1", with: "/").replacing("~0", with: "~")
    }
}
