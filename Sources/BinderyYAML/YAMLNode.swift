// A node of a document that was read: what it is, where it stands, what it holds. Strings are made when asked for.

import BinderyDiagnostics

/// A node. Two nodes are equal when they are the same node: an alias is its anchor's node, equal texts elsewhere are not.
package struct YAMLNode: Sendable, Hashable {
    package enum Kind: UInt8, Sendable, Hashable {
        case scalar, sequence, mapping
    }

    let tree: YAMLTree
    let index: UInt32

    var arenaNode: ArenaNode { tree.nodes[Int(index)] }

    package static func == (one: YAMLNode, other: YAMLNode) -> Bool {
        one.index == other.index && one.tree === other.tree
    }

    package func hash(into hasher: inout Hasher) {
        // Most nodes that are compared are of one document.
        hasher.combine(index)
    }

    package var kind: Kind { tree.nodes[Int(index)].kind }

    /// The node's number among those of its document, less than `documentSize`.
    package var number: Int { Int(index) }

    package func isOfDocument(of other: YAMLNode) -> Bool { tree === other.tree }

    /// Where the node begins; with its anchor or tag, if it has one.
    package var span: SourceSpan { tree.span(index) }

    /// How many elements or entries it has; 0 for a scalar.
    package var count: Int { kind == .scalar ? 0 : Int(arenaNode.count) }

    /// How many nodes the whole document is written with, however often aliases repeat them.
    package var documentSize: Int { tree.nodes.count }

    /// The elements of a sequence; empty for other nodes.
    package var elements: YAMLElements { YAMLElements(node: self) }

    /// The entries of a mapping in the document's order, merged ones where their `<<` stands; empty for other nodes.
    package var entries: YAMLEntries { YAMLEntries(node: self) }

    /// The value of a key, compared byte by byte; nil if there is none or this is no mapping.
    package subscript(key: String) -> YAMLNode? { position(of: key).map { entries[$0].value } }

    /// An element of a sequence; the position has to be less than `count`.
    package subscript(index: Int) -> YAMLNode { elements[index] }

    /// The node of the key itself, for its place.
    package func keyNode(key: String) -> YAMLNode? { position(of: key).map { entries[$0].key } }

    /// Whether a mapping has a key that begins with this byte.
    package func hasKey(beginningWith byte: UInt8) -> Bool {
        let mapping = arenaNode
        guard mapping.kind == .mapping else { return false }
        for entry in 0..<Int(mapping.count) {
            let key = tree.nodes[Int(tree.children[Int(mapping.start) + 2 * entry])]
            if key.count > 0, tree.text.bytes[Int(key.start)] == byte { return true }
        }
        return false
    }

    func position(of key: String) -> Int? { tree.entry(of: arenaNode, key: key) }
}

/// The elements of a sequence.
package struct YAMLElements: RandomAccessCollection, Sendable {
    let node: YAMLNode

    package var startIndex: Int { 0 }
    package var endIndex: Int { node.kind == .sequence ? node.count : 0 }

    package subscript(position: Int) -> YAMLNode {
        precondition(indices.contains(position), "No element \(position) among \(count).")
        return YAMLNode(tree: node.tree, index: node.tree.children[Int(node.arenaNode.start) + position])
    }
}

/// The entries of a mapping.
package struct YAMLEntries: RandomAccessCollection, Sendable {
    let node: YAMLNode

    package var startIndex: Int { 0 }
    package var endIndex: Int { node.kind == .mapping ? node.count : 0 }

    package func makeIterator() -> Iterator { Iterator(self) }

    /// Gives one entry after the other, without a look at the bounds for each.
    package struct Iterator: IteratorProtocol {
        private let tree: YAMLTree
        private var place: Int
        private let end: Int

        fileprivate init(_ entries: YAMLEntries) {
            tree = entries.node.tree
            place = Int(entries.node.arenaNode.start)
            end = place + 2 * entries.endIndex
        }

        package mutating func next() -> (key: YAMLNode, value: YAMLNode)? {
            guard place < end else { return nil }
            defer { place += 2 }
            return (
                YAMLNode(tree: tree, index: tree.children[place]), YAMLNode(tree: tree, index: tree.children[place + 1])
            )
        }
    }

    package subscript(position: Int) -> (key: YAMLNode, value: YAMLNode) {
        precondition(indices.contains(position), "No entry \(position) among \(count).")
        let key = Int(node.arenaNode.start) + 2 * position
        return (
            YAMLNode(tree: node.tree, index: node.tree.children[key]),
            YAMLNode(tree: node.tree, index: node.tree.children[key + 1])
        )
    }
}
