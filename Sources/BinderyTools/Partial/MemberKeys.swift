// A property comes in as a key path; the name of its member in JSON goes out. Found from made-up values of the type: the
// member is the one which, given another value, changes the property.

import BinderyRuntime
import Synchronization

enum MemberKeys {
    private struct Known: Sendable {
        var variants: [ObjectIdentifier: any Sendable] = [:]
        var keys: [KeyPathID: String?] = [:]
        /// The same by the key paths themselves, most of which the compiler makes once: they cost less to look up.
        var recent: [ObjectIdentifier: (property: AnyKeyPath & Sendable, key: String?)] = [:]
    }

    private static let known = Mutex(Known())

    /// The name in JSON; nil where no member, or more than one, changes the property.
    static func key<Value: Decodable & Sendable>(of property: PartialKeyPath<Value> & Sendable) -> String? {
        if let found = known.withLock({ $0.recent[ObjectIdentifier(property)] }) { return found.key }
        let id = KeyPathID(property: property)
        let key = known.withLock { $0.keys[id] } ?? variants(of: Value.self).key(of: property)
        known.withLock { known in
            known.keys[id] = .some(key)
            if known.recent.count < 1_000 { known.recent[ObjectIdentifier(property)] = (property, key) }
        }
        return key
    }

    private static func variants<Value: Decodable & Sendable>(of type: Value.Type) -> MemberVariants<Value> {
        let id = ObjectIdentifier(type)
        if let found = known.withLock({ $0.variants[id] }) as? MemberVariants<Value> { return found }
        let found = MemberVariants(of: type)
        known.withLock { $0.variants[id] = found }
        return found
    }
}

/// A key path that may be handed on.
private struct KeyPathID: Hashable, Sendable {
    let property: AnyKeyPath & Sendable

    static func == (left: Self, right: Self) -> Bool { (left.property as AnyKeyPath) == right.property }

    func hash(into hasher: inout Hasher) { hasher.combine(property as AnyKeyPath) }
}

/// A made-up value, and others of which each differs from it in one member.
struct MemberVariants<Value: Decodable & Sendable>: Sendable {
    private let base: Value?
    private let variants: [(key: String, value: Value)]

    init(of type: Value.Type) {
        let found =
            if let provider = type as? any SchemaProviding.Type {
                Self.examples(of: provider.jsonSchema)
            } else {
                Probe().variants(of: type)
            }
        base = found?.base
        variants = found?.variants ?? []
    }

    func key(of property: PartialKeyPath<Value>) -> String? {
        guard let base else { return nil }
        let usual = base[keyPath: property]
        var found: String?
        for (key, value) in variants where key != found && !Self.areEqual(usual, value[keyPath: property]) {
            guard found == nil else { return nil }
            found = key
        }
        return found
    }

    private static func areEqual(_ one: Any, _ other: Any) -> Bool {
        if let one = one as? any Equatable { return areEqual(one, to: other) }
        var (text, otherText) = ("", "")
        dump(one, to: &text)
        dump(other, to: &otherText)
        return text == otherText
    }

    private static func areEqual<Known: Equatable>(_ one: Known, to other: Any) -> Bool { one == other as? Known }

    /// Of a type that gives its schema: its required members, and each of all members with other values.
    private static func examples(of schema: JSONValue) -> (base: Value, variants: [(key: String, value: Value)])? {
        guard let json = SchemaExample.json(of: schema, MadeUp()),
            let base = try? ToolCoding.decode(Value.self, from: json)
        else { return nil }
        var variants: [(key: String, value: Value)] = []
        for (key, member) in schema["properties"]?.object ?? [:] {
            var whole = member
            if let defs = schema["$defs"] { whole["$defs"] = defs }
            for choice in MadeUp.others {
                var changed = json
                changed[key] = SchemaExample.json(of: whole, choice)
                if let value = try? ToolCoding.decode(Value.self, from: changed) { variants.append((key, value)) }
            }
        }
        return (base, variants)
    }
}

extension MadeUp {
    /// Values that differ from the first one, and from each other.
    static let others = [MadeUp(index: 1), MadeUp(), MadeUp(index: 2)]
}

extension Probe {
    /// A value without optional members, and for each member values with another one; nil where none can be made.
    func variants<Value: Decodable>(of type: Value.Type) -> (base: Value, variants: [(key: String, value: Value)])? {
        // Types that hold themselves need a value of before.
        guard (try? shape(of: type)) != nil else { return nil }
        for choice in MadeUp().choices {
            let record = ProbeRecord(plan: MemberPlan(hasOptionals: false))
            guard let base = try? Value(from: ProbeDecoder(self, record, [], choice)) else { continue }
            var variants: [(key: String, value: Value)] = []
            for key in record.keys {
                for other in MadeUp.others {
                    let record = ProbeRecord(plan: MemberPlan(hasOptionals: false, varied: (key, other)))
                    if let value = try? Value(from: ProbeDecoder(self, record, [], choice)) {
                        variants.append((key, value))
                    }
                }
            }
            return (base, variants)
        }
        return nil
    }
}
