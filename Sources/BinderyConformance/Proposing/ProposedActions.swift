// The findings of one run → the actions that a description needs so that what was found no longer contradicts it.

import BinderyIR
import BinderyYAML

struct ProposedActions {
    private let run: ConformRun
    private let inferred: InferredSchema
    private let isExact: Bool
    private var root: YAMLNode { run.contract.table.root }
    private(set) var all: [Proposal.Action] = []
    /// Where schemas are moved in this round: what lies below is judged again in the next.
    private var moved: [String] = []

    /// Of one place all findings are mended together.
    init(_ run: ConformRun, isExact: Bool = false) {
        self.run = run
        self.isExact = isExact
        inferred = InferredSchema(hasNullType: run.contract.hasNullType)
        var order: [String] = []
        var groups: [String: [Finding]] = [:]
        for finding in run.findings.all {
            if groups[finding.key.pointer] == nil { order.append(finding.key.pointer) }
            groups[finding.key.pointer, default: []].append(finding)
        }
        for pointer in order.sorted(by: { $0.utf8.count < $1.utf8.count }) {
            let isMoved = moved.contains { pointer.hasPrefix($0 + "/") }
            if !isMoved, let findings = groups[pointer] { mend(pointer, findings) }
        }
    }

    private mutating func mend(_ pointer: String, _ findings: [Finding]) {
        func of(_ kind: FindingKind) -> [Finding] { findings.filter { $0.key.kind == kind } }
        bodies(pointer, of(.undescribedStatus), of(.undescribedContent))
        guard let node = run.contract.table.node(at: pointer) else { return }
        // A response cannot be described as one that may have a body.
        let optionalBodies = node["required"] == nil ? [] : of(.missingBody)
        parameters(
            pointer, of(.undeclaredParameter), required: of(.missingParameter) + of(.missingHeader) + optionalBodies)
        let schema = run.contract.table.schema(node, at: pointer)
        let others = of(.unexpectedNull) + of(.otherType)
        if !others.isEmpty, widen(schema, others) { return }
        missing(schema, of(.missingMember))
        bounds(schema, of(.brokenBound))
        words(schema, of(.newWord))
        members(schema, of(.undeclaredMember))
        variants(schema, of(.unknownVariant))
    }

    private func path(_ pointer: String) -> String { OverlayTarget.path(pointer, in: root) }

    private mutating func add(_ pointer: String, _ target: String, _ why: String, _ change: Proposal.Action.Change) {
        all.append(Proposal.Action(target: target, pointer: pointer, description: why, change: change))
    }

    private func told(_ findings: [Finding]) -> String { findings.map { often($0) }.joined(separator: ", ") }

    private func often(_ finding: Finding) -> String {
        let many = finding.count == finding.exchanges ? "" : " in \(finding.exchanges) exchanges"
        return (finding.key.detail.isEmpty ? "" : "\(finding.key.detail) ") + "\(finding.count)×" + many
    }

    // MARK: What is loosened

    private mutating func missing(_ schema: Schema, _ found: [Finding]) {
        guard !found.isEmpty else { return }
        let target = OverlayTarget.elements(found.map(\.key.detail), of: path(schema.place("required")))
        add(schema.pointer, target, "Missing: \(told(found)).", .remove)
    }

    private mutating func bounds(_ schema: Schema, _ found: [Finding]) {
        guard !found.isEmpty else { return }
        let target = OverlayTarget.members(found.map(\.key.detail), of: path(schema.pointer))
        add(schema.pointer, target, "Broken: \(told(found)).", .remove)
    }

