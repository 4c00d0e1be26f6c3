// A schema and what it shall allow beside what it does → which of its keywords go, and which come.

import BinderyIR
import BinderyYAML

struct Widening: Equatable {
    private(set) var removed: [String] = []
    private(set) var update: DraftValue = .object([])
    private(set) var isNeeded = false
    /// Whether the schema becomes one of several alternatives, so that what is below it stands elsewhere.
    private(set) var isMove = false
    private(set) var why: String

    static func == (one: Widening, other: Widening) -> Bool {
        one.removed == other.removed && one.update.json == other.update.json
    }

    init(_ schema: Schema, _ wish: Generalisation.Wish, hasNullType: Bool) {
        var reasons: [String] = []
        if wish.isNull { reasons.append("null") }
        if wish.isOpen { reasons.append("other words") }
        if !wish.branches.isEmpty { reasons.append("values as of the same member elsewhere") }
        why = "At many places come \(reasons.joined(separator: ", ")); here so far not."
        isNeeded = !reasons.isEmpty
        let structure = ["$ref", "allOf", "anyOf", "oneOf", "enum", "const"]
        let isPlain = structure.allSatisfy { !schema.keywords.contains($0) }
        if !hasNullType, wish.branches.isEmpty, !wish.isOpen, schema.reference == nil {
            update = .object([("nullable", .yes)])
            return
        }
        let words = wish.branches.compactMap(Self.simpleType)
        // Members and items belong to one type only; null beside it is no type of its own.
        let isSimple = words.isEmpty || schema.types?.isDisjoint(with: [.object, .array]) ?? true
        if isPlain, hasNullType, isSimple, words.count == wish.branches.count, let types = schema.types {
            let all = types.union(words.compactMap { JSONKind(rawValue: $0) })
            var list = InferredSchema.ordered(all).map(\.rawValue)
            if wish.isNull || types.contains(.null) { list.append("null") }
            removed = ["type"]
            update = .object([("type", .list(list.map { .text($0) }))])
            return
        }
        if isPlain, schema.types == nil {
            isNeeded = false
            return
        }
        var branches = wish.branches
        if wish.isOpen { branches.append(.object([("type", .text("string"))])) }
        if wish.isNull, hasNullType { branches.append(.object([("type", .text("null"))])) }
        let limiting = ["$ref", "allOf", "type", "enum", "const", "nullable", "discriminator"]
        if let (keyword, _) = schema.alternatives.first, schema.alternatives.count == 1,
            limiting.allSatisfy({ !schema.keywords.contains($0) }), !branches.isEmpty
        {
            update = .object([(keyword, .list(branches))])
            return
        }
        let kept = Self.kept(of: schema)
        isMove = true
        removed = kept.map(\.name)
        var members: [(name: String, value: DraftValue)] = [
            (branches.isEmpty ? "allOf" : "anyOf", .list([.object(kept)] + branches))
        ]
        if wish.isNull, !hasNullType { members.append(("nullable", .yes)) }
        update = .object(members)
    }

    /// What moves into an alternative; what describes the schema stays where it is.
    static func kept(of schema: Schema) -> [(name: String, value: DraftValue)] {
        let staying = ["title", "description", "default", "deprecated", "example", "examples", "readOnly", "writeOnly"]
        return schema.node.entries.compactMap { key, value in
            let name = key.text ?? ""
            return staying.contains(name) || name.hasPrefix("x-") ? nil : (name, .node(value))
        }
    }

    /// `{"type": "string"}` → `string`; nil for what says more.
    private static func simpleType(_ branch: DraftValue) -> String? {
        guard case .object(let members) = branch, members.count == 1, members[0].name == "type",
            case .text(let type) = members[0].value
        else { return nil }
        return ["array", "object"].contains(type) ? nil : type
    }
}
