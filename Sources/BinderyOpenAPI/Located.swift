// A node and the JSON pointer under which it was reached. Everything that lowering touches is one of these.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// A node of the document and where it stands in it.
struct Located {
    let node: YAMLNode
    let pointer: String

    var span: SourceSpan { node.span }

    /// The member under a key, or nil.
    func child(_ key: String) -> Located? {
        guard node.kind == .mapping, let child = node[key] else { return nil }
        return Located(node: child, pointer: Pointer.member(key, of: pointer))
    }

    /// The elements of a sequence under a key; none where there is no sequence.
    func elements(_ key: String) -> [Located] {
        guard node.kind == .mapping, let list = node[key], list.kind == .sequence, list.count > 0 else { return [] }
        return Located(node: list, pointer: Pointer.member(key, of: pointer)).elements
    }

    /// This sequence's elements.
    var elements: [Located] {
        guard node.kind == .sequence else { return [] }
        return node.elements.enumerated().map { index, element in
            Located(node: element, pointer: Pointer.member(String(index), of: pointer))
        }
    }

    /// This mapping's members, in order.
    var members: [(name: String, key: YAMLNode, value: Located)] {
        guard node.kind == .mapping else { return [] }
        return node.entries.map { key, value in
            let name = key.text ?? ""
            return (name, key, Located(node: value, pointer: Pointer.member(name, of: pointer)))
        }
    }

    func has(_ key: String) -> Bool { node.kind == .mapping && node[key] != nil }
}
