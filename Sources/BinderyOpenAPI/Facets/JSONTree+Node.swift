// A node goes in, the JSON value that it says comes out as a tree.

import BinderyIR
import BinderyYAML

extension JSONTree {
    init(_ node: YAMLNode) {
        switch node.kind {
        case .sequence: self = .array(node.elements.map(JSONTree.init))
        case .mapping: self = .object(Member.all(of: node))
        case .scalar:
            switch node.scalar {
            case .null, nil: self = .null
            case .bool(let value): self = .boolean(value)
            case .int(let text), .float(let text): self = NumberText.json(text).map(JSONTree.number) ?? .string(text)
            case .string(let text): self = .string(text)
            }
        }
    }
}

extension JSONTree.Member {
    /// The members of a mapping; none of anything else.
    static func all(of node: YAMLNode) -> [JSONTree.Member] {
        node.entries.map { JSONTree.Member(name: $0.key.text ?? "", value: JSONTree($0.value)) }
    }
}
