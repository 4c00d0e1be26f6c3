// A description → a flat list of facts, path to text, for the one operation and all schemas that it reaches.
//
//     CompletionUsage/required                            prompt_tokens, completion_tokens, total_tokens
//     Metadata/nullable                                   true
//     POST /chat/completions/responses/429/application/json   ErrorResponse

import BinderyYAML
import Testing

struct DescriptionFacts {
    private(set) var facts: [String: String] = [:]
    /// The names of the component schemas that the operation reaches, in the order of reaching.
    private(set) var schemas: [String] = []

    private let root: YAMLNode
    private let folding: SchemaFolding

    init(_ root: YAMLNode) throws {
        self.root = root
        folding = SchemaFolding(schemas: try #require(root["components"]?["schemas"]))
        let operation = try #require(root["paths"]?["/chat/completions"]?["post"])
        var seen: Set<String> = []
        reach(operation, &seen)
        for name in schemas {
            add(folding.fold(try #require(folding.schemas[name], "no schema \(name)")), at: name)
        }
        add(operation: operation, at: "POST /chat/completions")
        addServersAndKeys()
    }

    private mutating func reach(_ node: YAMLNode, _ seen: inout Set<String>) {
        if let reference = node["$ref"]?.text, seen.insert(reference).inserted {
            if reference.hasPrefix("#/components/schemas/") {
                schemas.append(SchemaFolding.name(ofReference: reference))
            }
            if let target = resolved(node) { reach(target, &seen) }
        }
        for (_, value) in node.entries { reach(value, &seen) }
        for element in node.elements { reach(element, &seen) }
    }

    /// What a reference leads to; the node itself where it is none.
    private func resolved(_ node: YAMLNode) -> YAMLNode? {
        guard let reference = node["$ref"]?.text else { return node }
        return reference.split(separator: "/").dropFirst().reduce(Optional(root)) { $0?[String($1)] }
    }

    private mutating func add(_ schema: FoldedSchema, at path: String) {
        for (keyword, value) in schema.values { facts["\(path)/\(keyword)"] = value }
        if schema.isNullable { facts["\(path)/nullable"] = "true" }
        if !schema.required.isEmpty { facts["\(path)/required"] = schema.required.joined(separator: ", ") }
        if !schema.properties.isEmpty {
            // Their order says nothing; ours is the one in which the wire has them, which decodes fastest.
            facts["\(path)/properties"] = schema.properties.map(\.name).sorted().joined(separator: ", ")
        }
        for property in schema.properties { add(property.schema, at: "\(path)/properties/\(property.name)") }
        for (keyword, part) in schema.parts { add(part, at: "\(path)/\(keyword)") }
        if !schema.union.isEmpty { facts["\(path)/union"] = "\(schema.union.count) fallbacks" }
        for (index, fallback) in schema.union.enumerated() { add(fallback, at: "\(path)/union/\(index)") }
    }

    private mutating func add(operation: YAMLNode, at path: String) {
        facts["\(path)/operationId"] = operation["operationId"]?.text
        facts["\(path)/tags"] = operation["tags"].map(SchemaFolding.text)
        facts["\(path)/requestBody/required"] = operation["requestBody"]?["required"]?.text
        add(content: operation["requestBody"], at: "\(path)/requestBody")
        for (status, value) in operation["responses"].map({ Array($0.entries) }) ?? [] {
            guard let status = status.text, let response = resolved(value) else { continue }
            add(content: response, at: "\(path)/responses/\(status)")
            for (name, header) in response["headers"].map({ Array($0.entries) }) ?? [] {
                guard let name = name.text, let schema = header["schema"] else { continue }
                add(folding.fold(schema), at: "\(path)/responses/\(status)/headers/\(name)")
            }
        }
    }

    private mutating func add(content holder: YAMLNode?, at path: String) {
        for (type, media) in holder?["content"].map({ Array($0.entries) }) ?? [] {
            facts["\(path)/\(type.text ?? "")"] =
                media["schema"]?["$ref"]?.text.map(SchemaFolding.name(ofReference:)) ?? "inline"
        }
    }

    private mutating func addServersAndKeys() {
        facts["servers"] = root["servers"]?.elements.compactMap { $0["url"]?.text }.joined(separator: ", ")
        for requirement in root["security"].map({ Array($0.elements) }) ?? [] {
            for (name, _) in requirement.entries {
                guard let name = name.text, let scheme = root["components"]?["securitySchemes"]?[name] else { continue }
                facts["security/\(name)/type"] = scheme["type"]?.text
                facts["security/\(name)/scheme"] = scheme["scheme"]?.text
            }
        }
    }
}
