// A node and the JSON pointer under which it was reached. Everything that lowering touches is one of these.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// A node of the document and where it stands in it.
struct Located {
    let node: YAMLNode
    /// The pointer of what holds the node, or the node's own where `name` is nil.
    private let holder: String
    /// The name under which it is held. The pointer is made of the two when it is asked for: of most nodes it never is.
    private let name: String?

    init(node: YAMLNode, pointer: String) {
        self.node = node
        holder = pointer
        name = nil
    }

    private init(node: YAMLNode, in holder: String, as name: String) {
        self.node = node
        self.holder = holder
        self.name = name
    }

    var pointer: String { name.map { Pointer.member($0, of: holder) } ?? holder }

    var span: SourceSpan { node.span }

    /// The member under a key, or nil.
    func child(_ key: String) -> Located? {
        guard node.kind == .mapping, let child = node[key] else { return nil }
        return Located(node: child, in: pointer, as: key)
    }

    /// The elements of a sequence under a key; none where there is no sequence.
    func elements(_ key: String) -> [Located] {
        guard node.kind == .mapping, let list = node[key], list.kind == .sequence, list.count > 0 else { return [] }
        return Located(node: list, in: pointer, as: key).elements
    }

    /// This sequence's elements.
    var elements: [Located] {
        guard node.kind == .sequence else { return [] }
        let pointer = pointer
        return node.elements.enumerated().map { index, element in
            Located(node: element, in: pointer, as: String(index))
        }
    }

    /// This mapping's members, in order.
    var members: [(name: String, key: YAMLNode, value: Located)] {
        guard node.kind == .mapping else { return [] }
        let pointer = pointer
        return node.entries.map { key, value in
            let name = key.text ?? ""
            return (name, key, Located(node: value, in: pointer, as: name))
        }
    }

    func has(_ key: String) -> Bool { node.kind == .mapping && node[key] != nil }
}
