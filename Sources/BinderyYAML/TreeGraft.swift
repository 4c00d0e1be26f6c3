// Trees of several files → one tree in which some values are others than they were. Every node keeps its place, in its own
// file; nothing is walked, so this takes the time that copying takes.

import BinderyDiagnostics

/// A copy of a tree that can be changed, and that takes in nodes of other trees.
package struct TreeGraft {
    /// A node of the copy.
    package struct Handle: Hashable {
        let index: UInt32
    }

    private var sources: [TreeSource] = []
    private var nodes: [ArenaNode] = []
    private var children: [UInt32] = []
    private var tables: [UInt32] = []
    private var text = TextBuffer()
    /// Where the nodes of each tree that was taken in begin.
    private var offsets: [ObjectIdentifier: UInt32] = [:]

    package init(_ root: YAMLNode) {
        _ = handle(of: root)
    }

    /// The copy of a node; its tree is taken in where it has not been yet.
    package mutating func handle(of node: YAMLNode) -> Handle {
        Handle(index: offset(of: node.tree) + node.index)
    }

    private mutating func offset(of tree: YAMLTree) -> UInt32 {
        if let known = offsets[ObjectIdentifier(tree)] { return known }
        let offset = UInt32(nodes.count)
        let (child, table, byte) = (UInt32(children.count), UInt32(tables.count), UInt32(text.count))
        offsets[ObjectIdentifier(tree)] = offset
        sources += tree.sources.map {
            TreeSource(firstNode: $0.firstNode + offset, file: $0.file, lines: $0.lines)
        }
        nodes += tree.nodes.map { node in
            var copy = node
            copy.start += node.kind == .scalar ? byte : child
            if node.hasTable { copy.keys += table }
            return copy
        }
        children += tree.children.map { $0 + offset }
        tables += tree.tables
        text.append(tree.text.bytes[...])
        return offset
    }

    /// A string that stands where another node stands.
    package mutating func string(_ value: String, inPlaceOf node: YAMLNode) -> Handle {
        add(value, isPlain: false, inPlaceOf: node)
    }

    /// A scalar that stands where another node stands, and means what this text means without quotes.
    package mutating func scalar(_ value: String, inPlaceOf node: YAMLNode) -> Handle {
        add(value, isPlain: true, inPlaceOf: node)
    }

    private mutating func add(_ value: String, isPlain: Bool, inPlaceOf node: YAMLNode) -> Handle {
        let start = text.count
        text.append(Array(value.utf8)[...])
        return add(
            ArenaNode(
                place: node.arenaNode.place, start: UInt32(start), count: UInt32(text.count - start), kind: .scalar,
                isPlain: isPlain),
            in: node.tree.source(of: node.index))
    }

    /// A mapping that stands where another node stands; its keys have to be different ones.
    package mutating func mapping(_ entries: [(key: Handle, value: Handle)], inPlaceOf node: YAMLNode) -> Handle {
        let first = children.count
        for (key, value) in entries {
            children.append(key.index)
            children.append(value.index)
        }
        return add(
            ArenaNode(
                place: node.arenaNode.place, start: UInt32(first), count: UInt32(entries.count),
                keys: keys(of: entries), kind: .mapping),
            in: node.tree.source(of: node.index))
    }

    /// A sequence that stands where another node stands.
    package mutating func sequence(_ elements: [Handle], inPlaceOf node: YAMLNode) -> Handle {
        let first = children.count
        for element in elements { children.append(element.index) }
        return add(
            ArenaNode(
                place: node.arenaNode.place, start: UInt32(first), count: UInt32(elements.count), kind: .sequence),
            in: node.tree.source(of: node.index))
    }

    /// The entries of a mapping as they are now.
    package func entries(of mapping: Handle) -> [(key: Handle, value: Handle)] {
        let node = nodes[Int(mapping.index)]
        guard node.kind == .mapping else { return [] }
        return (0..<Int(node.count)).map { entry in
            let key = Int(node.start) + 2 * entry
            return (Handle(index: children[key]), Handle(index: children[key + 1]))
        }
    }

    /// The text of a scalar.
    package func text(of scalar: Handle) -> String? {
        let node = nodes[Int(scalar.index)]
        return node.kind == .scalar ? text.string(node.textRange) : nil
    }

    /// Gives a key of a mapping that has it another value.
    package mutating func set(_ key: String, of mapping: YAMLNode, to value: Handle) {
        guard let entry = mapping.position(of: key) else { return }
        let start = nodes[Int(handle(of: mapping).index)].start
        children[Int(start) + 2 * entry + 1] = value.index
    }

    /// The whole, with this node at its top.
    package func finish(root: Handle) -> YAMLNode {
        let tree = YAMLTree(sources: sources, nodes: nodes, children: children, tables: tables, text: text)
        return YAMLNode(tree: tree, index: root.index)
    }

    private mutating func add(_ node: ArenaNode, in source: TreeSource) -> Handle {
        let index = UInt32(nodes.count)
        nodes.append(node)
        sources.append(TreeSource(firstNode: index, file: source.file, lines: source.lines))
        return Handle(index: index)
    }

    private mutating func keys(of entries: [(key: Handle, value: Handle)]) -> UInt32 {
        guard entries.count >= KeyTable.smallest else {
            return entries.reduce(0) { $0 | text.mark(nodes[Int($1.key.index)].textRange) }
        }
        let table = KeyTable(start: tables.count, entries: entries.count)
        tables.append(contentsOf: repeatElement(0, count: KeyTable.capacity(entries.count)))
        for (position, entry) in entries.enumerated() {
            table.insert(position, hash: text.hash(nodes[Int(entry.key.index)].textRange), into: &tables)
        }
        return UInt32(table.start)
    }
}

extension YAMLNode {
    /// Tells the document apart from which a node was read.
    package var treeIdentity: ObjectIdentifier { ObjectIdentifier(tree) }

    /// Whether a text may stand somewhere in the document, as it is written.
    package func mayHold(_ text: String) -> Bool {
        var head = Array(text.utf8)
        guard let last = head.popLast() else { return true }
        return ByteSearch.count(of: head, then: last...last, in: tree.text.bytes, upTo: 1) > 0
    }

    /// Whether a `$ref` may name another file: some text of the document follows a `$ref` and does not begin with `#`.
    package var mayReferToOtherFiles: Bool {
        [0x00...0x22, 0x24...0xFF].contains {
            ByteSearch.count(of: Array("$ref".utf8), then: $0, in: tree.text.bytes, upTo: 1) > 0
        }
    }
}