    private mutating func words(_ schema: Schema, _ found: [Finding]) {
        guard let finding = found.first, let proof = run.evidence?.proofs[finding.key] else { return }
        let place = path(schema.pointer)
        guard let words = proof.words else {
            let keyword = schema.keywords.contains("const") ? "const" : "enum"
            return add(
                schema.pointer, OverlayTarget.members([keyword], of: place),
                "More values than an enumeration lists: \(often(finding)).", .remove)
        }
        var added = words.map { DraftValue.json($0) }
        if let constant = schema.keyword("const") {
            add(schema.pointer, OverlayTarget.members(["const"], of: place), "Not the only value.", .remove)
            if schema.keyword("enum") == nil { added.insert(.node(constant), at: 0) }
        }
        add(schema.pointer, place, "Other values: \(often(finding)).", .update(.object([("enum", .list(added))])))
    }

    // MARK: What is added

    private mutating func members(_ schema: Schema, _ found: [Finding]) {
        guard !found.isEmpty else { return }
        let place = path(schema.pointer)
        if found.count > Shape.mostMembers {
            let all = Shape()
            for finding in found { if let proof = run.evidence?.proofs[finding.key] { all.merge(proof.shape) } }
            if schema.keyword("additionalProperties") != nil {
                let target = OverlayTarget.members(["additionalProperties"], of: place)
                add(schema.pointer, target, "Other members come.", .remove)
            }
            return add(
                schema.pointer, place, "\(found.count) members that are not described, as of a map.",
                .update(.object([("additionalProperties", inferred.schema(of: all))])))
        }
        let properties = found.map { ($0.key.detail, inferred.schema(of: run.evidence?.proofs[$0.key]?.shape)) }
        add(
            schema.pointer, place, "Not described: \(told(found)).",
            .update(.object([("properties", .object(properties))])))
    }

    private mutating func variants(_ schema: Schema, _ found: [Finding]) {
        for finding in found {
            guard let proof = run.evidence?.proofs[finding.key], !proof.variants.isEmpty else { continue }
            let tag = finding.key.detail
            var members: [DraftValue] = []
            var mapping: [(name: String, value: DraftValue)] = []
            for (word, shape) in proof.variants {
                let variant = inferred.variant(of: shape, tag: tag, word: word)
                guard schema.discriminator != nil else {
                    members.append(variant)
                    continue
                }
                // A discriminator tells references apart.
                let name = ComponentName.free(for: schema.pointer, word, in: root)
                add(
                    "/components/schemas/\(name)", "$.components.schemas", "A variant, '\(word)'.",
                    .update(.object([(name, variant)])))
                members.append(.object([("$ref", .text("#/components/schemas/\(name)"))]))
                mapping.append((word, .text("#/components/schemas/\(name)")))
            }
            var update: [(name: String, value: DraftValue)] = [(proof.keyword, .list(members))]
            if !mapping.isEmpty { update.append(("discriminator", .object([("mapping", .object(mapping))]))) }
            add(
                schema.pointer, path(schema.pointer), "Variants by another '\(tag)', \(finding.count)×.",
                .update(.object(update)))
        }
    }

    private mutating func bodies(_ pointer: String, _ statuses: [Finding], _ contents: [Finding]) {
        for finding in statuses {
            let proof = run.evidence?.proofs[finding.key]
            var response: [(name: String, value: DraftValue)] = [("description", .text("As it was met in traffic."))]
            if let proof, !proof.contents.isEmpty { response.append(("content", content(of: proof))) }
            // Where one error is not described, others will not be.
            let code = Int(finding.key.detail)
            let status = code.map { isExact || $0 < 400 ? "\($0)" : "default" } ?? "default"
            add(
                pointer, path(pointer), "A status that is not described: \(often(finding)).",
                .update(.object([(status, .object(response))])))
        }
        for finding in contents {
            guard let proof = run.evidence?.proofs[finding.key], !proof.contents.isEmpty else { continue }
            let owner = String(pointer.dropLast("/content".count))
            var update = DraftValue.object([("content", content(of: proof))])
            // Where there is no request body, the place is the operation's.
            let isOperation = run.contract.operations.contains { $0.pointer == owner }
            if isOperation { update = .object([("requestBody", update)]) }
            add(owner, path(owner), "A media type that is not described: \(often(finding)).", .update(update))
        }
    }

