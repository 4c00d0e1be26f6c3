// A mapping while rules read it: what no rule took is left over, and is then reported with its place.

/// Hands out a mapping's values and remembers which were asked for.
package final class NodeCursor {
    package let node: YAMLNode
    private var isRead: [Bool]

    /// Nil unless the node is a mapping.
    package init?(_ node: YAMLNode) {
        guard node.kind == .mapping else { return nil }
        self.node = node
        isRead = Array(repeating: false, count: node.count)
    }

    /// The value of a key, which counts as read from now on; nil if the mapping has no such key.
    package func take(_ key: String) -> YAMLNode? {
        guard let entry = node.position(of: key) else { return nil }
        isRead[entry] = true
        return node.entries[entry].value
    }

    /// The keys that nobody took, in the document's order.
    package func unreadKeys() -> [YAMLNode] {
        zip(node.entries, isRead).filter { !$0.1 }.map { $0.0.key }
    }
}
