// The examples of a description that are JSON bodies of known schemas, each with its place and the type it is to be read as.

import BinderyIR
import BinderyYAML

@testable import BinderyOpenAPI

/// A body that the description shows.
struct Example: Hashable {
    /// The JSON pointer of the example; a line of a stream follows after `:`.
    let place: String
    let json: String
    let type: TypeUse
}

/// Looks for examples wherever a description may hold one: at declared types, media types, and in documentation extensions.
struct Examples {
    private(set) var found: [Example] = []
    private let root: YAMLNode
    private var seen: Set<String> = []

    init(in sdk: PublishedSDK) {
        root = sdk.root
        for type in sdk.api.types { addSchema(type) }
        for operation in sdk.api.operations { addOperation(operation) }
    }

    private func node(_ pointer: String) -> YAMLNode? {
        var node: YAMLNode? = root
        for segment in Pointer.segments(pointer) {
            guard let current = node else { return nil }
            node = current.kind == .sequence ? Int(segment).map { current[$0] } : current[segment]
        }
        return node
    }

    private mutating func addSchema(_ type: TypeDecl) {
        guard let schema = node(type.pointer), schema.kind == .mapping else { return }
        seen.insert(type.pointer)
        let use = TypeUse.named(type.id)
        add(schema["example"], at: type.pointer + "/example", as: use)
        for (index, example) in (schema["examples"]?.elements.map { $0 } ?? []).enumerated() {
            add(example, at: "\(type.pointer)/examples/\(index)", as: use)
        }
        if let example = schema["x-oaiMeta"]?["example"] {
            add(text: example, at: type.pointer + "/x-oaiMeta/example", as: use, stream: nil)
        }
        if case .record(let record) = type.kind { for property in record.properties { addProperty(property) } }
    }

    /// A property that is declared once and merged into several types is shown once; one with a type of its own above.
    private mutating func addProperty(_ property: Property) {
        guard let schema = node(property.pointer), schema.kind == .mapping, seen.insert(property.pointer).inserted,
            property.type != .upload
        else { return }
        let use = property.isNullable ? TypeUse.nullable(property.type) : property.type
        add(schema["example"], at: property.pointer + "/example", as: use)
        for (index, example) in (schema["examples"]?.elements.map { $0 } ?? []).enumerated() {
            add(example, at: "\(property.pointer)/examples/\(index)", as: use)
        }
    }

    private mutating func addOperation(_ operation: Operation) {
        guard let source = node(operation.pointer) else { return }
        if let body = operation.body {
            addContent(source["requestBody"], at: operation.pointer + "/requestBody", as: body.type)
        }
        if let success = operation.success {
            for (status, response) in source["responses"]?.entries.map({ ($0.key.text ?? "", $0.value) }) ?? []
            where status.hasPrefix("2") {
                addContent(response, at: "\(operation.pointer)/responses/\(status)", as: success)
            }
        }
        guard let shown = source["x-oaiMeta"]?["examples"] else { return }
        let place = operation.pointer + "/x-oaiMeta/examples"
        if shown.kind == .sequence {
            for (index, one) in shown.elements.enumerated() { addCall(one, at: "\(place)/\(index)", operation) }
        } else {
            addCall(shown, at: place, operation)
        }
    }

    /// `content: application/json: example: …`, or `examples: <name>: value: …`
    private mutating func addContent(_ owner: YAMLNode?, at place: String, as use: TypeUse) {
        guard let media = owner?["content"]?["application/json"] else { return }
        let place = place + "/content/application~1json"
        add(media["example"], at: place + "/example", as: use)
        for (key, example) in media["examples"]?.entries.map({ ($0.key.text ?? "", $0.value) }) ?? [] {
            add(example["value"], at: "\(place)/examples/\(Pointer.escape(key))/value", as: use)
        }
    }

    /// A call as documentation shows it: the body within a command of curl, and the response's text.
    private mutating func addCall(_ call: YAMLNode, at place: String, _ operation: Operation) {
        if let command = call["request"]?["curl"]?.text, let use = operation.body?.type,
            let start = command.firstRange(of: "-d '{"), let end = command[start.upperBound...].lastIndex(of: "'")
        {
            let json = "{" + command[start.upperBound..<end]
            found.append(Example(place: place + "/request/curl", json: json, type: use))
        }
        guard let response = call["response"] else { return }
        guard let use = operation.success ?? operation.stream?.chunk else { return }
        add(text: response, at: place + "/response", as: use, stream: operation.stream?.chunk)
    }

    private mutating func add(_ node: YAMLNode?, at place: String, as use: TypeUse) {
        guard let node else { return }
        found.append(Example(place: place, json: JSONText.write(node), type: use))
    }

    /// A text that shows JSON, or the lines of a stream.
    private mutating func add(text node: YAMLNode, at place: String, as use: TypeUse, stream: TypeUse?) {
        guard let text = node.text else { return add(node, at: place, as: use) }
        let lines = text.split(separator: "\n")
        guard let stream, lines.contains(where: { $0.hasPrefix("data: ") }) else {
            found.append(Example(place: place, json: text, type: use))
            return
        }
        for (number, line) in lines.enumerated() where line.hasPrefix("data: ") && line != "data: [DONE]" {
            found.append(Example(place: "\(place):\(number + 1)", json: String(line.dropFirst(6)), type: stream))
        }
    }
}
