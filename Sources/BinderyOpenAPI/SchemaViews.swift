// Schemas go in, their views come out; each is made once. References, allOf and one-member compositions are opened here.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Makes and keeps the views of schemas.
final class SchemaViews {
    /// How many references and compositions may stand between a schema and what it is made of.
    private static let depthLimit = 300

    /// What says nothing of a type by itself.
    private static let constraints: KeywordSet = [
        "required", "not", "description", "title", "minProperties", "maxProperties",
    ]
    /// What says by itself which values there are.
    private static let ofValues: KeywordSet = ["type", "const", "enum"]
    /// What leads from one schema to others that hold at once.
    private static let links: KeywordSet = [
        "$ref", "$recursiveRef", "$dynamicRef", "allOf", "oneOf", "anyOf", "then", "else",
        "dependentSchemas",
    ]

    let references: References
    private let log: DiagnosticLog
    private var views: NodeMap<SchemaView>
    private var nullability: NodeMap<Bool>
    private var forms: [YAMLNode: StringForm?] = [:]
    private var depth = 0
    /// Set once something was too deep: an error was reported, and the rest is not worth the time.
    private var isTooDeep = false
    private var reportedCycles: Set<YAMLNode> = []
    /// How often a view was asked for. Unions within unions can ask about each other without end.
    private var questions = 0
    private let questionLimit: Int

    init(references: References, limits: LoweringLimits, log: DiagnosticLog) {
        self.references = references
        self.log = log
        views = NodeMap(for: references.root.node)
        nullability = NodeMap(for: references.root.node)
        questionLimit = limits.questions + 10 * references.root.node.documentSize
    }

    func view(_ schema: Located) -> SchemaView {
        questions += 1
        if questions >= questionLimit { return refuse(schema) }
        if let view = views[schema.node] { return view }
        let view = view(of: [schema])
        views[schema.node] = view
        return view
    }

    private func refuse(_ schema: Located) -> SchemaView {
        if questions == questionLimit {
            log.error(
                "too-large", "the unions of this description hold too many others to be told apart", at: schema.span)
        }
        return SchemaView(parts: [], alternatives: [], isNullable: false)
    }

    /// The view of several schemas that hold at once.
    func view(of schemas: [Located]) -> SchemaView {
        if schemas.count == 1, schemas[0].node.kind == .mapping, standsAlone(schemas[0]) {
            return SchemaView(parts: schemas, alternatives: [], isNullable: isNullable(schemas[0]))
        }
        var gathering = PropertyCollector()
        for schema in schemas { gather(schema, into: &gathering) }
        let view = SchemaView(
            parts: gathering.parts, conditional: gathering.conditional, alternatives: gathering.alternatives,
            isNullable: schemas.contains { isNullable($0) })
        // Several schemas are declarations of one property, of which `RecordRule` speaks.
        if let clash = view.clash, schemas.count == 1 {
            let texts = [clash.earlier, clash.later].map { $0.map(\.rawValue).joined(separator: " or ") }
            log.warning(
                "conflicting-types",
                "no value is \(texts[0]) in one part of this schema and \(texts[1]) in a later one, which wins",
                at: schemas[0].span)
        }
        return view
    }

    /// Whether nothing but the schema itself speaks for it, as is so for most.
    private func standsAlone(_ schema: Located) -> Bool {
        !schema.node.hasKey(of: Self.links)
    }

    private struct PropertyCollector {
        var parts: [Located] = []
        var conditional: [Located] = []
        var alternatives: [Alternatives] = []
        /// What was gathered: a schema that is reached twice says nothing new, which also bounds the work.
        var seen: Set<YAMLNode> = []
        var open: [YAMLNode] = []
    }

    private func gather(_ schema: Located, into gathering: inout PropertyCollector) {
        guard schema.node.kind == .mapping else { return }
        if gathering.open.contains(schema.node) {
            reportCycle(schema)
            return
        }
        guard gathering.seen.insert(schema.node).inserted else { return }
        if isTooDeep { return }
        guard gathering.open.count < Self.depthLimit else {
            isTooDeep = true
            log.error("too-deep", "schemas lead through more than \(Self.depthLimit) others here", at: schema.span)
            return
        }
        gathering.open.append(schema.node)
        defer { gathering.open.removeLast() }
        if let target = target(of: schema) { gather(target, into: &gathering) }
        // What stands before the schema's own properties is mentioned first.
        let firstOwn = schema.node.entries.first { $0.key.text == "properties" || $0.key.text == "allOf" }
        let isOwnFirst = firstOwn?.key.text == "properties"
        if isOwnFirst { gathering.parts.append(schema) }
        for member in schema.elements("allOf") { gather(member, into: &gathering) }
        if !isOwnFirst { gathering.parts.append(schema) }
        gatherConditional(schema, into: &gathering)
        for keyword in ["oneOf", "anyOf"] {
            let members = spokenMembers(schema, keyword)
            // Where a property tells members apart, others may join the one.
            if members.count == 1, !schema.has("discriminator") {
                gather(members[0], into: &gathering)
            } else if !members.isEmpty, !isBase(listing: members, of: gathering.open) {
                gathering.alternatives.append(
                    Alternatives(
                        keyword: keyword, members: members, discriminator: schema.child("discriminator"), owner: schema)
                )
            }
        }
    }

