// References that are written as seen from an enclosing schema, or by the document's own URL, become ones as seen from the
// document's root, before anything is resolved.
//
//     Order:                                               Order:
//       $defs: {Item: {type: object}}                        $defs: {Item: {type: object}}
//       properties:                                    →     properties:
//         item: {$ref: '#/$defs/Item'}                         item: {$ref: '#/components/schemas/Order/$defs/Item'}

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Rewrites such references of one document. `#/$defs/X` means the document's own `$defs`, which a description does not have;
/// generators that make a schema a document of its own write it all the same, and mean the nearest schema around it.
struct EnclosingDefinitions {
    private let root: YAMLNode
    /// The document's own URL, and the folder in which it lies.
    private let ownURL: (text: String, folder: String)?
    private var changes: [(mapping: YAMLNode, key: String, value: YAMLNode, text: String)] = []
    private var seen: Set<YAMLNode> = []
    private(set) var notes: [Diagnostic] = []

    /// The document with its references rewritten, and a note for each that was taken otherwise than written.
    static func rewritten(_ document: LoadedDocument) -> (document: LoadedDocument, notes: [Diagnostic]) {
        let root = document.root
        guard root.kind == .mapping, root["$self"] != nil || root.mayHold("#/$defs/") || root.mayHold("#/definitions/")
        else { return (document, []) }
        var search = EnclosingDefinitions(root)
        search.visit(root, "", [], isNames: false)
        guard !search.changes.isEmpty else { return (document, search.notes) }
        var graft = TreeGraft(root)
        for change in search.changes {
            graft.set(change.key, of: change.mapping, to: graft.string(change.text, inPlaceOf: change.value))
        }
        let changed = graft.finish(root: graft.handle(of: root))
        return (LoadedDocument(identity: document.identity, path: document.path, root: changed), search.notes)
    }

    private init(_ root: YAMLNode) {
        self.root = root
        ownURL = root["$self"]?.string.map { text in
            let text = String(text.prefix { $0 != "#" })
            return (text, text.lastIndex(of: "/").map { String(text[...$0]) } ?? "")
        }
    }

    /// A schema with definitions of its own.
    private struct Scope {
        let node: YAMLNode
        let pointer: String
    }

    private mutating func visit(_ node: YAMLNode, _ pointer: String, _ around: [Scope], isNames: Bool) {
        guard node.kind != .scalar, seen.insert(node).inserted else { return }
        guard node.kind == .mapping else {
            for (index, element) in node.elements.enumerated() {
                visit(element, "\(pointer)/\(index)", around, isNames: false)
            }
            return
        }
        var around = around
        if !isNames, node["$defs"]?.kind == .mapping || node["definitions"]?.kind == .mapping {
            around.append(Scope(node: node, pointer: pointer))
        }
        for (key, value) in node.entries {
            guard let name = key.text else { continue }
            if !isNames {
                if name == "$ref" { change(value, "$ref", of: node, around) }
                if name == "discriminator", value.kind == .mapping { changeMapping(of: value, around) }
                if Role.dataKeys.contains(name) || name.hasPrefix("x-") { continue }
            }
            visit(
                value, pointer + "/" + Pointer.escape(name), around, isNames: !isNames && Role.nameKeys.contains(name))
        }
    }

    private mutating func changeMapping(of discriminator: YAMLNode, _ around: [Scope]) {
        if let value = discriminator["defaultMapping"] { change(value, "defaultMapping", of: discriminator, around) }
        guard let mapping = discriminator["mapping"], mapping.kind == .mapping else { return }
        for (key, value) in mapping.entries {
            if let name = key.text { change(value, name, of: mapping, around) }
        }
    }

    private mutating func change(_ value: YAMLNode, _ key: String, of mapping: YAMLNode, _ around: [Scope]) {
        guard let text = value.string else { return }
        let local = localized(text)
        let target = enclosed(local, at: value, around) ?? local
        if target != text { changes.append((mapping, key, value, target)) }
    }

    /// A reference that begins with the document's own URL, or leads to it from there, without that.
    private func localized(_ text: String) -> String {
        guard let ownURL, !text.hasPrefix("#") else { return text }
        let path = String(text.prefix { $0 != "#" })
        let relative = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        guard path == ownURL.text || ownURL.folder + relative == ownURL.text else { return text }
        let fragment = text.dropFirst(path.count)
        return fragment.isEmpty ? "#" : String(fragment)
    }

    /// What a reference means that names nothing at the document's root: a definition of the nearest schema around it that
    /// has it.
    private mutating func enclosed(_ text: String, at value: YAMLNode, _ around: [Scope]) -> String? {
        guard text.hasPrefix("#/$defs/") || text.hasPrefix("#/definitions/") else { return nil }
        let pointer = Pointer.percentDecode(String(text.dropFirst()))
        guard Self.find(pointer, in: root) == nil,
            let scope = around.last(where: { Self.find(pointer, in: $0.node) != nil })
        else { return nil }
        notes.append(
            Diagnostic(
                .note, "enclosing-definition",
                "'\(text)' names nothing at the document's root; the definition in the schema around it is taken, "
                    + "'#\(scope.pointer)\(pointer)'", at: value.span))
        return "#" + Pointer.percentEncode(scope.pointer + pointer)
    }

    private static func find(_ pointer: String, in node: YAMLNode) -> YAMLNode? {
        var node = node
        for segment in Pointer.segments(pointer) {
            guard node.kind == .mapping, let child = node[segment] else { return nil }
            node = child
        }
        return node
    }
}
