// The rewriting of one schema and of those within it.

import BinderyClient
import BinderyRuntime

/// Puts schemas into a form, one keyword after another.
struct StrictRewriting {
    let form: StrictSchemaForm
    let references: SchemaReferences
    /// What is still referred to, in the order in which it was met.
    private var kept: [SchemaReferences.Target] = []
    /// How many schemas were rewritten. References put in place may make a small schema very large.
    private var count = 0
    private static let maxCount = 20_000
    /// Of each reference that was met, whether what it leads to holds itself.
    var recursive: [String: Bool] = [:]

    init(form: StrictSchemaForm, root: JSONValue) {
        self.form = form
        references = SchemaReferences(root)
    }

    /// The whole schema, which has to be one of an object and no reference.
    mutating func root(_ schema: JSONValue) throws(StrictSchemaError) -> JSONValue {
        var place = SchemaPlace(here: ["#"])
        let members = try merged(schema.object ?? [:], &place, keepsReference: false)
        let types = Self.types(members).filter { $0 != "null" }
        guard types == ["object"] || (types.isEmpty && members["properties"] != nil) else {
            throw place.error("the schema has to be one of an object. Wrap the value in an object with one property.")
        }
        var root = members
        root["type"] = "object"
        // So an object without members is written: the arguments of a function that takes none.
        let isBare = root.keys.allSatisfy { $0 == "type" || SchemaMerge.annotations.contains($0) }
        if isBare, form.isClosed { root["properties"] = [:] }
        return try rewritten(.object(root), place)
    }

    /// Those definitions that the rewritten schemas refer to, rewritten.
    mutating func definitions() throws(StrictSchemaError) -> JSONObject {
        var definitions: JSONObject = [:]
        var next = 0
        while next < kept.count {  // grows while it is walked: definitions refer to each other
            let target = kept[next]
            next += 1
            guard let name = target.name else { continue }
            var place = SchemaPlace(pointer: target.pointer, here: [target.reference])
            var schema = target.schema
            if let members = schema.object { schema = .object(try merged(members, &place, keepsReference: false)) }
            definitions[name] = try rewritten(schema, place)
        }
        return definitions
    }

    mutating func rewritten(_ schema: JSONValue, _ place: SchemaPlace) throws(StrictSchemaError) -> JSONValue {
        guard let given = schema.object else {
            throw place.error("any value may stand here, and the form demands a type. Say what it is.")
        }
        count += 1
        guard count <= Self.maxCount else {
            throw place.error("the schema has more than \(Self.maxCount) parts once its references are put in place.")
        }
        var place = place
        var members = try merged(given, &place)
        if let reference = members["$ref"]?.string {
            let target = try references.target(reference, place)
            if !kept.contains(where: { $0.reference == target.reference }) { kept.append(target) }
            return ["$ref": .string(target.reference)]
        }
        try checkMeaning(members, place)
        var notes = SchemaNotes(form)
        members = notes.reduced(members)
        if members["type"] == nil, members["properties"] != nil { members["type"] = "object" }
        if let types = members["type"]?.array, types.count == 1 { members["type"] = types[0] }
        if !form.keywords.contains("const"), let constant = members.removeValue(forKey: "const") {
            members["enum"] = [constant]
        }
        if let variants = try variants(members, place) {
            members["oneOf"] = nil
            members["anyOf"] = variants
        }
        if Self.types(members).contains("object") { members = try object(members, place) }
        if Self.types(members).contains("array") { members = try array(members, place) }
        let isTold = ["type", "enum", "const", "anyOf", "oneOf"].contains { members[$0] != nil }
        guard isTold else {
            throw place.error("any value may stand here, and the form demands a type. Say what it is.")
        }
        for key in members.keys where !form.keywords.contains(key) { members[key] = nil }
        notes.append(to: &members)
        return .object(members)
    }

