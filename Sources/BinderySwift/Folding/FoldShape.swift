// How the merged chunks differ from the whole response: both types are walked side by side.

import BinderyIR

/// The runtime's `WholeShape` of two records, before it is code.
struct FoldShape {
    var renamed: [(chunk: String, whole: String)] = []
    var removed: [String] = []
    var words: [(member: String, chunk: String, whole: String)] = []
    var required: [(member: String, value: Code)] = []
    var hasParts = false
    /// The member and the word by which a variant of a union is known.
    var variant: (member: String, word: String)?
    var members: [Member] = []

    /// A member of the whole and its own shape, or that of its elements.
    struct Member {
        let name: String
        let shape: FoldShape
    }

    var isEmpty: Bool {
        renamed.isEmpty && removed.isEmpty && words.isEmpty && required.isEmpty && !hasParts && members.isEmpty
    }

    /// The wire names of members that have another name in the whole. Of the records that only one side has, those that have
    /// the most members in common belong together. Some chunks bring the whole's member as well, always with all that
    /// came so far: then the two have to have most members in common.
    static func renamedMember(of chunk: TypeID, in whole: TypeID, _ emitter: Emitter) -> [String: String] {
        func records(of id: TypeID) -> [(name: String, members: Set<String>)] {
            emitter.stored(id).compactMap { property in
                guard let (inner, _) = emitter.names.record(emitter.names.unwrapped(property.use)) else { return nil }
                return (property.property.wireName, names(of: inner, emitter))
            }
        }
        let (own, others) = (names(of: chunk, emitter), names(of: whole, emitter))
        var renamed: [String: String] = [:]
        var free = records(of: whole)
        for member in records(of: chunk) where !others.contains(member.name) {
            func common(_ other: (name: String, members: Set<String>)) -> Int {
                let count = member.members.intersection(other.members).count
                guard own.contains(other.name) else { return count * 100 }
                return count > 1 && count * 2 >= member.members.count ? count : 0
            }
            guard let best = free.indices.max(by: { common(free[$0]) < common(free[$1]) }), common(free[best]) > 0
            else { continue }
            renamed[member.name] = free.remove(at: best).name
        }
        return renamed
    }

    /// Whether some element or the chunk itself has a member that the whole calls otherwise: only that is a delta then.
    static func hasRenamedMember(_ chunk: TypeID, _ whole: TypeID, in emitter: Emitter) -> Bool {
        if !renamedMember(of: chunk, in: whole, emitter).isEmpty { return true }
        return emitter.stored(chunk).contains { property in
            guard case .record(let inner) = emitter.names.foldable(property.use).content,
                let other = record(of: property.property.wireName, in: whole, emitter), inner != other
            else { return false }
            return !renamedMember(of: inner, in: other, emitter).isEmpty
        }
    }

    /// The record that a member holds, by itself or as the elements of an array.
    static func record(of name: String, in id: TypeID, _ emitter: Emitter) -> TypeID? {
        guard let property = emitter.stored(id).first(where: { $0.property.wireName == name }),
            case .record(let inner) = emitter.names.foldable(property.use).content
        else { return nil }
        return inner
    }

    private static func names(of id: TypeID, _ emitter: Emitter) -> Set<String> {
        guard case .record(let record) = emitter.api[id].kind else { return [] }
        return Set(record.properties.map(\.wireName))
    }
}

extension FoldPlan {
    /// The shape of the whole response that a chunk belongs to.
    func shape(of chunk: TypeID, as whole: TypeID) -> FoldShape {
        shape(chunk, whole, outer: [], isInDelta: false)
    }

