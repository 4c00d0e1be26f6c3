// What is known of nodes, by node: a look-up costs no hash where the node is of the document that the map was made for.

import BinderyYAML

struct NodeMap<Value> {
    private let root: YAMLNode
    private var values: [Value?]
    /// Of nodes of other documents.
    private var others: [YAMLNode: Value] = [:]

    init(for root: YAMLNode) {
        self.root = root
        values = Array(repeating: nil, count: root.documentSize)
    }

    subscript(node: YAMLNode) -> Value? {
        get { node.isOfDocument(of: root) ? values[node.number] : others[node] }
        set { if node.isOfDocument(of: root) { values[node.number] = newValue } else { others[node] = newValue } }
    }
}