    private func content(of proof: Evidence.Proof) -> DraftValue {
        .object(
            proof.contents.map { type, shape in
                (type, .object(shape.map { [("schema", inferred.schema(of: $0))] } ?? []))
            })
    }

    private mutating func parameters(_ pointer: String, _ undeclared: [Finding], required: [Finding]) {
        if !required.isEmpty {
            add(
                pointer, OverlayTarget.members(["required"], of: path(pointer)), "Missing: \(told(required)).", .remove)
        }
        guard !undeclared.isEmpty else { return }
        let parameters = undeclared.map { finding in
            DraftValue.object([
                ("name", .text(finding.key.detail)), ("in", .text("query")),
                ("schema", inferred.schema(of: run.evidence?.proofs[finding.key]?.shape)),
            ])
        }
        add(
            pointer, path(pointer), "Parameters that are not described: \(told(undeclared)).",
            .update(.object([("parameters", .list(parameters))])))
    }

    // MARK: What is widened

    /// Whether the schema was moved, so that what else was found of it waits for the next round.
    private mutating func widen(_ schema: Schema, _ found: [Finding]) -> Bool {
        let shape = Shape()
        for finding in found { if let proof = run.evidence?.proofs[finding.key] { shape.merge(proof.shape) } }
        let isNull = found.contains { $0.key.kind == .unexpectedNull }
        let others = InferredSchema.ordered(shape.kinds)
        let what = found.map { $0.key.kind == .unexpectedNull ? "null " + often($0) : often($0) }
        let why = "Another type: \(what.joined(separator: ", "))."
        let place = path(schema.pointer)
        let isPlain = ["$ref", "allOf", "anyOf", "oneOf", "enum", "const"].allSatisfy { !schema.keywords.contains($0) }
        let hasNullType = run.contract.hasNullType
        if !hasNullType, others.isEmpty, schema.reference == nil {
            add(schema.pointer, place, why, .update(.object([("nullable", .yes)])))
            return false
        }
        let areSimple = others.allSatisfy { $0 != .object && $0 != .array }
        if isPlain, hasNullType, areSimple, let types = schema.types {
            var words = InferredSchema.ordered(types.union(others)).map(\.rawValue)
            if isNull || types.contains(.null) { words.append("null") }
            add(schema.pointer, OverlayTarget.members(["type"], of: place), why, .remove)
            let type: DraftValue = words.count == 1 ? .text(words[0]) : .list(words.map { .text($0) })
            add(schema.pointer, place, "With what came beside.", .update(.object([("type", type)])))
            return false
        }
        var branches = others.map { DraftValue.object(inferred.of($0, shape)) }
        if isNull, hasNullType { branches.append(.object([("type", .text("null"))])) }
        let limiting = ["$ref", "allOf", "type", "enum", "const", "nullable"]
        if let (keyword, _) = schema.alternatives.first, schema.alternatives.count == 1, schema.discriminator == nil,
            limiting.allSatisfy({ !schema.keywords.contains($0) }), !branches.isEmpty
        {
            add(schema.pointer, place, why, .update(.object([(keyword, .list(branches))])))
            return false
        }
        move(schema, beside: branches, isNullable: isNull && !hasNullType, why)
        return true
    }

    /// Makes the schema one of several alternatives; what describes it stays where it is.
    private mutating func move(_ schema: Schema, beside branches: [DraftValue], isNullable: Bool, _ why: String) {
        let place = path(schema.pointer)
        let kept = Widening.kept(of: schema)
        guard !kept.isEmpty else { return }
        add(schema.pointer, OverlayTarget.members(kept.map(\.name), of: place), why, .remove)
        let all = [DraftValue.object(kept)] + branches
        var update: [(name: String, value: DraftValue)] = [(branches.isEmpty ? "allOf" : "anyOf", .list(all))]
        if isNullable { update.append(("nullable", .yes)) }
        add(schema.pointer, place, "With what came beside.", .update(.object(update)))
        moved.append(schema.pointer)
    }
}
