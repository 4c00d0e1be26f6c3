// A type comes in; the form of its JSON goes out, found by making values of it with a decoder that makes values up.

import BinderyRuntime

/// One search for the form of a type, with all types that it leads to.
final class Probe {
    /// The types whose form was found.
    private(set) var definitions: [ObjectIdentifier: SchemaDefinition] = [:]
    private var values: [ObjectIdentifier: Any] = [:]
    private var inProgress: Set<ObjectIdentifier> = []
    /// Types that cannot be made before the one that they are in.
    private var waiting: [ObjectIdentifier: (_ probe: Probe) throws -> Void] = [:]
    private var attemptsLeft = 10_000
    private var rootName = ""

    /// The form of a type.
    func shape<Value: Decodable>(of type: Value.Type) throws(SchemaError) -> SchemaShape {
        rootName = String(reflecting: type)
        do {
            let found = try make(type, at: [], MadeUp()).shape
            while let (id, probe) = waiting.first {
                waiting[id] = nil
                if definitions[id] == nil { try probe(self) }
            }
            return found
        } catch let error as SchemaError {
            throw error
        } catch {
            throw failure(.endless, type, [])
        }
    }

    func failure(_ cause: SchemaError.Cause, _ type: any Any.Type, _ path: [any CodingKey]) -> SchemaError {
        SchemaError(
            type: rootName.isEmpty ? String(reflecting: type) : rootName,
            codingPath: path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue },
            place: String(describing: type), cause: cause)
    }

    /// A value of a type, and its form.
    /// - Throws: `SchemaError`; `EndlessValue` where the type has to do without.
    func make<Value: Decodable>(
        _ type: Value.Type, at path: [any CodingKey], _ choice: MadeUp
    ) throws -> (value: Value, shape: SchemaShape) {
        if let scalar = Value.self as? any ProbedScalar.Type, let value = scalar.madeUp(choice) as? Value {
            return (value, .schema(scalar.scalarSchema))
        }
        if let container = Value.self as? any ProbedContainer.Type {
            let (value, shape) = try container.probed(by: self, at: path, choice)
            if let value = value as? Value { return (value, shape) }
        }
        if let schema = KnownSchema.of(Value.self) {
            return (try example(type, of: .object(schema), at: path, choice), .schema(schema))
        }
        let id = ObjectIdentifier(type)
        if let provider = Value.self as? any SchemaProviding.Type {
            let schema = provider.jsonSchema
            define(type, .provided(schema))
            return (try example(type, of: schema, at: path, choice), .type(id))
        }
        if Value.self is any Record.Type || Value.self is any OpenUnion.Type || Value.self is any OpenTuple.Type {
            throw failure(.unprovided, type, path)
        }
        if let (value, schema) = RawCases.madeUp(type, choice) {
            define(type, .shape(.schema(schema)))
            try describe(type, keys: nil, at: path)
            return (value, .type(id))
        }
        return (try walked(type, at: path, choice, plan: MemberPlan()), .type(id))
    }

    /// A value that `init(from:)` makes.
    func walked<Value: Decodable>(
        _ type: Value.Type, at path: [any CodingKey], _ choice: MadeUp, plan: MemberPlan
    ) throws -> Value {
        let id = ObjectIdentifier(type)
        if choice.isFirst, plan.isPlain, let value = values[id] as? Value { return value }
        guard inProgress.insert(id).inserted else {
            // Within itself: what was made before, or nothing.
            if let value = values[id] as? Value { return value }
            throw EndlessValue()
        }
        defer { inProgress.remove(id) }
        var lastError: any Error = EndlessValue()
        let isAnyValue = choice.isFirst && plan.isPlain
        for choice in choice.choices {
            var record = ProbeRecord(plan: plan)
            while attemptsLeft > 0 {
                attemptsLeft -= 1
                do {
                    let value = try Value(from: ProbeDecoder(self, record, path, choice))
                    if let failure = record.failure { throw failure }
                    try found(type, record, value, at: path)
                    if isAnyValue { values[id] = value }
                    return value
                } catch let error as SchemaError {
                    throw error
                } catch is EndlessValue {
                    guard let next = record.withoutEndlessMembers() else {
                        guard inProgress.count > 1 else { throw failure(.endless, type, path) }
                        waiting[id] = { probe in _ = try probe.make(type, at: path, MadeUp()) }
                        throw EndlessValue()
                    }
                    record = next
                } catch {
                    if record.hasNoKnownKey { throw failure(.noRawValues, type, path) }
                    lastError = error
                    break
                }
            }
        }
        if Value.self is any RawRepresentable.Type { throw failure(.unlistedCases, type, path) }
        throw failure(.rejected(SchemaError.text(of: lastError)), type, path)
    }

    private func found<Value>(
        _ type: Value.Type, _ record: ProbeRecord, _ value: Value, at path: [any CodingKey]
    ) throws(SchemaError) {
        guard definitions[ObjectIdentifier(type)] == nil else { return }
        if Value.self is any RawRepresentable.Type, Mirror(reflecting: value).displayStyle == .enum {
            throw failure(.unlistedCases, type, path)
        }
        let shape = record.shape
        define(type, .shape(shape))
        let keys: [String]? = if case .object(let object) = shape { object.members.map(\.key) } else { nil }
        try describe(type, keys: keys, at: path)
    }

    private func define(_ type: any Any.Type, _ body: SchemaDefinition.Body) {
        let id = ObjectIdentifier(type)
        if definitions[id] == nil { definitions[id] = SchemaDefinition(name: String(describing: type), body: body) }
    }

    private func describe(
        _ type: any Any.Type, keys: [String]?, at path: [any CodingKey]
    ) throws(SchemaError) {
        guard let described = type as? any SchemaDescribed.Type else { return }
        let id = ObjectIdentifier(type)
        let members = described.propertyDescriptions
        if keys == nil, !members.isEmpty { throw failure(.noMembers, type, path) }
        for key in members.keys.sorted() where !(keys ?? []).contains(key) {
            let nearest = NearestName.of(key, in: keys ?? [])
            throw failure(.unknownMember(key, nearest: nearest), type, path)
        }
        definitions[id]?.description = described.schemaDescription
        definitions[id]?.memberDescriptions = members
    }

    /// A value that the type's own decoder makes of JSON that satisfies the schema.
    private func example<Value: Decodable>(
        _ type: Value.Type, of schema: JSONValue, at path: [any CodingKey], _ choice: MadeUp
    ) throws(SchemaError) -> Value {
        let id = ObjectIdentifier(type)
        let isAnyValue = choice.isFirst
        if isAnyValue, let value = values[id] as? Value { return value }
        var lastError = "it is satisfied by no made-up value"
        for choice in choice.choices {
            guard let json = SchemaExample.json(of: schema, choice) else { continue }
            do {
                let value = try ToolCoding.decode(type, from: JSONCoding.encode(json))
                if isAnyValue { values[id] = value }
                return value
            } catch {
                lastError = SchemaError.text(of: error)
            }
        }
        throw failure(.noExample(lastError), type, path)
    }
}
