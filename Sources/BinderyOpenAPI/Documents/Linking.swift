// A root document and a loader of others go in; one document comes out, into whose components everything was moved that
// the root refers to. What cannot be resolved stays as it is, with the reason, so that it stops only those who need it.
//
//     a.yaml                                →   components:
//       schema: {$ref: b.yaml#/Pet}               schemas:
//     b.yaml                                        Pet: {type: object}     (its place: b.yaml)
//       Pet: {type: object}                     … schema: {$ref: '#/components/schemas/Pet'}

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// A description of one document.
package struct Linked {
    package let root: YAMLNode
    /// Why references name nothing, by the place of their text.
    package let diagnostics: [SourceSpan: [Diagnostic]]
    /// What was taken otherwise than written.
    package let notes: [Diagnostic]

    /// Every error once, in the order of files and places.
    package var allFaults: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        let order = diagnostics.keys.sorted {
            ($0.file.path, $0.line, $0.column) < ($1.file.path, $1.line, $1.column)
        }
        return order.flatMap { diagnostics[$0] ?? [] }.filter { seen.insert($0).inserted }
    }

    package init(root: YAMLNode, diagnostics: [SourceSpan: [Diagnostic]] = [:], notes: [Diagnostic] = []) {
        self.root = root
        self.diagnostics = diagnostics
        self.notes = notes
    }
}

package enum Linking {
    /// Reads every file that the root refers to, once, and makes one document of them.
    package static func link(_ root: LoadedDocument, load: @escaping DocumentLoader) -> Linked {
        var (root, notes) = EnclosingDefinitions.rewritten(root)
        guard root.root.kind == .mapping, root.root.mayReferToOtherFiles else {
            return Linked(root: root.root, notes: notes)
        }
        var known: [String: LoadedDocument] = [root.identity: root]
        let resolver = ReferenceResolver(root: root) { path, identity in
            load(path, identity).map { document in
                if let known = known[document.identity] { return known }
                let (rewritten, more) = EnclosingDefinitions.rewritten(document)
                known[document.identity] = rewritten
                notes += more
                return rewritten
            }
        }
        let search = ReferenceSearch(from: root, resolver: resolver)
        guard !search.sites.isEmpty else {
            return Linked(root: root.root, diagnostics: resolver.diagnostics, notes: notes)
        }
        var homes = ReferenceTargets(search: search, root: root)
        return Linked(root: homes.graft(), diagnostics: resolver.diagnostics, notes: notes)
    }
}

/// Where each target is moved to.
private struct ReferenceTargets {
    let search: ReferenceSearch
    let root: LoadedDocument
    private var pointers: [Target: String] = [:]
    private var adopted: [(mapping: YAMLNode, key: String, target: Target)] = []
    private var added: [(section: String, entries: [(name: String, target: Target)])] = []

    init(search: ReferenceSearch, root: LoadedDocument) {
        self.search = search
        self.root = root
        // An entry of the root that is nothing but a reference becomes what it refers to.
        for place in search.places where pointers[place.target] == nil {
            pointers[place.target] = place.pointer
            adopted.append((place.mapping, place.key, place.target))
        }
        var sections: [String] = []
        var homeless: [String: [Target]] = [:]
        for target in search.targets where pointers[target] == nil {
            guard let section = target.kind.section else { continue }
            if homeless[section] == nil { sections.append(section) }
            homeless[section, default: []].append(target)
        }
        for section in sections { name(homeless[section] ?? [], in: section) }
    }

    private mutating func name(_ targets: [Target], in section: String) {
        let existing = root.root["components"]?[section]?.entries.compactMap(\.key.text) ?? []
        func place(of target: Target) -> (pointer: String, path: String) {
            (search.resolver.pointer(of: target.node), search.resolver.document(of: target.node)?.path ?? "")
        }
        let names = ComponentNames(
            targets, taken: Set(existing),
            candidates: { target in
                let (pointer, path) = place(of: target)
                return ComponentNames.words(pointer: pointer, path: path)
            },
            place: { target in
                let (pointer, path) = place(of: target)
                return ComponentNames.place(pointer: pointer, path: path)
            })
        var entries: [(name: String, target: Target)] = []
        for target in targets {
            guard let name = names.names[target] else { continue }
            pointers[target] = "/components/\(section)/\(Pointer.escape(name))"
            entries.append((name, target))
        }
        added.append((section, entries))
    }

    /// Rewrites the references and moves what they name.
    mutating func graft() -> YAMLNode {
        var graft = TreeGraft(root.root)
        for site in search.sites {
            let text: String
            switch site.outcome {
            case .target(let target): text = "#" + Pointer.percentEncode(pointers[target] ?? "")
            case .local(let reference): text = reference
            case .nothing(let foreign): text = foreign
            }
            graft.set(site.key, of: site.mapping, to: graft.string(text, inPlaceOf: site.value))
        }
        for (mapping, key, target) in adopted { graft.set(key, of: mapping, to: graft.handle(of: target.node)) }
        let top = graft.handle(of: root.root)
        guard added.contains(where: { !$0.entries.isEmpty }) else { return graft.finish(root: top) }
        let old = root.root["components"]
        var components = present(in: old, &graft)
        for (section, entries) in added where !entries.isEmpty {
            let oldSection = old?[section]
            var all = present(in: oldSection, &graft)
            for (name, target) in entries {
                all.append((graft.string(name, inPlaceOf: target.node), graft.handle(of: target.node)))
            }
            let value = graft.mapping(all, inPlaceOf: oldSection ?? old ?? root.root)
            replace(section, by: value, in: &components, &graft)
        }
        var entries = graft.entries(of: top)
        replace("components", by: graft.mapping(components, inPlaceOf: old ?? root.root), in: &entries, &graft)
        let whole = graft.mapping(entries, inPlaceOf: root.root)
        return graft.finish(root: whole)
    }

    private typealias Entries = [(key: TreeGraft.Handle, value: TreeGraft.Handle)]

    private func present(in node: YAMLNode?, _ graft: inout TreeGraft) -> Entries {
        guard let node else { return [] }
        let handle = graft.handle(of: node)
        return graft.entries(of: handle)
    }

    private func replace(
        _ key: String, by value: TreeGraft.Handle, in entries: inout Entries, _ graft: inout TreeGraft
    ) {
        if let position = entries.firstIndex(where: { graft.text(of: $0.key) == key }) {
            entries[position].value = value
        } else {
            entries.append((graft.string(key, inPlaceOf: root.root), value))
        }
    }
}
