// One of several types: `oneOf`, `anyOf` and lists of types.
//
//     oneOf:                                  →  word "none", word "auto", and for the objects
//       - {type: string, enum: [none, auto]}     property type = "function", type = "custom"
//       - {$ref: …/Function}
//       - {$ref: …/Custom}
//     type: [string, array]                   →  kind string, kind array

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

enum UnionRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let view = subject.view(lowering)
        guard !view.alternatives.isEmpty || view.kinds.count > 1 else { return nil }
        for large in view.alternatives where large.members.count > lowering.memberLimit {
            // Values are told apart by a table, types by a switch.
            let types = large.members.count { !$0.has("const") && !$0.has("enum") }
            guard types > lowering.memberLimit else { continue }
            lowering.log.error(
                "too-large",
                "'\(large.keyword)' has \(types) members that are types, which is more than \(lowering.memberLimit): "
                    + "leave the schema out by the config's 'except', or put a type of your own in its place by 'types'",
                at: large.owner.span)
            return Lowered(.json)
        }
        let opened = UnionMembers(of: view, subject, by: lowering)
        let members = opened.members
        let isOpen = view.alternatives.first?.discriminator != nil && members.first?.kind == .object
        if let boundless = opened.boundless {
            guard members.count > 1 else {
                lowering.log.warning(
                    "boundless-member", "this member fits everything, so the union is read as any JSON",
                    at: boundless.span)
                return Lowered(.json)
            }
            lowering.log.note(
                "boundless-member", "this member fits everything: it is what the union keeps of unknown values",
                at: boundless.span)
        }
        guard members.count > 1 || isOpen, let first = members.first else {
            return members.first.map { lowering.lower($0.subject, at: place) } ?? Lowered(.json)
        }
        if members.allSatisfy({ $0.kind == .integer || $0.kind == .number }) {
            let widest = members.first { $0.kind == .number } ?? first
            return lowering.lower(widest.subject, at: place)
        }
        let id = lowering.promise(place)
        var builder = VariantBuilder(union: id, lowering: lowering)
        let alternatives = view.alternatives.first
        builder.build(members, discriminator: alternatives?.discriminator, owner: alternatives?.owner ?? subject.schema)
        return lowering.declare(
            .union(Union(variants: builder.variants)), as: id, at: place, from: subject.schema)
    }

    /// What a member is called: the component's name or the title.
    static func name(of member: UnionMember) -> String? {
        member.target.flatMap { References.componentName($0.pointer) } ?? member.schema.node["title"]?.string
    }
}
