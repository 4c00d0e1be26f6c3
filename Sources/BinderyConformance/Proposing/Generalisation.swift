// A run in which all of the traffic conforms, and the habits of the services → the actions that allow the habits elsewhere too, so
// that traffic which was not recorded conforms as well.

import BinderyIR
import BinderyYAML

/// Looks at schemas that traffic met; members, words and variants also at those that belong to what it met, which new traffic may bring.
struct Generalisation {
    private let run: ConformRun
    private let habits: Habits
    private let inferred: InferredSchema
    private(set) var actions: [Proposal.Action] = []
    /// What each schema shall allow beside what it does.
    private var wishes: [String: Wish] = [:]
    /// In which directions values go, by pointer.
    private var ways: [String: Schema.Ways] = [:]

    struct Wish {
        var isNull = false
        var isOpen = false
        /// Values of further kinds, as the same member has elsewhere.
        var branches: [DraftValue] = []
    }

    private var table: SchemaTable { run.contract.table }

    init(_ run: ConformRun, _ habits: Habits) {
        self.run = run
        self.habits = habits
        inferred = InferredSchema(hasNullType: run.contract.hasNullType)
        let met = table.all.filter { !$0.met.isEmpty }
        reach(from: met)
        for schema in table.all where ways[schema.pointer] != nil {
            optional(schema)
            words(schema)
            variants(schema)
        }
        for schema in met {
            unbounded(schema)
            nulls(schema)
        }
        kinds(met.filter { !$0.properties.isEmpty })
        grant()
    }

    /// Gives what is below the schemas that were met the directions in which those were.
    private mutating func reach(from met: [Schema]) {
        var waiting = met.map { ($0, $0.met) }
        while let (schema, direction) = waiting.popLast() {
            let known = ways[schema.pointer] ?? []
            guard !known.isSuperset(of: direction) else { continue }
            ways[schema.pointer] = known.union(direction)
            var below = Array(schema.properties.values) + schema.allOf + schema.alternatives.flatMap(\.members)
            below += [schema.reference, schema.items].compactMap { $0 }
            if case .typed(let other) = schema.additional { below.append(other) }
            waiting += below.map { ($0, direction) }
        }
    }

    private func path(_ pointer: String) -> String { OverlayTarget.path(pointer, in: table.root) }

    private mutating func add(_ pointer: String, _ target: String, _ why: String, _ change: Proposal.Action.Change) {
        actions.append(Proposal.Action(target: target, pointer: pointer, description: why, change: change))
    }

    // MARK: What is removed

    /// Of a request only what can have one value may be left out: the rest says what is asked for.
    private mutating func optional(_ schema: Schema) {
        guard !schema.required.isEmpty, habits.has(.missingMember) else { return }
        let isResponse = ways[schema.pointer]?.contains(.response) ?? false
        let names = schema.required.filter { name in
            isResponse || schema.properties[name].map { Variants.behind($0).values?.count == 1 } ?? false
        }
        guard !names.isEmpty else { return }
        let isAll = names.count == schema.required.count
        add(
            schema.pointer,
            isAll
                ? OverlayTarget.members(["required"], of: path(schema.pointer))
                : OverlayTarget.elements(names, of: path(schema.place("required"))),
            "Members are missing at many places; here so far not: \(names.joined(separator: ", ")).", .remove)
    }

    private mutating func unbounded(_ schema: Schema) {
        guard habits.has(.brokenBound) else { return }
        let names = Bounds.keywords.filter { schema.keywords.contains($0) }
        guard !names.isEmpty else { return }
        add(
            schema.pointer, OverlayTarget.members(names, of: path(schema.pointer)),
            "Bounds are broken at many places; here so far not.", .remove)
    }

    // MARK: What is added

    /// A variant that any value of the tag may be.
    private mutating func variants(_ schema: Schema) {
        guard habits.has(.unknownVariant) else { return }
        for (keyword, members) in schema.alternatives {
            let objects = members.filter { $0.kinds.contains(.object) }
            guard let tag = Variants.tag(of: objects, schema.discriminator), objects.count > 1,
                objects.allSatisfy({ Variants.words($0, tag) != nil })
            else { continue }
            let other = DraftValue.object([
                ("type", .text("object")), ("required", .list([.text(tag)])),
                ("properties", .object([(tag, .object([("type", .text("string"))]))])),
            ])
            var member = other
            if schema.discriminator != nil {
                // A discriminator tells references apart.
                let name = ComponentName.free(for: schema.pointer, "Other", in: table.root)
                add(
                    "/components/schemas/\(name)", "$.components.schemas", "A variant of any '\(tag)'.",
                    .update(.object([(name, other)])))
                member = .object([("$ref", .text("#/components/schemas/\(name)"))])
            }
            add(
                schema.pointer, path(schema.pointer), "Variants by another '\(tag)' come at many places.",
                .update(.object([(keyword, .list([member]))])))
        }
    }

    private mutating func nulls(_ schema: Schema) {
        guard habits.has(.unexpectedNull) else { return }
        for (name, property) in schema.properties where !schema.required.contains(name) {
            // What tells variants apart has no null.
            if !isTag(property), !property.kinds.contains(.null), !property.isNever {
                wishes[property.pointer, default: Wish()].isNull = true
            }
        }
    }

    /// What lists words lets others through too, but for what tells variants apart.
    private mutating func words(_ schema: Schema) {
        guard let values = schema.values, habits.has(.newWord),
            values.allSatisfy({ ValueKind.of($0) == .string }), !isBesideText(schema), !isTag(schema)
        else { return }
        wishes[schema.pointer, default: Wish()].isOpen = true
    }