    private func shape(_ chunk: TypeID, _ whole: TypeID, outer: [TypeID], isInDelta: Bool) -> FoldShape {
        guard !outer.contains(chunk), case .record(let from) = emitter.api[chunk].kind,
            case .record(let to) = emitter.api[whole].kind
        else { return FoldShape() }
        let growth = records[chunk]
        let isDelta = growth?.position == .delta
        var shape = FoldShape()
        shape.hasParts = isDelta && !isInDelta
        // What a chunk was read by needs nothing else in the whole.
        if chunk == whole, !shape.hasParts, outer.isEmpty == false { return shape }
        let renamed = FoldShape.renamedMember(of: chunk, in: whole, emitter)
        shape.renamed = renamed.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let known = Set(to.properties.map(\.wireName))
        for property in from.properties {
            let name = property.wireName
            let isDropped = if case .dropped? = growth?.members[name] { true } else { false }
            let isIndex = growth?.isElement == true && name == "index" && !known.contains(name)
            if isDropped || isIndex { shape.removed.append(name) }
        }
        shape.removed += (growth?.undeclared ?? []).filter { $0.rule == .drop }.map { $0.path[0] }
        let origins = Dictionary(renamed.map { ($0.value, $0.key) }) { first, _ in first }
        for property in to.properties {
            let origin = from.properties.first { $0.wireName == origins[property.wireName] ?? property.wireName }
            if let origin, let old = word(of: origin), let new = word(of: property), old != new {
                shape.words.append((property.wireName, old, new))
            }
            if property.isRequired, let value = filler(property, depth: 0) {
                shape.required.append((property.wireName, value))
            }
            guard let origin,
                case .record(let inner) = emitter.names.foldable(origin.type).content
            else { continue }
            let nested = member(inner, property.type, outer: outer + [chunk], isInDelta: isDelta)
            if !nested.isEmpty { shape.members.append(.init(name: property.wireName, shape: nested)) }
        }
        return shape
    }

    /// The shape of a member that is a record in the chunk; in the whole it may be a union of records.
    private func member(_ chunk: TypeID, _ use: TypeUse, outer: [TypeID], isInDelta: Bool) -> FoldShape {
        switch emitter.names.foldable(use).content {
        case .record(let whole): return shape(chunk, whole, outer: outer, isInDelta: isInDelta)
        case .union(let id):
            guard case .union(let union) = emitter.api[id].kind else { return FoldShape() }
            let names = Set(emitter.stored(chunk).map(\.property.wireName))
            for variant in union.variants {
                guard let (inner, record) = variant.payload.flatMap(emitter.names.record),
                    record.properties.allSatisfy({ !$0.isRequired || $0.constant != nil || names.contains($0.wireName) }
                    )
                else { continue }
                var shape = shape(chunk, inner, outer: outer, isInDelta: isInDelta)
                if case .property(let name, let words) = variant.selector, let word = words.first,
                    record.properties.contains(where: { $0.wireName == name && isText($0) })
                {
                    shape.variant = (name, word)
                }
                return shape
            }
            return FoldShape()
        case .other: return FoldShape()
        }
    }

    /// Whether a member is a string: its word is written as one.
    private func isText(_ property: Property) -> Bool {
        if case .string? = property.constant { return true }
        return self.word(of: property) != nil
    }

    /// The one word that a member may be.
    private func word(of property: Property) -> String? {
        if case .string(let word)? = property.constant { return word }
        guard let (_, enumeration) = emitter.names.enumeration(emitter.names.unwrapped(property.type)),
            enumeration.values.count == 1, case .string(let word) = enumeration.values[0].literal
        else { return nil }
        return word
    }

    /// What stands for a required member that no chunk brought.
    private func filler(_ property: Property, depth: Int) -> Code? {
        if let constant = property.constant { return literal(constant) }
        return property.isNullable ? "nil" : filler(property.type, depth: depth)
    }

    private func filler(_ use: TypeUse, depth: Int) -> Code? {
        switch emitter.names.resolved(use) {
        case .boolean: return "false"
        case .string(let format): return TextFormat.type(format) == nil ? "\"\"" : nil
        case .integer, .number, .unixTime: return "0"
        case .json, .nullable: return "nil"
        case .array: return "[]"
        case .map: return "[:]"
        case .upload, .external: return nil
        case .named(let id):
            switch emitter.api[id].kind {
            case .enumeration(let enumeration):
                return enumeration.hasWords ? "\"\"" : nil
            case .record(let record):
                guard depth < 4, !record.isTuple else { return nil }
                let members = record.properties.filter(\.isRequired).compactMap { property in
                    filler(property, depth: depth + 1).map { value -> Code in
                        "\(literal: property.wireName): \(value)"
                    }
                }
                return members.isEmpty ? "[:]" : "[\(Code.joined(members, by: ", "))]"
            case .union, .alias, .namespace: return nil
            }
        }
    }

    private func literal(_ literal: Literal) -> Code? {
        switch literal {
        case .null: return "nil"
        case .boolean(let value): return value ? "true" : "false"
        case .string(let text): return "\(literal: text)"
        case .number(let text): return Int(text).map { number -> Code in "\(literal: number)" }
        case .json: return nil
        }
    }
}
