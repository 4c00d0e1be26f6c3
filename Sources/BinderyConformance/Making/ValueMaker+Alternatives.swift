// The schemas that speak of one value, gathered: of alternatives one is chosen, of conditions one side.

import BinderyIR
import BinderyYAML

extension ValueMaker {
    /// A value, and the alternatives of which it shall fit one only.
    struct Made {
        var text: String
        var exclusive: [[Schema]] = []
    }

    mutating func gather(_ schema: Schema, into all: inout Conjunction, depth: Int) {
        guard depth < 64, !all.schemas.contains(where: { $0 === schema }) else { return }
        all.schemas.append(schema)
        all.kinds.formIntersection(schema.kinds)
        if let reference = schema.reference { gather(reference, into: &all, depth: depth + 1) }
        for part in schema.allOf { gather(part, into: &all, depth: depth + 1) }
        for (keyword, members) in schema.alternatives {
            guard let member = chosen(of: members, all) else {
                all.kinds = []
                return
            }
            if keyword == "oneOf", Variants.tag(of: members, schema.discriminator) == nil {
                all.exclusive.append(members)
            }
            if let tag = schema.discriminator { all.force(tag, to: schema.word(for: member)) }
            gather(member, into: &all, depth: depth + 1)
        }
        if let tag = schema.discriminator, schema.alternatives.isEmpty {
            all.force(tag, to: all.schemas.lazy.compactMap { schema.word(for: $0) }.first)
        }
        gatherCondition(schema, into: &all, depth: depth)
    }

    private mutating func gatherCondition(_ schema: Schema, into all: inout Conjunction, depth: Int) {
        guard followsConditions, let condition = schema.child("if") else { return }
        let choice = choices.index(below: 3)
        let parts = choice == 1 ? [condition, schema.child("then")] : choice == 2 ? [schema.child("else")] : []
        for part in parts.compactMap({ $0 }) { gather(part, into: &all, depth: depth + 1) }
    }

    /// What `dependentSchemas` asks of an object whose members are there.
    mutating func gatherDependents(into all: inout Conjunction) {
        guard all.schemas.contains(where: { $0.keywords.contains("dependentSchemas") }) else { return }
        for _ in 0..<8 {
            let count = all.schemas.count
            let names = requiredNames(all).union(isFull ? all.names : [])
            for schema in all.schemas {
                for (key, node) in schema.keyword("dependentSchemas")?.entries ?? YAMLNode.blank.entries {
                    guard let name = key.text, names.contains(name) else { continue }
                    let dependent = table.schema(node, at: schema.place("dependentSchemas", name))
                    gather(dependent, into: &all, depth: 1)
                }
            }
            if all.schemas.count == count { break }
        }
    }

    private mutating func chosen(of members: [Schema], _ all: Conjunction) -> Schema? {
        let fitting = members.filter { !$0.kinds.isDisjoint(with: all.kinds) }
        if prefersNull, !name.isEmpty, !fitting.contains(where: { $0.isFreeText }),
            let null = fitting.first(where: { $0.kinds.contains(.null) })
        {
            return null
        }
        var candidates = fitting.filter { !$0.kinds.intersection(all.kinds).subtracting([.null]).isEmpty }
        let new = candidates.filter { open[Variants.behind($0).pointer, default: 0] == 0 }
        if !new.isEmpty { candidates = new }
        if open.count > Self.manyOpen || budget < 0 {
            let small = candidates.filter { $0.kinds.isDisjoint(with: [.object, .array]) }
            if !small.isEmpty { candidates = small }
        }
        guard !candidates.isEmpty else { return fitting.first }
        return candidates[choices.index(below: candidates.count)]
    }

    // MARK: One of several

    /// Whether a value fits several members of a `oneOf` that nothing tells apart.
    func isAmbiguous(_ made: Made) -> Bool {
        guard !made.exclusive.isEmpty, let node = YAMLNode.parsed(made.text) else { return false }
        let judge = Judge(direction)
        return made.exclusive.contains { members in
            var count = 0
            return members.contains { member in
                if judge.fits(node, member) { count += 1 }
                return count > 1
            }
        }
    }

    /// Another value that fits a single member: without what is not required, then by other choices. nil: none was found.
    mutating func renewed(_ schemas: [Schema], isOptional: Bool) -> String? {
        let (outer, wasFull) = (choices, isFull)
        defer { (choices, isFull) = (outer, wasFull) }
        for attempt in 0..<12 as Range<UInt64> where renewals > 0 {
            renewals -= 1
            isFull = wasFull && attempt % 2 == 1
            if attempt > 1 {
                let turn = UInt64(truncatingIfNeeded: outer.turn)
                choices = Choices(seed: 1 &+ seed &+ attempt &* 0x9E37_79B9 &+ turn &* 0x85EB_CA6B)
            }
            if let made = makeOnce(schemas, isOptional: isOptional), !isAmbiguous(made) { return made.text }
        }
        return nil
    }
}
