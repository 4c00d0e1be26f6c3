// The description goes in; a warning for each key that OpenAPI does not know at its place comes out, with what was meant.
//
//     paths:
//       /pets:
//         psot: …     →  warning: 'psot' is no key of a path item and is not read, did you mean 'post'? [unknown-key]

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Walks all objects but schemas, whose keywords `Keywords` knows.
struct ObjectCheck {
    private let references: References
    private let log: DiagnosticLog
    private var seen: Set<YAMLNode> = []
    private var open: [(node: YAMLNode, member: ObjectKind.Member)] = []
    /// Operations that are not generated: what is wrong in them concerns nobody.
    private let ignored: Set<YAMLNode>
    /// Whether only what chosen operations refer to is looked at among the components.
    private let isPartial: Bool

    /// - Parameter selection: what is generated; nil checks everything.
    init(_ selection: Selection?, isPartial: Bool, in references: References, log: DiagnosticLog) {
        self.references = references
        self.log = log
        self.isPartial = isPartial
        let chosen = Set((selection?.endpoints ?? []).map(\.operation.node))
        ignored = Set((selection?.all ?? []).map(\.operation.node)).subtracting(chosen)
    }

    mutating func checkDescription() {
        open.append((references.root.node, .one(.description)))
        var next = 0
        while next < open.count {
            let (node, member) = open[next]
            next += 1
            visit(node, member)
        }
    }

    private mutating func visit(_ node: YAMLNode, _ member: ObjectKind.Member) {
        switch member {
        case .value, .values, .flag, .schema, .schemas: break
        case .one(let kind): visit(node, as: kind)
        case .list(let kind): for element in node.elements { open.append((element, .one(kind))) }
        case .map(let kind): for (_, value) in node.entries { open.append((value, .one(kind))) }
        case .paths(let kind):
            for (key, value) in node.entries where key.text?.hasPrefix("x-") == false {
                open.append((value, .one(kind)))
            }
        case .callbacks: for (_, value) in node.entries { open.append((value, .paths(.pathItem))) }
        case .responses:
            for (key, value) in node.entries where key.text?.hasPrefix("x-") == false {
                KeyForms.checkStatus(key, into: log)
                open.append((value, .one(.response)))
            }
        case .content:
            for (key, value) in node.entries {
                KeyForms.checkMediaType(key, into: log)
                open.append((value, .one(.mediaType)))
            }
        }
    }

    private mutating func visit(_ node: YAMLNode, as kind: ObjectKind) {
        guard node.kind == .mapping, !ignored.contains(node), seen.insert(node).inserted else { return }
        if kind.mayBeReference, let reference = node["$ref"] {
            follow(reference, kind)
            // A path item may say more than its reference; elsewhere what stands beside one is left out.
            if kind != .pathItem { return }
        }
        Self.checkKeys(of: node, as: kind, into: log)
        let members = kind.members
        for (key, value) in node.entries {
            guard let name = key.text, let member = members[name] else { continue }
            let isComponents =
                kind == .description && name == "components" || kind == .description && name == "webhooks"
            if isPartial, isComponents { continue }
            if case .flag = member { Keywords.checkFlag(name, value, into: log) }
            open.append((value, member))
        }
    }

    private mutating func follow(_ reference: YAMLNode, _ kind: ObjectKind) {
        Keywords.checkReference(reference, into: log)
        guard let text = reference.string, let target = references.localPointer(text).flatMap(references.find) else {
            return
        }
        open.append((target.node, .one(kind)))
    }

    /// Reports what of an object's keys is none of OpenAPI's.
    static func checkKeys(of node: YAMLNode, as kind: ObjectKind, into log: DiagnosticLog) {
        let members = kind.members
        for (key, _) in node.entries {
            guard let name = key.text, members[name] == nil, !name.hasPrefix("x-") else { continue }
            log.warning(
                "unknown-key",
                "'\(name)' is not a key of \(kind.rawValue) and is not read\(advice(on: name, in: node, kind, log))",
                at: key.span)
        }
        Keywords.checkExtensions(node, into: log)
    }

    private static func advice(
        on name: String, in node: YAMLNode, _ kind: ObjectKind, _ log: DiagnosticLog
    ) -> String {
        let members = kind.members
        if let place = kind.successor(of: name) { return ": OpenAPI 3 says this by \(place)" }
        if members["schema"] != nil, SchemaKeyword[name]?.use == .read { return ": it belongs under 'schema'" }
        // What is there already was not meant.
        let free = members.keys.filter { node[$0] == nil }.sorted()
        let near = Nearest.suggestion(for: name, among: free, after: log)
        return near.isEmpty ? "; its keys are \(members.keys.sorted().joined(separator: ", "))" : near
    }
}