    /// Whether a schema beside this one takes any text already: `anyOf: [{enum: …}, {type: string}]`.
    private func isBesideText(_ schema: Schema) -> Bool {
        let segments = Pointer.segments(schema.pointer)
        guard segments.count > 2, ["anyOf", "oneOf"].contains(segments[segments.count - 2]) else { return false }
        let owner = segments.dropLast(2).reduce("") { Pointer.member($1, of: $0) }
        guard let node = table.node(at: owner) else { return false }
        return table.schema(node, at: owner).alternatives.contains { _, members in
            members.contains { $0.kinds.contains(.string) && Variants.behind($0).values == nil }
        }
    }

    private mutating func isTag(_ schema: Schema) -> Bool {
        let segments = Pointer.segments(schema.pointer)
        guard segments.count > 2, segments[segments.count - 2] == "properties" else { return false }
        let owner = segments.dropLast(2).reduce("") { Pointer.member($1, of: $0) }
        return tagged.contains(Pointer.member(segments[segments.count - 1], of: owner))
    }

    /// The properties by which variants are told apart: the variant's place and the name.
    private lazy var tagged: Set<String> = {
        var result: Set<String> = []
        for schema in table.all where ways[schema.pointer] != nil {
            for (_, members) in schema.alternatives {
                let objects = members.filter { $0.kinds.contains(.object) }
                guard let tag = Variants.tag(of: objects, schema.discriminator) else { continue }
                for member in objects {
                    let variant = Variants.behind(member)
                    for part in [variant] + variant.allOf.map(Variants.behind) {
                        result.insert(Pointer.member(tag, of: part.pointer))
                    }
                }
            }
        }
        return result
    }()

    /// A member of the same name in a similar object came as a value of another kind: here it may too.
    private mutating func kinds(_ objects: [Schema]) {
        var byName: [String: [Schema]] = [:]
        for object in objects { for name in object.properties.keys { byName[name, default: []].append(object) } }
        guard habits.has(.otherType) else { return }
        for object in objects {
            for (name, property) in object.properties.sorted(by: { $0.key < $1.key }) {
                // The most similar object first.
                let twins = (byName[name] ?? []).filter { $0 !== object && Self.likeness(object, $0) >= 2 }
                    .sorted { Self.likeness(object, $0) > Self.likeness(object, $1) }
                    .compactMap { $0.properties[name] }
                let met = twins.reduce(into: Set<JSONKind>()) { $0.formUnion($1.metKinds) }
                var missing: [JSONKind: Schema] = [:]
                for kind in met where kind != .null && !property.kinds.contains(kind) {
                    missing[kind] = twins.first { $0.kinds.contains(kind) }
                }
                guard !missing.isEmpty else { continue }
                wishes[property.pointer, default: Wish()].branches = JSONKind.allCases.compactMap { kind in
                    missing[kind].map { Self.branch($0, kind) }
                }
            }
        }
    }

    /// How many members of the same names two objects have.
    private static func likeness(_ one: Schema, _ other: Schema) -> Int {
        one.properties.keys.count { other.properties[$0] != nil }
    }

    /// The part of a schema that takes values of a kind.
    private static func branch(_ schema: Schema, _ kind: JSONKind) -> DraftValue {
        switch kind {
        case .null, .boolean, .integer, .number, .string: return .object([("type", .text(kind.rawValue))])
        case .array, .object: break
        }
        var part = schema
        for _ in 0..<16 {
            if let reference = part.reference {
                part = reference
            } else if let next = part.alternatives.first?.members.first(where: { $0.kinds.contains(kind) }) {
                part = next
            } else {
                break
            }
        }
        if Pointer.segments(part.pointer).count == 3, part.pointer.hasPrefix("/components/schemas/") {
            return .object([("$ref", .text("#\(part.pointer)"))])
        }
        return part.keywords.isEmpty ? .object([("type", .text(kind.rawValue))]) : .node(part.node)
    }

    // MARK: How

    /// Of members of one object those that change alike are changed together.
    private mutating func grant() {
        var moved: [String] = []
        var groups: [(owner: String, names: [String], change: Widening)] = []
        for (pointer, wish) in wishes.sorted(by: { ($0.key.utf8.count, $0.key) < ($1.key.utf8.count, $1.key) }) {
            // Below what is moved it waits for the next round.
            guard !moved.contains(where: { pointer.hasPrefix($0 + "/") }), let node = table.node(at: pointer) else {
                continue
            }
            let change = Widening(table.schema(node, at: pointer), wish, hasNullType: run.contract.hasNullType)
            guard change.isNeeded else { continue }
            if change.isMove { moved.append(pointer) }
            let segments = Pointer.segments(pointer)
            let owner = segments.dropLast().reduce("") { Pointer.member($1, of: $0) }
            let name = segments.last ?? ""
            if segments.dropLast().last == "properties",
                let known = groups.firstIndex(where: { $0.owner == owner && $0.change == change })
            {
                groups[known].names.append(name)
            } else {
                groups.append((owner, [name], change))
            }
        }
        for (owner, names, change) in groups {
            let isList = table.node(at: owner)?.kind == .sequence
            let place =
                isList
                ? path(Pointer.member(names[0], of: owner)) : OverlayTarget.members(names, of: path(owner))
            if !change.removed.isEmpty {
                add(owner, OverlayTarget.members(change.removed, of: place), change.why, .remove)
            }
            add(
                owner, place, change.removed.isEmpty ? change.why : "With what may come beside.", .update(change.update)
            )
        }
    }
}