    /// The words of `type`.
    static func types(_ members: JSONObject) -> [String] {
        members["type"].map { type in type.string.map { [$0] } ?? (type.array ?? []).compactMap(\.string) } ?? []
    }

    // MARK: Keywords that have to go

    /// Keywords without which the schema would mean something else.
    private func checkMeaning(_ members: JSONObject, _ place: SchemaPlace) throws(StrictSchemaError) {
        let needed = [
            "not", "if", "then", "else", "dependentSchemas", "dependentRequired", "dependencies", "unevaluatedItems",
            "contains", "propertyNames", "$dynamicRef", "$recursiveRef",
        ]
        for keyword in needed where members[keyword] != nil && !form.keywords.contains(keyword) {
            throw place.entering(keyword).error(
                "`\(keyword)` has no place in the form. Say it in a description, or leave it out.")
        }
    }

    private mutating func variants(
        _ members: JSONObject, _ place: SchemaPlace
    ) throws(StrictSchemaError) -> JSONValue? {
        for keyword in ["anyOf", "oneOf"] {
            guard let variants = members[keyword]?.array else { continue }
            var rewritten: [JSONValue] = []
            for (index, variant) in variants.enumerated() {
                rewritten.append(try self.rewritten(variant, place.entering(keyword, String(index))))
            }
            if members["properties"] != nil {
                throw place.error(
                    "variants beside properties have no place in the form. Give each variant its properties.")
            }
            return .array(rewritten)
        }
        return nil
    }

    // MARK: Objects and arrays

    private mutating func object(
        _ members: JSONObject, _ place: SchemaPlace
    ) throws(StrictSchemaError) -> JSONObject {
        var members = members
        if form.isClosed {
            if let pattern = members["patternProperties"]?.object, !pattern.isEmpty {
                throw place.entering("patternProperties").error(
                    "names by pattern have no place in the form. Use an array of objects with a name and a value.")
            }
            let others = members["additionalProperties"]
            let names = members["properties"]?.object
            let isMap = others.map { $0.object != nil || ($0.bool == true && names == nil) } ?? (names == nil)
            if isMap {
                throw place.error(
                    "an object whose names are not listed has no place in the form. List its properties, or use an array of "
                        + "objects with a name and a value.")
            }
            members["additionalProperties"] = false
        } else if let others = members["additionalProperties"], others.object != nil {
            members["additionalProperties"] = try rewritten(others, place.entering("additionalProperties"))
        }
        guard let properties = members["properties"]?.object else {
            if form.isClosed {
                members["properties"] = [:]
                members["required"] = []
            }
            return members
        }
        let required = Set((members["required"]?.array ?? []).compactMap(\.string))
        var rewritten: JSONObject = [:]
        for (name, property) in properties {
            var schema = try self.rewritten(property, place.entering("properties", name))
            if form.requiresAll, !required.contains(name) {
                schema = .object(Nullable.made(schema.object ?? [:]))
            }
            rewritten[name] = schema
        }
        members["properties"] = .object(rewritten)
        if form.requiresAll { members["required"] = .array(properties.keys.map { .string($0) }) }
        return members
    }

    private mutating func array(
        _ members: JSONObject, _ place: SchemaPlace
    ) throws(StrictSchemaError) -> JSONObject {
        var members = members
        if let tuple = members["prefixItems"]?.array {
            guard form.keywords.contains("prefixItems") else {
                throw place.entering("prefixItems").error(
                    "elements of a type each have no place in the form. Use an object with a property for each.")
            }
            var rewritten: [JSONValue] = []
            for (index, element) in tuple.enumerated() {
                rewritten.append(try self.rewritten(element, place.entering("prefixItems", String(index))))
            }
            members["prefixItems"] = .array(rewritten)
            if let items = members["items"], items.object == nil { return members }
        }
        guard let items = members["items"] else {
            if members["prefixItems"] != nil { return members }
            throw place.error("an array needs `items` that say what its elements are.")
        }
        members["items"] = try rewritten(items, place.entering("items"))
        return members
    }
}
