// The schema of an event stream → what it is the schema of: the event with its fields, or what the event's data holds.

import BinderyIR
import BinderyYAML

/// How the events of a stream are described. It is the rule by which clients are generated (`StreamLowering.unwrap`).
package struct EventForm {
    /// The schema of the whole event, or of the JSON in its data.
    package let schema: Schema
    /// Whether an event's fields (`event`, `data`, `id`, `retry`) are the members of what the schema describes.
    package let isOfEvent: Bool
    /// The constant of a union that ends the stream.
    let sentinel: String?
    /// Whether the description has the data as a member of an object, which was taken off.
    private let isUnwrapped: Bool

    private static let fields: Set = ["event", "data", "id", "retry"]

    /// - Parameter stated: what the description has under `itemSchema`, or under `schema`.
    init(_ stated: Schema) {
        let object = ObjectView(stated)
        guard let members = object.alternatives.first else {
            let data = Self.data(of: object)
            self.init(data ?? stated, isUnwrapped: data != nil)
            return
        }
        guard object.properties.isEmpty else {
            self.init(stated, isOfEvent: Self.isEvent(object))
            return
        }
        var sentinel: String?
        var carriers: [Schema] = []
        var hasData = false
        var areEvents = true
        for member in members {
            let view = ObjectView(member)
            let data = Self.data(of: view)
            hasData = hasData || data != nil
            let value = data ?? member
            if let word = ObjectView(value).constant, data != nil || member.kinds == [.string] {
                sentinel = word
            } else {
                carriers.append(value)
                areEvents = areEvents && Self.isEvent(view)
            }
        }
        if carriers.count == 1, sentinel != nil {
            self.init(carriers[0], sentinel: sentinel, isUnwrapped: hasData)
        } else {
            self.init(stated, isOfEvent: hasData && areEvents, sentinel: sentinel)
        }
    }

    private init(_ schema: Schema, isOfEvent: Bool = false, sentinel: String? = nil, isUnwrapped: Bool = false) {
        self.schema = schema
        self.isOfEvent = isOfEvent
        self.sentinel = sentinel
        self.isUnwrapped = isUnwrapped
    }

    /// What a single object carries that has nothing but the fields of an event.
    private static func data(of object: ObjectView) -> Schema? {
        guard object.alternatives.isEmpty, let data = object.properties["data"], isEvent(object) else { return nil }
        return data.child("contentSchema") ?? data
    }

    /// Whether an object, and what its union adds to it, has no other members than the fields of an event.
    private static func isEvent(_ object: ObjectView) -> Bool {
        let added = object.alternatives.joined().flatMap { ObjectView($0).properties.keys }
        let names = Set(object.properties.keys).union(added)
        return names.isSubset(of: fields) && !names.isDisjoint(with: ["event", "data"])
    }

    /// An element of an example → the item: the data where the example has events and the schema is that of the data.
    package func item(of element: YAMLNode) -> YAMLNode {
        guard isUnwrapped, let data = element["data"],
            element.entries.allSatisfy({ Self.fields.contains($0.key.text ?? "") })
        else { return element }
        guard let text = data.string, !schema.kinds.contains(.string) else { return data }
        return YAMLNode.parsed(text) ?? data
    }
}

/// What a schema says of one object by itself, behind references, and in the parts of `allOf`.
private struct ObjectView {
    /// The last declaration of each property.
    private(set) var properties: [String: Schema] = [:]
    /// The members of each `anyOf` and `oneOf`, `null` left out.
    private(set) var alternatives: [[Schema]] = []
    /// The one text that is allowed, where there is one.
    private(set) var constant: String?

    private var seen: Set<ObjectIdentifier> = []

    init(_ schema: Schema) { gather(schema) }

    private mutating func gather(_ schema: Schema) {
        guard seen.count < 1_000, seen.insert(ObjectIdentifier(schema)).inserted else { return }
        if let reference = schema.reference { gather(reference) }
        for part in schema.allOf { gather(part) }
        properties.merge(schema.properties) { $1 }
        if let values = schema.values?.filter({ !$0.isNull }), values.count == 1 { constant = values[0].string }
        for keyword in ["oneOf", "anyOf"] {
            let members = schema.alternatives.first { $0.keyword == keyword }?.members ?? []
            let others = members.filter { $0.kinds != [.null] }
            // One alone is a part, which may be null.
            if others.count == 1, schema.discriminator == nil {
                gather(others[0])
            } else if !others.isEmpty {
                alternatives.append(others)
            }
        }
    }
}
