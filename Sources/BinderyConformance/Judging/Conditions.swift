// A value and the keywords of a schema that depend on whether the value fits another schema → what it contradicts.

import BinderyIR
import BinderyYAML

extension Judge {
    /// `not`, `if`, `dependentRequired`, `dependentSchemas`, `propertyNames`, `contains`: what an overlay mends by their removal.
    mutating func conditions(
        _ value: YAMLNode, _ kind: JSONKind, _ schema: Schema, _ declared: inout Declared, isOwn: Bool
    ) {
        guard schema.hasConditions else { return }
        if let forbidden = schema.child("not"), fits(value, forbidden) { broken("not", schema, value) }
        if let condition = schema.child("if") {
            let keyword = fits(value, condition) ? "then" : "else"
            if let consequence = schema.child(keyword) {
                assert(value, kind, consequence, &declared, isOwn: false)
            }
            names(of: condition, into: &declared)
        }
        switch kind {
        case .object: objects(value, kind, schema, &declared)
        case .array: arrays(value, schema)
        case .null, .boolean, .integer, .number, .string: break
        }
    }

    private mutating func objects(
        _ value: YAMLNode, _ kind: JSONKind, _ schema: Schema, _ declared: inout Declared
    ) {
        for (key, needed) in schema.keyword("dependentRequired")?.entries ?? YAMLNode.blank.entries {
            guard value[key.text ?? ""] != nil else { continue }
            let missing = needed.elements.contains { value[$0.text ?? ""] == nil }
            if missing { broken("dependentRequired", schema, value) }
        }
        for (key, node) in schema.keyword("dependentSchemas")?.entries ?? YAMLNode.blank.entries {
            let name = key.text ?? ""
            guard value[name] != nil else { continue }
            let dependent = schema.table.schema(node, at: schema.place("dependentSchemas", name))
            assert(value, kind, dependent, &declared, isOwn: false)
        }
        if let names = schema.child("propertyNames") {
            for (key, _) in value.entries where !fits(key, names) { broken("propertyNames", schema, value) }
        }
    }

    private mutating func arrays(_ value: YAMLNode, _ schema: Schema) {
        guard let sought = schema.child("contains") else { return }
        let count = value.elements.count { fits($0, sought) }
        let least = schema.keyword("minContains")?.int ?? 1
        if count < least { broken(schema.keywords.contains("minContains") ? "minContains" : "contains", schema, value) }
        if let most = schema.keyword("maxContains")?.int, count > most { broken("maxContains", schema, value) }
    }

    private mutating func broken(_ keyword: String, _ schema: Schema, _ value: YAMLNode) {
        add(.brokenBound, schema, keyword, keyword, value, weighs: 10)
    }

    /// What a condition names is no undeclared member.
    private func names(of schema: Schema, into declared: inout Declared) {
        declared.names.formUnion(schema.properties.keys)
    }

    /// Whether nothing contradicts.
    func fits(_ value: YAMLNode, _ schema: Schema) -> Bool { tried(value, schema).contradictions == 0 }
}
