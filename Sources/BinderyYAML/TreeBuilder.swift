// libyaml's events → the arena. What a document may not do is reported here, with a placeholder in its stead, so that one
// run reports several faults; the reader then throws the tree away.

import BinderyDiagnostics

struct TreeBuilder: ~Copyable {
    /// A collection whose end has not come yet.
    private struct Frame {
        let node: UInt32
        /// Where its children begin among the pending ones.
        let firstChild: Int
        let isMapping: Bool
        let visitedBefore: Int
        /// How many collections deep its content goes.
        var height = 0
        var hasMerge = false
    }

    /// A node that aliases may name; nil sizes until its end.
    private struct Anchor {
        let node: UInt32
        var closed: (size: Int, height: Int)?
    }

    let file: SourceFile
    let log: DiagnosticLog
    let lines: LineBreaks
    let limits: YAMLLimits

    private(set) var nodes: [ArenaNode] = []
    private(set) var children: [UInt32] = []
    private(set) var tables: [UInt32] = []
    private(set) var text = TextBuffer()
    private(set) var faults = 0
    /// Nodes visited by a walk that follows every alias.
    private var visited = 0
    private var pending: [UInt32] = []
    private var frames: [Frame] = []
    private var anchors: [String: Anchor] = [:]
    private var openAnchors: [(node: UInt32, name: String)] = []

    init(file: SourceFile, log: DiagnosticLog, lines: LineBreaks, limits: YAMLLimits) {
        self.file = file
        self.log = log
        self.lines = lines
        self.limits = limits
        text.reserve(file.bytes.count)
        nodes.reserveCapacity(file.bytes.count / 24)
        children.reserveCapacity(file.bytes.count / 24)
    }

    /// The document's node, once its end has come.
    var root: UInt32? { pending.first }

    mutating func error(_ rule: String, _ message: String, at place: LibYAMLPlace) {
        faults += 1
        guard faults <= limits.faults else { return }
        log.error(rule, message, at: lines.span(of: place, in: file))
    }

    /// Whether reading has become useless.
    var isExhausted: Bool { faults >= limits.faults || visited > limits.nodes }

    // MARK: Events

    mutating func scalar(_ events: borrowing LibYAMLEvents) {
        let isKey = expectsKey
        let range = text.append(scalarOf: events)
        var node = ArenaNode(
            place: events.place, start: UInt32(range.lowerBound), count: UInt32(range.count), kind: .scalar,
            isPlain: events.isPlain)
        if let name = events.tag {
            node.tag = tag(name, at: node.place)
            if !CoreType.fits(text.bytes[range], tag: node.tag) {
                error(
                    "tag-mismatch",
                    "\(quoted(text.string(range))) is no value that the tag \(node.tag.spelling) allows",
                    at: node.place)
                node.tag = .none
            }
        }
        if isKey, node.isPlain, range.count == 2, node.tag == .none, CoreType.fits(text.bytes[range], tag: .merge) {
            node.tag = .merge
        }
        if isKey, node.tag == .merge { frames[frames.count - 1].hasMerge = true }
        let index = add(node)
        if let name = events.anchor { anchors[name] = Anchor(node: index, closed: (1, 0)) }
    }

    mutating func open(_ kind: YAMLNode.Kind, _ events: borrowing LibYAMLEvents) {
        let place = events.place
        refuseKey(kind, at: place)
        if let name = events.tag {
            let tag = tag(name, at: place)
            if tag != .none, tag != (kind == .mapping ? .mapping : .sequence) {
                error("tag-mismatch", "the tag \(tag.spelling) does not fit a \(kind.words)", at: place)
            }
        }
        let before = visited
        let index = add(ArenaNode(place: place, start: 0, count: 0, kind: kind))
        frames.append(
            Frame(node: index, firstChild: pending.count, isMapping: kind == .mapping, visitedBefore: before))
        if frames.count > limits.depth { refuseDepth(at: place) }
        if let name = events.anchor {
            anchors[name] = Anchor(node: index)
            openAnchors.append((index, name))
        }
    }

