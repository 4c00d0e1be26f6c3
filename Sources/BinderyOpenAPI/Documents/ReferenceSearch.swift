// Documents go in, one after the other; what comes out is each reference that has to be rewritten, and what it names.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// What a reference to another file names in the end.
struct Target: Hashable {
    let node: YAMLNode
    let kind: Role.Kind
}

/// A place where such a reference stands: the value of a key of a mapping.
struct ReferenceSite {
    let mapping: YAMLNode
    let key: String
    let value: YAMLNode
    enum Outcome {
        case target(Target)
        /// A place in the root document.
        case local(String)
        /// Nothing; the text that stands for it, which names no place of the root document either.
        case nothing(String)
    }
    let outcome: Outcome
}

/// Follows references from the root document into others and on from there, without recursion.
struct ReferenceSearch {
    let resolver: ReferenceResolver
    private(set) var sites: [ReferenceSite] = []
    /// Each target once, in the order in which they are met.
    private(set) var targets: [Target] = []
    /// The entries of the root's `components` and `paths` that are nothing but a reference, by what they name.
    private(set) var places: [(mapping: YAMLNode, key: String, pointer: String, target: Target)] = []
    private var seen: Set<Visit> = []
    private var known: Set<Target> = []
    private var open: [(node: YAMLNode, role: Role, document: LoadedDocument, pointer: String)] = []

    private struct Visit: Hashable {
        let node: YAMLNode
        let role: Role
    }

    init(from root: LoadedDocument, resolver: ReferenceResolver) {
        self.resolver = resolver
        var next = 0
        open.append((root.root, .one(.description), root, ""))
        while next < open.count {
            let (node, role, document, pointer) = open[next]
            next += 1
            guard seen.insert(Visit(node: node, role: role)).inserted else { continue }
            visit(node, role, document, pointer)
        }
    }

    private mutating func visit(_ node: YAMLNode, _ role: Role, _ document: LoadedDocument, _ pointer: String) {
        if let element = role.element {
            for value in node.elements { open.append((value, element, document, "")) }
            return
        }
        // `items` of old holds a list, one schema a position.
        if node.kind == .sequence, role == .one(.schema) {
            for value in node.elements { open.append((value, role, document, "")) }
        }
        for (key, value) in node.entries {
            guard let name = key.text else { continue }
            if case .one(let kind) = role, kind.section != nil, name == "$ref", value.string != nil {
                add(node, "$ref", value, kind, document)
            } else if role == .one(.schema), name == "discriminator", value.kind == .mapping {
                addMapping(value, document)
            } else if let next = role.member(name) {
                if case .map(let kind) = role, !pointer.isEmpty {
                    addPlace(node, name, value, kind, pointer + "/" + Pointer.escape(name), document)
                }
                let isTop =
                    document.identity == resolver.root.identity
                    && (role == .one(.description) || role == .one(.components))
                open.append((value, next, document, isTop ? pointer + "/" + name : ""))
            }
        }
    }

    private mutating func add(
        _ mapping: YAMLNode, _ key: String, _ value: YAMLNode, _ kind: Role.Kind, _ document: LoadedDocument
    ) {
        guard let text = value.string, let outcome = resolver.outcome(of: text, at: value, kind, in: document) else {
            return
        }
        sites.append(ReferenceSite(mapping: mapping, key: key, value: value, outcome: outcome))
        if case .target(let target) = outcome { meet(target) }
    }

    private mutating func meet(_ target: Target) {
        guard known.insert(target).inserted, let document = resolver.document(of: target.node) else { return }
        targets.append(target)
        open.append((target.node, .one(target.kind), document, ""))
    }

    /// The values of a discriminator's mapping: names of schemas, or references.
    private mutating func addMapping(_ discriminator: YAMLNode, _ document: LoadedDocument) {
        if let mapping = discriminator["mapping"] {
            for (key, value) in mapping.entries {
                guard let text = value.string, let name = key.text, resolver.isReference(text, in: document) else {
                    continue
                }
                add(mapping, name, value, .schema, document)
            }
        }
        if let value = discriminator["defaultMapping"], let text = value.string,
            resolver.isReference(text, in: document)
        {
            add(discriminator, "defaultMapping", value, .schema, document)
        }
    }

    private mutating func addPlace(
        _ map: YAMLNode, _ name: String, _ value: YAMLNode, _ kind: Role.Kind, _ pointer: String,
        _ document: LoadedDocument
    ) {
        guard kind.section != nil, value.kind == .mapping, value.count == 1, let reference = value["$ref"],
            let text = reference.string,
            case .target(let target)? = resolver.outcome(of: text, at: reference, kind, in: document)
        else { return }
        places.append((map, name, pointer, target))
    }
}
