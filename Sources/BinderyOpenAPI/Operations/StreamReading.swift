// The event stream of an answer goes in; the type of one event's data and what ends the stream come out.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Reads what a stream of events carries.
struct StreamReading {
    let lowering: SchemaLowering
    let operation: Located
    let id: String

    func read(_ media: Located, body: Body?) -> Streaming? {
        guard let schema = media.child("itemSchema") ?? media.child("schema") else { return nil }
        var sentinel = operation.child("x-bindery-stream-end")?.node.text
        sentinel = media.child("x-bindery-stream-end")?.node.text ?? sentinel
        let (data, found) = unwrap(schema)
        let lowered = lowering.lower(data, at: Place(origin: .body(operation: id, role: "Event")))
        let named = operation.child("x-bindery-stream-property")?.node.string
        if let named, record(of: body)?.properties.contains(where: { $0.wireName == named }) != true {
            lowering.log.error(
                "unknown-stream-property", "'\(named)' is no property of the body of '\(id)'", at: operation.span)
        }
        let method = operation.child("x-bindery-stream-method")?.node.string ?? named.map { _ in "stream" }
        return Streaming(
            chunk: lowered.type, switchProperty: named ?? switchProperty(body), sentinel: sentinel ?? found ?? "[DONE]",
            method: method)
    }

    /// Takes an envelope off: an object whose one property is `data`, beside the fields that an event has of itself.
    /// A union of such an envelope and of constants gives the constant that ends the stream.
    private func unwrap(_ schema: Located) -> (data: Located, sentinel: String?) {
        let view = lowering.views.view(schema)
        guard let members = view.alternatives.first?.members, view.properties.isEmpty else {
            return (data(of: view) ?? schema, nil)
        }
        var sentinel: String?
        var carriers: [Located] = []
        for member in members {
            let inner = lowering.views.view(member)
            let content = data(of: inner)
            let value = content.map(lowering.views.view) ?? inner
            if case .string(let word)? = ConstantRule.constant(of: value), inner.kinds == [.string] || content != nil {
                sentinel = word
            } else {
                carriers.append(content ?? member)
            }
        }
        guard carriers.count == 1, sentinel != nil else { return (schema, nil) }
        return (carriers[0], sentinel)
    }

    private func data(of view: SchemaView) -> Located? {
        let own: Set<String> = ["event", "id", "retry"]
        guard view.alternatives.isEmpty, let data = view.property("data")?.declarations.last,
            view.properties.allSatisfy({ $0.name == "data" || own.contains($0.name) })
        else { return nil }
        return data.child("contentSchema") ?? data
    }

    /// The boolean property `stream` of the request, where there is one.
    private func switchProperty(_ body: Body?) -> String? {
        let properties = record(of: body)?.properties ?? []
        return properties.contains { $0.wireName == "stream" && $0.type == .boolean } ? "stream" : nil
    }

    private func record(of body: Body?) -> Record? {
        var type = body?.type
        for _ in 0..<32 {
            guard case .named(let id)? = type else { return nil }
            switch lowering.declaration(id)?.kind {
            case .record(let record): return record
            case .alias(let use, _): type = use
            case .enumeration, .union, nil: return nil
            }
        }
        return nil
    }
}