    mutating func close() {
        guard let frame = frames.popLast() else { return }
        let first = children.count
        children.append(contentsOf: pending[frame.firstChild...])
        pending.removeLast(pending.count - frame.firstChild)
        nodes[Int(frame.node)].start = UInt32(first)
        if frame.isMapping {
            if frame.hasMerge { mergeEntries(from: first) }
            closeMapping(frame.node, from: first)
        } else {
            nodes[Int(frame.node)].count = UInt32(children.count - first)
        }
        let height = frame.height + 1
        raiseHeight(to: height)
        if let open = openAnchors.last, open.node == frame.node {
            openAnchors.removeLast()
            if anchors[open.name]?.node == frame.node {
                anchors[open.name]?.closed = (visited - frame.visitedBefore, height)
            }
        }
    }

    mutating func alias(_ events: borrowing LibYAMLEvents) {
        let name = events.anchor ?? ""
        let place = events.place
        guard let anchor = anchors[name] else {
            error(
                "undefined-alias",
                "the alias *\(name) names no anchor above it; write &\(name) before the value that it stands for",
                at: place)
            return placeholder(at: place)
        }
        let node = nodes[Int(anchor.node)]
        guard let closed = anchor.closed else {
            let start = lines.span(of: node.place, in: file)
            error(
                "recursive-alias",
                "the alias *\(name) stands within its own anchor, which begins at line \(start.line), column "
                    + "\(start.column); a value cannot contain itself", at: place)
            return placeholder(at: place)
        }
        refuseKey(node.kind, at: place)
        if expectsKey, node.tag == .merge { frames[frames.count - 1].hasMerge = true }
        if frames.count + closed.height > limits.depth { refuseDepth(at: place) }
        raiseHeight(to: closed.height)
        visit(closed.size, at: place)
        pending.append(anchor.node)
    }

    // MARK: Steps

    private var expectsKey: Bool {
        guard let frame = frames.last, frame.isMapping else { return false }
        return (pending.count - frame.firstChild).isMultiple(of: 2)
    }

    private mutating func add(_ node: ArenaNode) -> UInt32 {
        let index = UInt32(nodes.count)
        nodes.append(node)
        pending.append(index)
        visit(1, at: node.place)
        return index
    }

    private mutating func placeholder(at place: LibYAMLPlace) {
        _ = add(ArenaNode(place: place, start: UInt32(text.count), count: 0, kind: .scalar))
    }

    private mutating func visit(_ count: Int, at place: LibYAMLPlace) {
        guard visited <= limits.nodes else { return }
        let (sum, overflow) = visited.addingReportingOverflow(count)
        visited = overflow ? .max : sum
        guard visited > limits.nodes else { return }
        error(
            "too-many-nodes",
            "the document comes to more than \(limits.nodes) values once its aliases are followed; split it, or use "
                + "fewer aliases to values that hold aliases", at: place)
    }

    private mutating func raiseHeight(to height: Int) {
        guard let last = frames.indices.last else { return }
        frames[last].height = max(frames[last].height, height)
    }

    private mutating func refuseDepth(at place: LibYAMLPlace) {
        error(
            "nesting-too-deep",
            "lists and mappings stand more than \(limits.depth) deep in one another here; flatten the document",
            at: place)
        faults = max(faults, limits.faults)
    }

    private mutating func refuseKey(_ kind: YAMLNode.Kind, at place: LibYAMLPlace) {
        guard kind != .scalar, expectsKey else { return }
        error(
            "non-scalar-key",
            "a \(kind.words) stands as a key; a key has to be a text (put a text that begins with [ or { into quotes)",
            at: place)
    }

    private mutating func tag(_ name: String, at place: LibYAMLPlace) -> YAMLTag {
        if let tag = YAMLTag(name) { return tag }
        error(
            "unknown-tag",
            "the tag \(quoted(name)) is none of YAML's core schema (!!str, !!int, !!float, !!bool, !!null, !!seq, !!map); "
                + "remove it", at: place)
        return .none
    }

    // MARK: Mappings

    private func keyRange(_ first: Int, _ entry: Int) -> Range<Int> {
        nodes[Int(children[first + 2 * entry])].textRange
    }

