// The arena of a document's nodes: what the builder fills and `YAMLNode` looks into. Immutable once it is made.

import BinderyDiagnostics

/// One node, 24 bytes. Scalars own a range of the text; collections own a range of `children`.
struct ArenaNode: Sendable {
    var place: LibYAMLPlace
    /// Scalar: the first byte of its text. Collection: the first of its children.
    var start: UInt32
    /// Scalar: bytes. Sequence: elements. Mapping: entries, each of which takes two children.
    var count: UInt32
    /// Mapping: the marks of its keys where those are few, else where their hash table begins.
    var keys: UInt32 = 0
    var kind: YAMLNode.Kind
    var isPlain = false
    var tag: YAMLTag = .none

    /// Whether a hash table holds the keys; of few keys only the marks are kept.
    var hasTable: Bool { kind == .mapping && count >= KeyTable.smallest }

    var textRange: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// A file of which a tree has nodes.
struct TreeSource: Sendable {
    /// The first of the nodes that are of this file; those of the next source follow.
    let firstNode: UInt32
    let file: SourceFile
    let lines: LineBreaks
}

/// All nodes of one document, or of several that were made one. A child that is an alias is its anchor's node itself.
final class YAMLTree: Sendable {
    let sources: [TreeSource]
    let nodes: [ArenaNode]
    let children: [UInt32]
    let tables: [UInt32]
    let text: TextBuffer

    init(sources: [TreeSource], nodes: [ArenaNode], children: [UInt32], tables: [UInt32], text: TextBuffer) {
        self.sources = sources
        self.nodes = nodes
        self.children = children
        self.tables = tables
        self.text = text
    }

    convenience init(
        file: SourceFile, nodes: [ArenaNode], children: [UInt32], tables: [UInt32], text: TextBuffer, lines: LineBreaks
    ) {
        self.init(
            sources: [TreeSource(firstNode: 0, file: file, lines: lines)], nodes: nodes, children: children,
            tables: tables, text: text)
    }

    func span(_ index: UInt32) -> SourceSpan {
        let source = source(of: index)
        return source.lines.span(of: nodes[Int(index)].place, in: source.file)
    }

    /// The last source that begins at or before a node.
    func source(of index: UInt32) -> TreeSource {
        var (low, high) = (1, sources.count)
        while low < high {
            let middle = (low + high) / 2
            if sources[middle].firstNode <= index { low = middle + 1 } else { high = middle }
        }
        return sources[low - 1]
    }

    func text(_ index: UInt32) -> String { text.string(nodes[Int(index)].textRange) }

    /// The position among a mapping's entries of the key with these bytes.
    func entry(of mapping: ArenaNode, key: String) -> Int? {
        guard mapping.kind == .mapping else { return nil }
        guard !mapping.hasTable else { return tableEntry(of: mapping, key: key) }
        // Most keys that are asked for are not there, which their marks tell.
        guard mapping.keys & KeyMark.of(key) != 0 else { return nil }
        return TextBuffer.withBytes(of: key) { bytes in
            for entry in 0..<Int(mapping.count) where text.same(keyRange(mapping, entry), bytes) { return entry }
            return nil
        }
    }

    private func tableEntry(of mapping: ArenaNode, key: String) -> Int? {
        let table = KeyTable(start: Int(mapping.keys), entries: Int(mapping.count))
        return TextBuffer.withBytes(of: key) { bytes in
            table.find(hash: TextBuffer.hash(bytes), in: tables) { text.same(keyRange(mapping, $0), bytes) }
        }
    }

    private func keyRange(_ mapping: ArenaNode, _ entry: Int) -> Range<Int> {
        nodes[Int(children[Int(mapping.start) + 2 * entry])].textRange
    }
}
