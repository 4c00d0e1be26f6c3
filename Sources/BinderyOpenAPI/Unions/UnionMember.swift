// A union's members go in; what comes out are members of one JSON kind each, nested unions opened where they can be.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// One member of a union, of one JSON kind.
struct UnionMember {
    let subject: SchemaInContext
    let view: SchemaView
    let kind: JSONKind
    /// Where the member refers to a named schema, that schema.
    let target: Located?

    var schema: Located { subject.schema }
}

/// Opens the members of a union.
struct UnionMembers {
    let lowering: SchemaLowering
    private(set) var members: [UnionMember] = []
    /// A member of which nothing is known: everything fits it.
    private(set) var boundless: Located?
    private var seen: Set<YAMLNode> = []
    /// The kinds of the members that take any object, or any array.
    private var bareKinds: Set<JSONKind> = []
    private var depth = 0
    private static let depthLimit = 300

    init(of view: SchemaView, _ subject: SchemaInContext, by lowering: SchemaLowering) {
        self.lowering = lowering
        if let alternatives = view.alternatives.first {
            // What holds beside the choice holds in each member.
            let base = view.properties.isEmpty && view.alternatives.count < 2 ? nil : view
            for member in alternatives.members { add(member, base: base) }
        } else {
            for kind in view.kinds {
                let narrowed = view.narrowed(to: kind)
                members.append(
                    UnionMember(
                        subject: SchemaInContext(schema: subject.schema, view: narrowed), view: narrowed, kind: kind,
                        target: nil))
            }
        }
    }

    private mutating func add(_ member: Located, base: SchemaView?) {
        guard seen.insert(member.node).inserted else { return }
        let target = lowering.views.target(of: member)
        if let target, target.node != member.node, !seen.insert(target.node).inserted {
            lowering.log.note("repeated-member", "this member of the union is listed twice", at: member.span)
            return
        }
        var view = lowering.views.view(member)
        var subject = SchemaInContext(schema: member, view: nil)
        if let base, view.kinds == [.object] || view.kinds.isEmpty {
            let merged = SchemaView(
                parts: base.parts + view.parts, conditional: base.conditional + view.conditional,
                alternatives: base.alternatives.dropFirst() + view.alternatives,
                isNullable: view.isNullable)
            view = merged
            subject = SchemaInContext(schema: member, view: merged)
        }
        if base == nil, let nested = view.alternatives.first {
            let kinds = allKinds(view)
            let opens = StringForm(view, lowering.views) == nil && view.properties.isEmpty
            if opens, target == nil || kinds != [.object] {
                guard depth < Self.depthLimit else {
                    lowering.log.error(
                        "too-deep", "unions nest more than \(Self.depthLimit) deep here", at: member.span)
                    return
                }
                depth += 1
                for inner in nested.members { add(inner, base: nil) }
                depth -= 1
                return
            }
            append(subject, view, kinds, target)
            return
        }
        append(subject, view, view.kinds.isEmpty && !view.properties.isEmpty ? [.object] : view.kinds, target)
    }

    private mutating func append(
        _ subject: SchemaInContext, _ view: SchemaView, _ kinds: [JSONKind], _ target: Located?
    ) {
        if kinds.isEmpty { boundless = boundless ?? subject.schema }
        for kind in kinds {
            if isBare(view, kind), !bareKinds.insert(kind).inserted {
                lowering.log.note(
                    "repeated-member", "an earlier member of the union accepts everything that this one does",
                    at: subject.schema.span)
                continue
            }
            let isWhole = kinds.count == 1
            let ownView = isWhole ? view : view.narrowed(to: kind)
            members.append(
                UnionMember(
                    subject: isWhole ? subject : SchemaInContext(schema: subject.schema, view: ownView), view: ownView,
                    kind: kind, target: isWhole ? target : nil))
        }
    }

    /// Whether nothing is said of an object's members or an array's items.
    private func isBare(_ view: SchemaView, _ kind: JSONKind) -> Bool {
        let telling: [String] =
            switch kind {
            case .object: ["properties", "required", "additionalProperties", "patternProperties", "enum", "const"]
            case .array: ["items", "prefixItems", "enum", "const"]
            case .null, .boolean, .integer, .number, .string: []
            }
        guard !telling.isEmpty, view.alternatives.isEmpty else { return false }
        return view.parts.allSatisfy { part in
            telling.allSatisfy { key in part.node[key].map { $0.kind == .mapping && $0.count == 0 } ?? true }
        }
    }

    /// The kinds of a view and of all that its alternatives lead to.
    private func allKinds(_ view: SchemaView) -> [JSONKind] {
        var kinds: [JSONKind] = []
        var visited: Set<YAMLNode> = []
        var open = [view]
        while let next = open.popLast() {
            if next.alternatives.isEmpty {
                let own = next.kinds.isEmpty && !next.properties.isEmpty ? [.object] : next.kinds
                for kind in own where !kinds.contains(kind) { kinds.append(kind) }
            }
            for member in next.alternatives.first?.members.reversed() ?? [] where visited.insert(member.node).inserted {
                open.append(lowering.views.view(member))
            }
        }
        return kinds
    }
}