    /// Refuses keys that come twice, and makes the table of a mapping of many keys.
    private mutating func closeMapping(_ node: UInt32, from first: Int) {
        let count = (children.count - first) / 2
        nodes[Int(node)].count = UInt32(count)
        if count >= KeyTable.smallest {
            nodes[Int(node)].table = UInt32(tables.count)
            let table = KeyTable(start: tables.count, entries: count)
            tables.append(contentsOf: repeatElement(0, count: KeyTable.capacity(count)))
            for entry in 0..<count {
                let range = keyRange(first, entry)
                let hash = text.hash(range)
                let earlier = table.find(hash: hash, in: tables) { text.same(keyRange(first, $0), range) }
                if let earlier {
                    refuseDuplicate(first, entry, of: earlier)
                } else {
                    table.insert(entry, hash: hash, into: &tables)
                }
            }
        } else if count > 1 {
            for entry in 1..<count {
                let range = keyRange(first, entry)
                for earlier in 0..<entry where text.same(keyRange(first, earlier), range) {
                    refuseDuplicate(first, entry, of: earlier)
                    break
                }
            }
        }
    }

    private mutating func refuseDuplicate(_ first: Int, _ entry: Int, of earlier: Int) {
        let key = nodes[Int(children[first + 2 * entry])]
        let there = lines.span(of: nodes[Int(children[first + 2 * earlier])].place, in: file)
        error(
            "duplicate-key",
            "the key \(quoted(text.string(key.textRange))) stands in this mapping already, at line \(there.line), column "
                + "\(there.column); remove one of the two", at: key.place)
    }

    /// Puts the entries that `<<` brings in its place: what is written out wins, then what is merged first.
    private mutating func mergeEntries(from first: Int) {
        let written = Array(children[first...])
        children.removeLast(written.count)
        var taken: Set<ArraySlice<UInt8>> = []
        for key in stride(from: 0, to: written.count, by: 2) where !isMerge(written[key]) {
            taken.insert(text.bytes[nodes[Int(written[key])].textRange])
        }
        var mergeKey: UInt32?
        for key in stride(from: 0, to: written.count, by: 2) {
            guard isMerge(written[key]) else {
                children.append(contentsOf: written[key...key + 1])
                continue
            }
            if let mergeKey {
                let there = lines.span(of: nodes[Int(mergeKey)].place, in: file)
                error(
                    "duplicate-key",
                    "the key \"<<\" stands in this mapping already, at line \(there.line), column \(there.column); give "
                        + "one << a list: <<: [*a, *b]", at: nodes[Int(written[key])].place)
            }
            mergeKey = written[key]
            for source in mergeSources(written[key + 1], of: written[key]) {
                let node = nodes[Int(source)]
                for child in stride(from: Int(node.start), to: Int(node.start) + 2 * Int(node.count), by: 2)
                where taken.insert(text.bytes[nodes[Int(children[child])].textRange]).inserted {
                    children.append(children[child])
                    children.append(children[child + 1])
                }
            }
        }
    }

    private func isMerge(_ key: UInt32) -> Bool { nodes[Int(key)].tag == .merge }

    private mutating func mergeSources(_ value: UInt32, of key: UInt32) -> [UInt32] {
        let node = nodes[Int(value)]
        let sources: [UInt32]
        switch node.kind {
        case .mapping: sources = [value]
        case .sequence: sources = Array(children[Int(node.start)..<Int(node.start) + Int(node.count)])
        case .scalar: sources = []
        }
        if node.kind == .scalar || sources.contains(where: { nodes[Int($0)].kind != .mapping }) {
            error(
                "merge-value", "<< takes a mapping or a list of mappings: <<: *base, or <<: [*one, *other]",
                at: nodes[Int(key)].place)
        }
        return sources.filter { nodes[Int($0)].kind == .mapping }
    }
}

extension YAMLNode.Kind {
    fileprivate var words: String {
        switch self {
        case .scalar: "scalar"
        case .sequence: "list"
        case .mapping: "mapping"
        }
    }
}
