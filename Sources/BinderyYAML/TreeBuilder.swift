// libyaml's events → the arena. What a document may not do is reported here, with a placeholder in its stead, so that one
// run reports several errors; the reader then throws the tree away.

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

    var nodes: [ArenaNode] = []
    var children: [UInt32] = []
    var tables: [UInt32] = []
    var text = TextBuffer()
    private(set) var errors = 0
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

    mutating func error(_ rule: Rule, _ message: String, at place: LibYAMLPlace) {
        error(rule, message, at: lines.span(of: place, in: file))
    }

    mutating func error(_ rule: Rule, _ message: String, at span: SourceSpan) {
        errors += 1
        guard errors <= limits.errors else { return }
        log.error(rule, message, at: span)
    }

    /// Whether reading has become useless.
    var isExhausted: Bool { errors >= limits.errors || visited > limits.nodes }

    // MARK: Events

    mutating func scalar(_ events: borrowing LibYAMLEvents) {
        let isKey = expectsKey
        let range = text.append(scalarOf: events)
        var node = ArenaNode(
            place: events.place, start: UInt32(range.lowerBound), count: UInt32(range.count), kind: .scalar,
            isPlain: events.isPlain)
        if events.hasProperties, let name = events.tag {
            node.tag = tag(name, at: node.place)
            if !CoreType.fits(text.bytes[range], tag: node.tag) {
                error(
                    "tag-mismatch",
                    "\(quoted(text.string(range))) is not a value that the tag \(node.tag.spelling) allows",
                    at: node.place)
                node.tag = .none
            }
        }
        if isKey, node.isPlain, range.count == 2, node.tag == .none, CoreType.fits(text.bytes[range], tag: .merge) {
            node.tag = .merge
        }
        if isKey, node.tag == .merge { frames[frames.count - 1].hasMerge = true }
        let index = add(node)
        if events.hasProperties, let name = events.anchor { anchors[name] = Anchor(node: index, closed: (1, 0)) }
    }

    mutating func open(_ kind: YAMLNode.Kind, _ events: borrowing LibYAMLEvents) {
        let place = events.place
        refuseKey(kind, at: place)
        if events.hasProperties, let name = events.tag {
            let tag = tag(name, at: place)
            if tag != .none, tag != (kind == .mapping ? .mapping : .sequence) {
                error("tag-mismatch", "the tag \(tag.spelling) does not fit a \(kind.words)", at: place)
            }
        }
        let index = open(kind, at: place)
        if events.hasProperties, let name = events.anchor {
            anchors[name] = Anchor(node: index)
            openAnchors.append((index, name))
        }
    }

    /// A collection begins that has neither tag nor anchor; gives its node.
    @discardableResult
    mutating func open(_ kind: YAMLNode.Kind, at place: LibYAMLPlace) -> UInt32 {
        let before = visited
        let index = add(ArenaNode(place: place, start: 0, count: 0, kind: kind))
        frames.append(
            Frame(node: index, firstChild: pending.count, isMapping: kind == .mapping, visitedBefore: before))
        if frames.count > limits.depth { refuseDepth(at: place) }
        return index
    }

    /// A scalar without tag and anchor, whose text is what was appended to `text` from `start` on.
    mutating func scalar(from start: Int, isPlain: Bool, at place: LibYAMLPlace) {
        let count = text.count - start
        _ = add(
            ArenaNode(place: place, start: UInt32(start), count: UInt32(count), kind: .scalar, isPlain: isPlain))
    }

    mutating func close() {
        guard let frame = frames.popLast() else { return }
        let first = children.count
        // One by one: a slice would be retained and released for each collection, which costs more.
        for position in frame.firstChild..<pending.count { children.append(pending[position]) }
        pending.removeLast(pending.count - frame.firstChild)
        if frame.isMapping {
            if frame.hasMerge { mergeEntries(from: first) }
            closeMapping(frame.node, from: first)
        } else {
            setChildren(of: frame.node, from: first, count: children.count - first)
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

    mutating func setChildren(of node: UInt32, from first: Int, count: Int, keys: UInt32 = 0) {
        let place = nodes[Int(node)].place
        let kind = nodes[Int(node)].kind
        nodes[Int(node)] = ArenaNode(
            place: place, start: UInt32(first), count: UInt32(count), keys: keys, kind: kind)
    }

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
        let before = visited
        visited = count > limits.nodes - before ? limits.nodes + 1 : before + count
        if visited > limits.nodes, before <= limits.nodes { refuseSize(at: place) }
    }

    private mutating func refuseSize(at place: LibYAMLPlace) {
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
            "lists and mappings are nested more than \(limits.depth) deep here; flatten the document",
            at: place)
        errors = max(errors, limits.errors)
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
