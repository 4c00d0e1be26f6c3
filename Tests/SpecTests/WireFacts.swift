// An operation of a description → what goes over the wire, as a flat list of facts: names, types, values and bounds.
// How schemas are cut and what they are called is left out; variants of a union, and the bodies of all failures, are told
// of together:
//
//     request.messages[].role/type     string
//     request.messages[].role/values   assistant, system, tool, user
//     request.n/maximum                128

import BinderyYAML
import Testing

struct WireFacts {
    private(set) var facts: [String: String] = [:]

    private let root: YAMLNode
    private var sets: [String: Set<String>] = [:]

    private static let bounds = [
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
        "minItems", "maxItems", "minProperties", "maxProperties",
    ]

    /// - Parameter streamPath: where the stream has an operation of its own.
    init(_ root: YAMLNode, path: String, streamPath: String? = nil) throws {
        self.root = root
        let post = try #require(root["paths"]?[path]?["post"], "\(path)")
        addBody(post["requestBody"], at: "request")
        addResponses(of: post)
        if let streamPath {
            let stream = try #require(root["paths"]?[streamPath]?["post"], "\(streamPath)")
            addBody(stream["requestBody"], at: "stream request")
            addResponses(of: stream)
        }
        facts = sets.mapValues { $0.sorted().joined(separator: ", ") }
    }

    private mutating func addBody(_ body: YAMLNode?, at path: String) {
        guard let schema = resolved(body)?["content"]?["application/json"]?["schema"] else { return }
        add(schema, at: path, within: [])
    }

    private mutating func addResponses(of operation: YAMLNode) {
        for (status, value) in operation["responses"].map({ Array($0.entries) }) ?? [] {
            let status = status.text ?? ""
            sets["statuses", default: []].insert(status)
            for (type, media) in resolved(value)?["content"].map({ Array($0.entries) }) ?? [] {
                guard let schema = media["schema"] else { continue }
                if type.text == "text/event-stream" {
                    add(data(of: schema), at: "chunk", within: [])
                } else {
                    add(schema, at: status.hasPrefix("2") ? "response" : "error", within: [])
                }
            }
        }
    }

    /// What the `data` of an event holds, where the schema describes the event; the end of the stream left out.
    private func data(of schema: YAMLNode) -> YAMLNode {
        let node = resolved(schema) ?? schema
        let events = node["oneOf"].map { Array($0.elements) } ?? [node]
        return events.lazy.compactMap { resolved($0)?["properties"]?["data"] }.first { $0["$ref"] != nil } ?? schema
    }

    private func resolved(_ node: YAMLNode?) -> YAMLNode? {
        guard let reference = node?["$ref"]?.text else { return node }
        let target = reference.split(separator: "/").dropFirst().reduce(Optional(root)) { $0?[String($1)] }
        return resolved(target)
    }

    private mutating func add(_ schema: YAMLNode, at path: String, within open: Set<String>) {
        var open = open
        if let reference = schema["$ref"]?.text {
            guard open.insert(reference).inserted, let target = resolved(schema) else { return }
            add(target, at: path, within: open)
        }
        addScalars(schema, at: path)
        for (name, property) in schema["properties"].map({ Array($0.entries) }) ?? [] {
            sets["\(path).\(name.text ?? "")", default: []].insert("there")
            add(property, at: "\(path).\(name.text ?? "")", within: open)
        }
        if let items = schema["items"] { add(items, at: "\(path)[]", within: open) }
        if let values = schema["additionalProperties"], values.kind == .mapping {
            add(values, at: "\(path).*", within: open)
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            for member in schema[keyword].map({ Array($0.elements) }) ?? [] { add(member, at: path, within: open) }
        }
    }

    private mutating func addScalars(_ schema: YAMLNode, at path: String) {
        let type = schema["type"]
        let types = type?.kind == .sequence ? type?.elements.compactMap(\.text) : type?.text.map { [$0] }
        sets["\(path)/type", default: []].formUnion(types ?? [])
        if schema["nullable"]?.bool == true { sets["\(path)/type", default: []].insert("null") }
        let values = (schema["enum"].map { Array($0.elements) } ?? []) + (schema["const"].map { [$0] } ?? [])
        for value in values where !value.isNull { sets["\(path)/values", default: []].insert(value.text ?? "") }
        for bound in Self.bounds {
            if let value = schema[bound]?.text { sets["\(path)/\(bound)", default: []].insert(value) }
        }
        // Of numbers, whether an integer is narrower than 64 bits; all others are as wide as can be.
        if schema["format"]?.text == "int32" { sets["\(path)/format", default: []].insert("int32") }
        if sets["\(path)/type"]?.isEmpty == true { sets["\(path)/type"] = nil }
    }
}
