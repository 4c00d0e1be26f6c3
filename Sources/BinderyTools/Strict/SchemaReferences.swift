// What the references of a schema lead to, within it.

import BinderyClient
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
        /// Where it stands.
        var pointer = ""

        /// The one reference that is written to it.
        var reference: String { name.map { "#/$defs/\(JSONPointerText.escaped($0))" } ?? "#" }
    }

    func target(_ reference: String, _ place: SchemaPlace) throws(StrictSchemaError) -> Target {
        if reference == "#" { return Target(schema: root, name: nil) }
        for prefix in ["#/$defs/", "#/definitions/"] where reference.hasPrefix(prefix) {
            let step = String(reference.dropFirst(prefix.count))
            // As a fragment of a URI it is percent-encoded, which not all heed.
            for name in [step, PercentDecoding.decoded(step[...]) ?? step].map(JSONPointerText.unescaped) {
                for keyword in ["$defs", "definitions"] {
                    guard let schema = root[keyword]?[name] else { continue }
                    return Target(schema: schema, name: name, pointer: "/\(keyword)/\(JSONPointerText.escaped(name))")
                }
            }
        }
        throw place.entering("$ref").error(
            "`\(reference)` leads to no definition of this schema. References are to its `$defs`.")
    }

    /// The whole schema, saying by its own `type` that it is one of an object, as services demand; nil where it is none.
    var object: JSONValue? {
        guard isObject else { return nil }
        var object = root
        object["type"] = "object"
        return object
    }

    /// Whether its values are objects: as its type, its properties, what it refers to, or a part of it says.
    private var isObject: Bool {
        var met: Set<String> = []
        var open = [root]
        while let next = open.popLast() {
            guard let members = next.object else { continue }
            let types = StrictRewriting.types(members)
            if types == ["object"] || (types.isEmpty && members["properties"] != nil) { return true }
            guard types.isEmpty else { continue }
            open += members["allOf"]?.array ?? []
            if let reference = members["$ref"]?.string, met.insert(reference).inserted,
                let target = try? target(reference, SchemaPlace())
            {
                open.append(target.schema)
            }
        }
        return false
    }

    /// Whether what is referred to holds that reference again.
    func isRecursive(_ target: Target) -> Bool {
        var met: Set<String> = []
        var open = [target]
        while let next = open.popLast() {
            for reference in Self.references(in: next.schema) {
                guard let found = try? self.target(reference, SchemaPlace()) else { continue }
                if found.reference == target.reference { return true }
                if met.insert(found.reference).inserted { open.append(found) }
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
