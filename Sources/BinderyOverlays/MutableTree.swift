// A document that is being changed. What nobody changed stays the node that was read; what was changed holds its parts
// itself. A value: copies share what is the same in both.

import BinderyYAML

/// A node of a document under change, with everything below it.
package struct MutableTree: Sendable {
    /// What was read here: the place of this node, and its content as long as nothing in it was changed.
    package let node: YAMLNode
    private(set) var changed: Parts?

    enum Parts: Sendable {
        case mapping(MutableMapping)
        case sequence([MutableTree])
    }

    package init(_ node: YAMLNode) { self.node = node }

    package var kind: YAMLNode.Kind { node.kind }

    /// What the scalar means; nil for a collection.
    var scalar: YAMLScalar? { node.scalar }

    /// How many elements or entries there are; 0 for a scalar.
    var count: Int {
        switch changed {
        case nil: node.count
        case .mapping(let mapping): mapping.entries.count
        case .sequence(let elements): elements.count
        }
    }

    /// The value of a key, compared byte by byte.
    subscript(key: String) -> MutableTree? {
        guard case .mapping(let mapping) = changed else { return node[key].map(MutableTree.init) }
        return mapping[key]
    }

    /// An element of a sequence; the position has to be less than `count`.
    subscript(index: Int) -> MutableTree {
        guard case .sequence(let elements) = changed else { return MutableTree(node[index]) }
        return elements[index]
    }

    /// An entry of a mapping; the position has to be less than `count`.
    func entry(_ position: Int) -> MutableMapping.Entry {
        guard case .mapping(let mapping) = changed else {
            let (key, value) = node.entries[position]
            return MutableMapping.Entry(key: key, value: MutableTree(value))
        }
        return mapping.entries[position]
    }

    /// The value at a position of a mapping or a sequence.
    func child(_ position: Int) -> MutableTree { kind == .mapping ? entry(position).value : self[position] }

    /// Hands out the entries of a mapping for change; their number and keys are the body's to keep apart.
    mutating func changeMapping<Result>(_ body: (inout MutableMapping) -> Result) -> Result {
        var mapping: MutableMapping
        if case .mapping(let present) = changed {
            mapping = present
        } else {
            mapping = MutableMapping(
                node.entries.map { MutableMapping.Entry(key: $0.key, value: MutableTree($0.value)) })
        }
        // Held in one place only, so that the change happens in place.
        changed = nil
        defer { changed = .mapping(mapping) }
        return body(&mapping)
    }

    /// Hands out the elements of a sequence for change.
    mutating func changeSequence<Result>(_ body: (inout [MutableTree]) -> Result) -> Result {
        var elements: [MutableTree]
        if case .sequence(let present) = changed {
            elements = present
        } else {
            elements = node.elements.map(MutableTree.init)
        }
        changed = nil
        defer { changed = .sequence(elements) }
        return body(&elements)
    }
}

/// The entries of a mapping that was changed, in order.
struct MutableMapping: Sendable {
    struct Entry: Sendable {
        let key: YAMLNode
        var value: MutableTree

        var name: ExactText { ExactText(key.text ?? "") }
    }

    private(set) var entries: [Entry]
    /// Where each key stands, once there are so many that a search would take long.
    private var positions: [ExactText: Int]?
    private static let few = 16

    init(_ entries: [Entry]) {
        self.entries = entries
        index()
    }

    private mutating func index() {
        positions = nil
        guard entries.count > Self.few else { return }
        var all: [ExactText: Int] = [:]
        all.reserveCapacity(entries.count)
        for (position, entry) in entries.enumerated() { all[entry.name] = position }
        positions = all
    }

    func position(of key: String) -> Int? {
        let name = ExactText(key)
        if let positions { return positions[name] }
        return entries.firstIndex { $0.name == name }
    }

    subscript(key: String) -> MutableTree? { position(of: key).map { entries[$0].value } }

    /// Changes the value at a position.
    mutating func change<Result>(_ position: Int, _ body: (inout MutableTree) -> Result) -> Result {
        body(&entries[position].value)
    }

    /// Adds an entry whose key is not there yet.
    mutating func append(_ entry: Entry) {
        entries.append(entry)
        if positions != nil { positions?[entry.name] = entries.count - 1 } else { index() }
    }

    mutating func remove(_ keys: Set<ExactText>) {
        entries.removeAll { keys.contains($0.name) }
        index()
    }
}

/// A text that equals another one only where all their bytes are equal; `String` takes some spellings for the same.
struct ExactText: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (one: ExactText, other: ExactText) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}