    /// What holds of some values only can demand nothing of all; what it is made of besides is left.
    private func gatherConditional(_ schema: Located, into gathering: inout PropertyCollector) {
        let conditions = ["then", "else"].compactMap { schema.child($0) }
        for condition in conditions + (schema.child("dependentSchemas")?.members.map(\.value) ?? []) {
            var inner = PropertyCollector()
            inner.seen = gathering.seen
            inner.open = gathering.open
            gather(condition, into: &inner)
            gathering.conditional += inner.parts + inner.conditional
            gathering.seen.formUnion(inner.seen)
        }
    }

    /// A part that is the whole says nothing new.
    private func reportCycle(_ schema: Located) {
        guard reportedCycles.insert(schema.node).inserted else { return }
        log.warning("reference-cycle", "this schema is made of itself; what else it is made of holds", at: schema.span)
    }

    /// Whether a schema that is being opened is among the members: a base that lists those who extend it.
    private func isBase(listing members: [Located], of open: [YAMLNode]) -> Bool {
        members.contains { member in
            open.contains(member.node) || target(of: member).map { open.contains($0.node) } ?? false
        }
    }

    /// The schema that a reference names, or nil where there is no reference or it names nothing.
    func target(of schema: Located) -> Located? {
        guard schema.node.kind == .mapping, schema.node.hasKey(beginningWith: UInt8(ascii: "$")) else { return nil }
        if let reference = schema.node["$recursiveRef"] ?? schema.node["$dynamicRef"],
            let text = reference.string
        {
            return enclosing(schema, anchor: text) ?? (text == "#" ? nil : references.resolve(text, at: reference.span))
        }
        guard let reference = schema.node["$ref"], let text = reference.string else { return nil }
        if text.isEmpty || text == "#" { return whole(schema, reference) }
        return references.resolve(text, at: reference.span)
    }

    /// A reference to the whole document means the schema around it, which is the whole elsewhere.
    private func whole(_ schema: Located, _ reference: YAMLNode) -> Located? {
        guard let around = enclosing(schema, anchor: "#") else {
            log.warning(
                "whole-reference", "this names the whole description, which is not a schema; any JSON is taken",
                at: reference.span)
            return nil
        }
        log.note(
            "whole-reference", "this names the whole description; it is read as the named schema around it",
            at: reference.span)
        return around
    }

    /// The named schema around a schema that refers to it by `$recursiveRef: '#'` or by its own `$dynamicAnchor`.
    private func enclosing(_ schema: Located, anchor: String) -> Located? {
        let segments = schema.pointer.split(separator: "/", maxSplits: 3)
        guard segments.count > 3, let root = references.find("/" + segments.prefix(3).joined(separator: "/")) else {
            return nil
        }
        return anchor == "#" || root.node["$dynamicAnchor"]?.text == String(anchor.dropFirst()) ? root : nil
    }

    /// What kind of string a schema describes; nil where it allows anything else.
    func stringForm(_ schema: Located) -> StringForm? {
        if let known = forms[schema.node] { return known }
        forms[schema.node] = .some(nil)
        guard depth < Self.depthLimit else {
            if !isTooDeep {
                log.error("too-deep", "unions nest more than \(Self.depthLimit) deep here", at: schema.span)
            }
            isTooDeep = true
            return nil
        }
        depth += 1
        defer { depth -= 1 }
        let form = StringForm(view(schema), self)
        forms[schema.node] = .some(form)
        return form
    }

    /// The members of a composition that describe a type: null and bare constraints are left out.
    func spokenMembers(_ schema: Located, _ keyword: String) -> [Located] {
        return schema.elements(keyword).filter { member in
            if isNull(member) { return false }
            if keyword == "allOf" { return true }
            guard member.node.kind == .mapping, member.node.count > 0 else { return true }
            let isConstraint = member.node.entries.allSatisfy { $0.key.isOne(of: Self.constraints) }
            return !(isConstraint && (member.has("required") || member.has("not")))
        }
    }

    /// Whether a schema allows null and nothing else, by itself or as the one that it refers to.
    func isNull(_ schema: Located) -> Bool {
        var schema = schema
        for _ in 0..<32 where schema.node.kind == .mapping && !schema.node.hasKey(of: Self.ofValues) {
            guard let text = schema.node["$ref"]?.string,
                let target = references.localPointer(text).flatMap(references.find)
            else { break }
            schema = target
        }
        guard schema.node.kind == .mapping else { return schema.node.isNull }
        if let type = schema.node["type"] { return type.hasNullType && type.typeWords.isEmpty }
        if let only = schema.node["const"] { return only.isNull }
        if let values = schema.node["enum"], values.kind == .sequence {
            return values.count > 0 && values.elements.allSatisfy(\.isNull)
        }
        return false
    }

    /// Whether a schema allows null, in whatever spelling; through references, so that it travels to the use.
    func isNullable(_ schema: Located) -> Bool {
        if let known = nullability[schema.node] { return known }
        nullability[schema.node] = false
        guard depth < Self.depthLimit else { return false }
        depth += 1
        defer { depth -= 1 }
        let isNullable = findNull(schema)
        nullability[schema.node] = isNullable
        return isNullable
    }

    private func findNull(_ schema: Located) -> Bool {
        let node = schema.node
        guard node.kind == .mapping else { return false }
        if node["nullable"]?.bool == true || isNull(schema) { return true }
        if let type = node["type"], type.hasNullType { return true }
        if let values = node["enum"], values.elements.contains(where: \.isNull) { return true }
        if let target = target(of: schema), isNullable(target) { return true }
        for keyword in ["anyOf", "oneOf", "allOf"] where schema.elements(keyword).contains(where: isNullable) {
            return true
        }
        return false
    }
}
