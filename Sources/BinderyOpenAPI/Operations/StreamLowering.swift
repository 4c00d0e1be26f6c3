// A streamed response goes in; the type of one item and what ends the stream come out.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Reads what a stream of events carries.
struct StreamLowering {
    let lowering: SchemaLowering
    let operation: Located
    let id: String

    /// - Parameter media: of events, or of JSON items one after another.
    func read(_ media: Media, bodies: [Body]) -> Streaming? {
        guard let schema = media.itemSchema else {
            return Streaming(chunk: .json, framing: framing(media), contentType: media.essence, switchProperty: nil)
        }
        let (data, found, isEnvelope) = media.kind == .events ? unwrap(schema) : (item(media, schema), nil, false)
        let lowered = lowering.lower(data, at: Place(origin: .body(operation: id, role: "Event")))
        let named = operation.node["x-bindery-stream-property"]?.string
        let records = bodies.compactMap(record)
        if let named, !records.contains(where: { $0.properties.contains { $0.wireName == named } }) {
            lowering.log.error(
                "unknown-stream-property", "'\(named)' is not a property of the body of '\(id)'", at: operation.span)
        }
        let method = operation.node["x-bindery-stream-method"]?.string ?? named.map { _ in "stream" }
        return Streaming(
            chunk: lowered.type, framing: isEnvelope ? .envelopes : framing(media), contentType: media.essence,
            switchProperty: named ?? records.lazy.compactMap(switchProperty).first,
            sentinel: stated(media, schema) ?? found,
            requiresSentinel: operation.node["x-bindery-stream-end-required"]?.bool ?? false, method: method)
    }

    private func framing(_ media: Media) -> Streaming.Framing {
        switch media.kind {
        case .lines: .lines
        case .records: .records
        case .json, .events, .form, .multipart, .text, .bytes: .events
        }
    }

    /// The sentinel as an extension states it: on the media type, its schema or the operation.
    private func stated(_ media: Media, _ schema: Located) -> String? {
        let places = [media.node, schema, lowering.references.follow(schema) ?? schema, operation]
        for key in Streaming.sentinelKeywords {
            for place in places { if let text = place.node[key]?.text { return text } }
        }
        return nil
    }

    /// Before `itemSchema`, a schema of lines was that of one line, or of the array of them.
    private func item(_ media: Media, _ schema: Located) -> Located {
        guard !media.node.has("itemSchema"), let plain = lowering.references.follow(schema),
            plain.node["type"]?.text == "array"
        else { return schema }
        return plain.child("items") ?? schema
    }

    /// Takes an envelope off: an object whose one property is `data`, beside the fields that an event has of itself.
    /// A union of such an envelope and of constants gives the constant that ends the stream; a union of several
    /// envelopes stays as it is, told apart by its `event`. Properties beside the union are those of each member.
    private func unwrap(_ schema: Located) -> (data: Located, sentinel: String?, isEnvelope: Bool) {
        let view = lowering.views.view(schema)
        guard let members = view.alternatives.first?.members else { return (data(of: view) ?? schema, nil, false) }
        guard view.properties.isEmpty else { return (schema, nil, isEnvelope(view)) }
        var sentinel: String?
        var carriers: [Located] = []
        var isEnvelope = false
        var areEnvelopes = true
        for member in members {
            let inner = lowering.views.view(member)
            let content = data(of: inner)
            isEnvelope = isEnvelope || content != nil
            let value = content.map(lowering.views.view) ?? inner
            if case .string(let word)? = ConstantRule.constant(of: value), inner.kinds == [.string] || content != nil {
                sentinel = word
            } else {
                carriers.append(content ?? member)
                areEnvelopes = areEnvelopes && self.isEnvelope(inner)
            }
        }
        if carriers.count == 1, sentinel != nil { return (carriers[0], sentinel, false) }
        return (schema, sentinel, isEnvelope && areEnvelopes)
    }

    private func data(of view: SchemaView) -> Located? {
        guard view.alternatives.isEmpty, let data = view.property("data")?.last, isEnvelope(view) else { return nil }
        return data.child("contentSchema") ?? data
    }

    /// Whether an object, and what its union adds to it, has no other members than the fields of an event, `data` or `event`
    /// among them.
    private func isEnvelope(_ view: SchemaView) -> Bool {
        let added = view.alternatives.flatMap(\.members).flatMap { lowering.views.view($0).properties }
        let names = Set((view.properties + added).map(\.name))
        return names.isSubset(of: ["event", "data", "id", "retry"]) && !names.isDisjoint(with: ["event", "data"])
    }

    /// The boolean property `stream` of the request, where there is one.
    private func switchProperty(_ record: Record) -> String? {
        record.properties.contains { $0.wireName == "stream" && $0.type == .boolean } ? "stream" : nil
    }

    private func record(of body: Body) -> Record? {
        var type: TypeUse? = body.type
        for _ in 0..<32 {
            guard case .named(let id)? = type else { return nil }
            switch lowering.declaration(id)?.kind {
            case .record(let record): return record
            case .alias(let use, _): type = use
            case .enumeration, .union, .namespace, nil: return nil
            }
        }
        return nil
    }
}
