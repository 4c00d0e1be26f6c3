// A schema as it is written → the same in one spelling. Null, constants and compositions have several in OpenAPI:
//
//     anyOf: [{type: string}, {type: 'null'}]  ┐
//     type: [string, 'null']                   ├→ type string, nullable
//     {type: string, nullable: true}           ┘

import BinderyYAML

struct SchemaFolding {
    /// The document's component schemas, to look up what `allOf` composes.
    let schemas: YAMLNode

    private static let prose: Set = ["description", "title", "summary", "example", "examples", "externalDocs"]

    func fold(_ node: YAMLNode) -> FoldedSchema {
        var said = FoldedSchema()
        var base = FoldedSchema()
        for (key, value) in node.entries {
            let keyword = key.text ?? ""
            switch keyword {
            case _ where Self.prose.contains(keyword) || keyword.hasPrefix("x-"): break
            case "allOf": base = value.elements.reduce(base) { resolved($1).merged(over: $0) }
            case "oneOf", "anyOf": addAlternatives(value, to: &said)
            case "type": addTypes(value, to: &said)
            case "nullable": said.isNullable = said.isNullable || value.bool == true
            case "const": said.values["enum"] = Self.text(value)
            case "enum": addEnumeration(value, to: &said)
            case "required": said.required = value.elements.compactMap(\.text)
            case "properties":
                said.properties = value.entries.map { .init(name: $0.key.text ?? "", schema: fold($0.value)) }
            case "items", "propertyNames", "additionalProperties":
                if value.kind == .mapping { said.parts[keyword] = fold(value) } else { fallthrough }
            case "$ref": said.values[keyword] = Self.name(ofReference: value.text ?? "")
            case "discriminator": said.values[keyword] = value["propertyName"]?.text
            case "dependentRequired":
                for (name, others) in value.entries {
                    said.values["\(keyword)/\(name.text ?? "")"] = Self.text(others)
                }
            default: said.values[keyword] = Self.text(value)
            }
        }
        return said.merged(over: base)
    }

    /// A member of `allOf`, with what its reference leads to.
    private func resolved(_ node: YAMLNode) -> FoldedSchema {
        var folded = fold(node)
        guard let name = folded.values.removeValue(forKey: "$ref"), let target = schemas[name] else { return folded }
        return folded.merged(over: resolved(target))
    }

    private func addAlternatives(_ list: YAMLNode, to said: inout FoldedSchema) {
        var fallbacks: [FoldedSchema] = []
        for element in list.elements {
            var fallback = fold(element)
            if fallback.isNullable || fallback.values == ["type": "null"] { said.isNullable = true }
            fallback.isNullable = false
            if fallback == FoldedSchema() || fallback.values == ["type": "null"] { continue }
            fallbacks += fallback.isOnlyUnion ? fallback.union : [fallback]
        }
        if let only = fallbacks.first, fallbacks.count == 1 {
            said = said.merged(over: only)
        } else {
            said.union = fallbacks
        }
    }

    private func addTypes(_ value: YAMLNode, to said: inout FoldedSchema) {
        guard value.kind == .sequence else {
            said.values["type"] = value.text
            return
        }
        let types = value.elements.compactMap(\.text)
        said.isNullable = said.isNullable || types.contains("null")
        said.values["type"] = types.filter { $0 != "null" }.sorted().joined(separator: ", ")
    }

    private func addEnumeration(_ value: YAMLNode, to said: inout FoldedSchema) {
        said.isNullable = said.isNullable || value.elements.contains(where: \.isNull)
        said.values["enum"] = value.elements.filter { !$0.isNull }.map(Self.text).joined(separator: ", ")
    }

    static func name(ofReference reference: String) -> String {
        reference.split(separator: "/").last.map(String.init) ?? reference
    }

    /// A value as text: null as `null`, the elements of a list with commas between them.
    static func text(_ node: YAMLNode) -> String {
        switch node.kind {
        case .scalar: node.isNull ? "null" : node.text ?? ""
        case .sequence: node.elements.map(text).joined(separator: ", ")
        case .mapping: node.entries.map { "\($0.key.text ?? ""): \(text($0.value))" }.joined(separator: ", ")
        }
    }
}
