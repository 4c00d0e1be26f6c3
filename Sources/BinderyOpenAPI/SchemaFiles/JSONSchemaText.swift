// A schema of the document goes in; the same as a JSON Schema that stands for itself comes out, as JSON.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Writes a schema down with all that it refers to in its own `$defs`. What is said in OpenAPI alone goes: `x-…` and
/// `discriminator`, of which the schemas that it tells apart say the same; `nullable` becomes a type more, and an exclusive bound
/// that is a boolean, as in draft 4 of JSON Schema, the number.
struct JSONSchemaText {
    private let references: References
    private let root: Located
    /// By pointer of the schema that is referred to: its name among the definitions.
    private var names: [String: String] = [:]
    private var pending: [Located] = []

    private init(_ root: Located, _ references: References) {
        self.root = root
        self.references = references
    }

    /// nil after a reference that names nothing, which is in the log then.
    static func json(of schema: Located, in references: References) -> String? {
        let root = references.schema(behind: schema) ?? schema
        // A schema that says something beside its reference stays as it is.
        var writer = JSONSchemaText(isOnlyReference(schema) ? root : schema, references)
        return writer.write()
    }

    private static func isOnlyReference(_ schema: Located) -> Bool {
        schema.node.kind == .mapping && schema.node.count == 1 && schema.has("$ref")
    }

    private typealias Member = (name: String, json: String)

    private mutating func write() -> String? {
        guard root.node.kind == .mapping else { return schema(root) }
        guard var members = members(of: root) else { return nil }
        var definitions: [Member] = []
        var next = 0
        while next < pending.count {
            let target = pending[next]
            next += 1
            guard let json = schema(target) else { return nil }
            definitions.append((names[target.pointer] ?? "", json))
        }
        if !definitions.isEmpty { members.append(("$defs", Self.object(definitions))) }
        return Self.object(members)
    }

    /// Keywords whose value is a schema, a list of them, and names with a schema each. Of any other the value is data.
    private static let schemas = SchemaKeyword.names { $0.value == .schema }
    private static let lists = SchemaKeyword.names { $0.value == .schemas }.union(["items"])
    private static let maps = SchemaKeyword.names { $0.value == .schemaMap }.subtracting(left)
    /// `$defs` are written anew, with what is used of them; the others are OpenAPI's.
    private static let left: Set<String> = ["$defs", "definitions", "discriminator", "xml", "externalDocs", "nullable"]

    /// Bounds, and the keyword that makes them exclusive: in draft 4 a boolean beside the bound, since draft 6 the bound itself.
    private static let exclusive = ["minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"]

    private mutating func schema(_ schema: Located) -> String? {
        guard schema.node.kind == .mapping else { return JSONText.write(schema.node) }
        guard let json = members(of: schema).map(Self.object) else { return nil }
        // Nothing in it takes a null of itself.
        let isWrapped = schema.node["nullable"]?.bool == true && !schema.has("type")
        return isWrapped ? "{\"anyOf\": [\(json), {\"type\": \"null\"}]}" : json
    }

    private mutating func members(of schema: Located) -> [Member]? {
        var members: [Member] = []
        let isNullable = schema.node["nullable"]?.bool == true
        for (name, _, value) in schema.members where !Self.left.contains(name) && !name.hasPrefix("x-") {
            if Self.exclusive.values.contains(name), value.node.bool != nil { continue }
            let json: String?
            if name == "$ref", value.node.string != nil {
                json = reference(value)
            } else if Self.lists.contains(name), value.node.kind == .sequence {
                json = list(value.elements)
            } else if Self.schemas.contains(name) {
                json = self.schema(value)
            } else if Self.maps.contains(name), value.node.kind == .mapping {
                json = map(value)
            } else if name == "type", isNullable, let type = value.node.string {
                json = "[\(JSONQuote.quote(type, .wire)), \"null\"]"
            } else if name == "enum", isNullable, schema.has("type"), !value.elements.contains(where: \.node.isNull) {
                json = "[" + (value.elements.map { JSONText.write($0.node) } + ["null"]).joined(separator: ", ") + "]"
            } else {
                json = JSONText.write(value.node)
            }
            guard let json else { return nil }
            let exclusive = Self.exclusive[name].flatMap { schema.node[$0]?.bool == true ? $0 : nil }
            members.append((exclusive ?? name, json))
        }
        return members
    }

    private mutating func list(_ schemas: [Located]) -> String? {
        var texts: [String] = []
        for schema in schemas {
            guard let text = self.schema(schema) else { return nil }
            texts.append(text)
        }
        return "[" + texts.joined(separator: ", ") + "]"
    }

    private mutating func map(_ schemas: Located) -> String? {
        var members: [Member] = []
        for (name, _, schema) in schemas.members {
            guard let text = self.schema(schema) else { return nil }
            members.append((name, text))
        }
        return Self.object(members)
    }

    /// A reference to the whole schema, or to a definition of it.
    private mutating func reference(_ value: Located) -> String? {
        guard let text = value.node.string, let target = references.resolve(text, at: value.span) else { return nil }
        if target.pointer == root.pointer { return "\"#\"" }
        return JSONQuote.quote("#/$defs/" + Pointer.percentEncode(Pointer.escape(name(of: target))), .wire)
    }

    private mutating func name(of target: Located) -> String {
        if let known = names[target.pointer] { return known }
        let wanted = Pointer.segments(target.pointer).last ?? "schema"
        var name = wanted
        var number = 2
        while names.values.contains(name) {
            name = "\(wanted)\(number)"
            number += 1
        }
        names[target.pointer] = name
        pending.append(target)
        return name
    }

    private static func object(_ members: [Member]) -> String {
        "{" + members.map { "\(JSONQuote.quote($0.name, .wire)): \($0.json)" }.joined(separator: ", ") + "}"
    }
}
