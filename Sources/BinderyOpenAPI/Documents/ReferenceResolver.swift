// A reference's text and the document in which it stands go in; what it names comes out. Chains of mere references are
// followed to their end. What is wrong is kept with its place, to be said if somebody needs it.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Resolves references across documents.
final class ReferenceResolver {
    let root: LoadedDocument
    private let load: DocumentLoader
    private var documents: [ObjectIdentifier: LoadedDocument] = [:]
    private var pointers: [YAMLNode: String] = [:]
    /// What texts name that were resolved before, so that chains of references are walked once.
    private var known: [Spelling: End] = [:]
    private var anchors: [String: [String: YAMLNode]] = [:]
    private var suggestions = 0
    /// Beyond these, diagnostics do without the nearest name: looking for it takes time.
    private static let suggestionLimit = 100

    private struct Spelling: Hashable {
        let text: String
        let document: String
    }

    private enum End {
        case node(YAMLNode)
        case local(String)
    }
    private(set) var diagnostics: [SourceSpan: [Diagnostic]] = [:]

    init(root: LoadedDocument, load: @escaping DocumentLoader) {
        self.root = root
        self.load = load
        documents[root.root.treeIdentity] = root
    }

    func document(of node: YAMLNode) -> LoadedDocument? { documents[node.treeIdentity] }

    /// Where in its document a node stands that a reference named.
    func pointer(of node: YAMLNode) -> String { pointers[node] ?? "" }

    /// Whether a discriminator's value refers to something, and is no schema's name.
    func isReference(_ text: String, in document: LoadedDocument) -> Bool {
        let isPath =
            text.contains("/") || text.contains("#") || text.hasSuffix(".yaml") || text.hasSuffix(".yml")
            || text.hasSuffix(".json")
        return isPath && document.root["components"]?["schemas"]?[text] == nil
    }

    /// Nil where nothing is to be rewritten: a reference within the root document.
    func outcome(
        of text: String, at value: YAMLNode, _ kind: Role.Kind, in document: LoadedDocument
    ) -> ReferenceSite.Outcome? {
        if document.identity == root.identity, text.hasPrefix("#") { return nil }
        switch end(of: text, at: value, in: document) {
        case .node(let node): return .target(Target(node: node, kind: kind))
        case .local(let reference): return .local(reference)
        case nil: return .nothing(foreign(text, document))
        }
    }

    /// Follows a reference until something else than a mere reference stands there.
    private func end(of text: String, at site: YAMLNode, in document: LoadedDocument) -> End? {
        var (text, value, document) = (text, site, document)
        var passed: [Spelling] = []
        var seen: Set<YAMLNode> = []
        var end: End?
        while end == nil {
            let spelling = Spelling(text: text, document: document.identity)
            if let earlier = known[spelling] {
                end = earlier
                break
            }
            passed.append(spelling)
            guard let next = step(text, at: value, for: site, in: document) else { return nil }
            guard next.document.identity != root.identity else {
                end = .local("#" + next.fragment)
                break
            }
            guard next.node.kind == .mapping, next.node.count == 1, let reference = next.node["$ref"],
                let onward = reference.string
            else {
                end = .node(next.node)
                break
            }
            guard seen.insert(next.node).inserted else {
                fail("reference-cycle", "'\(onward)' leads back to itself", at: reference, for: site)
                return nil
            }
            (text, value, document) = (onward, reference, next.document)
        }
        for spelling in passed { known[spelling] = end }
        return end
    }

    private struct Step {
        let document: LoadedDocument
        let fragment: String
        let node: YAMLNode
    }

    private func step(_ text: String, at value: YAMLNode, for site: YAMLNode, in document: LoadedDocument) -> Step? {
        let path = String(text.prefix { $0 != "#" })
        let fragment = String(text.dropFirst(path.count + 1))
        var target = document
        if !path.isEmpty {
            switch load(path, document.identity) {
            case .success(let found):
                target = documents[found.root.treeIdentity] ?? found
                documents[target.root.treeIdentity] = target
            case .failure(let failure):
                fail(failure.rule, "'\(text)': \(failure.message)", at: value, for: site, failure.details)
                return nil
            }
        }
        guard fragment.isEmpty || fragment.hasPrefix("/") else {
            if target.identity == root.identity { return Step(document: target, fragment: fragment, node: target.root) }
            if let node = anchor(Pointer.percentDecode(fragment), in: target) {
                if pointers[node] == nil { pointers[node] = "/" + Pointer.escape(Pointer.percentDecode(fragment)) }
                return Step(document: target, fragment: fragment, node: node)
            }
            fail(
                "unresolved-reference", "no schema of \(target.path) has the anchor '#\(fragment)'", at: value,
                for: site)
            return nil
        }
        var node = target.root
        let segments = Pointer.segments(Pointer.percentDecode(fragment))
        for (depth, segment) in segments.enumerated() {
            if node.kind == .sequence, let index = Int(segment), node.elements.indices.contains(index) {
                node = node[index]
            } else if node.kind == .mapping, let child = node[segment] {
                node = child
            } else {
                // What the root document has not is said where it is asked for.
                if target.identity == root.identity { break }
                suggestions += 1
                let known = suggestions > Self.suggestionLimit ? [] : node.entries.compactMap(\.key.text)
                let lead = "#" + segments.prefix(depth).map { "/" + Pointer.escape($0) }.joined() + "/"
                let rest = segments.dropFirst(depth + 1).map { "/" + Pointer.escape($0) }.joined()
                let near = Nearest.match(for: segment, among: known).map {
                    Nearest.question("\(path)\(lead)\(Pointer.escape($0))\(rest)")
                }
                fail(
                    "unresolved-reference", "'\(text)' names nothing in \(target.path)\(near ?? "")", at: value,
                    for: site)
                return nil
            }
        }
        if pointers[node] == nil { pointers[node] = Pointer.percentDecode(fragment) }
        return Step(document: target, fragment: fragment, node: node)
    }

    /// The schema of a document that bears an anchor. Each document is searched once.
    private func anchor(_ name: String, in document: LoadedDocument) -> YAMLNode? {
        if let known = anchors[document.identity] { return known[name] }
        var found: [String: YAMLNode] = [:]
        var seen: Set<YAMLNode> = []
        var open = [document.root]
        while let next = open.popLast() {
            guard next.kind != .scalar, seen.insert(next).inserted else { continue }
            if next.kind == .mapping {
                for key in ["$anchor", "$dynamicAnchor"] {
                    if let name = next[key]?.string, found[name] == nil { found[name] = next }
                }
                open += next.entries.map(\.value).reversed()
            } else {
                open += next.elements.reversed()
            }
        }
        anchors[document.identity] = found
        return found[name]
    }

    /// A text that cannot be taken for a place in the root document.
    private func foreign(_ text: String, _ document: LoadedDocument) -> String {
        text.hasPrefix("#") ? document.path + text : text
    }

    private func fail(
        _ rule: Rule, _ message: String, at node: YAMLNode, for site: YAMLNode, _ details: [Diagnostic] = []
    ) {
        let diagnostic = Diagnostic(.error, rule, message, at: node.span)
        guard diagnostics[site.span]?.contains(diagnostic) != true else { return }
        diagnostics[site.span, default: []] += [diagnostic] + details
    }
}
