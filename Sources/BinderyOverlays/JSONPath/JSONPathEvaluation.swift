// A query and a document → the nodes that it selects, in the order and with the repetitions that RFC 9535 asks for.

import BinderyYAML

/// A node that a query came to.
package struct Selected {
    package let value: MutableTree
    /// Nil for the root, and wherever nobody asked for places.
    package let location: Location?
}

/// A query that would look at too much; a document can be made so that `$..*..*` never ends.
struct JSONPathExhausted: Error {}

/// Evaluates queries on one document. What they may look at is limited, for all of them as a whole.
package struct JSONPathEvaluation {
    /// Nodes and characters that a query may look at.
    package static let limit = 10_000_000
    /// Nodes that a query may select.
    static let mostSelected = 2_000_000

    let root: MutableTree
    var left: Int
    private var isLocating = true
    /// Patterns that stand in the document.
    var patterns: [String: IRegexp?] = [:]

    init(root: MutableTree, limit: Int = Self.limit) {
        self.root = root
        left = limit
    }

    mutating func charge(_ count: Int) throws(JSONPathExhausted) {
        left -= count
        if left < 0 { throw JSONPathExhausted() }
    }

    /// All nodes that a query selects.
    mutating func select(_ path: JSONPath) throws(JSONPathExhausted) -> [Selected] {
        try nodes(path.segments, from: root)
    }

    /// The nodes of a query within a filter; their places are not asked for.
    mutating func nodes(_ query: JSONPath.Subquery, at node: MutableTree) throws(JSONPathExhausted) -> [Selected] {
        let wasLocating = isLocating
        isLocating = false
        defer { isLocating = wasLocating }
        return try nodes(query.segments, from: query.isRelative ? node : root)
    }

    private mutating func nodes(
        _ segments: [JSONPath.Segment], from start: MutableTree
    ) throws(JSONPathExhausted) -> [Selected] {
        var nodes = [Selected(value: start, location: nil)]
        for segment in segments { nodes = try step(segment, from: nodes) }
        return nodes
    }

    /// The nodes to which one segment leads.
    mutating func step(
        _ segment: JSONPath.Segment, from nodes: [Selected]
    ) throws(JSONPathExhausted) -> [Selected] {
        var next: [Selected] = []
        for node in nodes {
            if segment.isDescendant {
                try descend(from: node, segment.selectors, into: &next)
            } else {
                try apply(segment.selectors, to: node, into: &next)
            }
        }
        return next
    }

    /// A node, then what is below it: each before its children, these in order.
    private mutating func descend(
        from node: Selected, _ selectors: [JSONPath.Selector], into selected: inout [Selected]
    ) throws(JSONPathExhausted) {
        var open = [node]
        while let here = open.popLast() {
            try apply(selectors, to: here, into: &selected)
            // Nothing is below a single value.
            for position in (0..<here.value.count).reversed() where here.value.child(position).kind != .scalar {
                open.append(child(position, of: here))
            }
            try charge(here.value.count)
        }
    }

    private mutating func apply(
        _ selectors: [JSONPath.Selector], to node: Selected, into selected: inout [Selected]
    ) throws(JSONPathExhausted) {
        try charge(1)
        guard node.value.kind != .scalar else { return }
        for selector in selectors {
            switch selector {
            case .name(let name):
                guard node.value.kind == .mapping, let value = node.value[name] else { continue }
                selected.append(
                    Selected(value: value, location: isLocating ? Location(node.location, .name(name)) : nil))
            case .index(let index):
                guard node.value.kind == .sequence else { continue }
                let position = index < 0 ? node.value.count + index : index
                guard (0..<node.value.count).contains(position) else { continue }
                selected.append(child(position, of: node))
            case .wildcard:
                try charge(node.value.count)
                for position in 0..<node.value.count { selected.append(child(position, of: node)) }
            case .slice(let start, let end, let step):
                guard node.value.kind == .sequence else { continue }
                for position in Self.positions(start, end, step, count: node.value.count) {
                    try charge(1)
                    selected.append(child(position, of: node))
                }
            case .filter(let condition):
                for position in 0..<node.value.count {
                    let child = child(position, of: node)
                    try charge(1)
                    if try holds(condition, for: child.value) { selected.append(child) }
                }
            }
            guard selected.count <= Self.mostSelected else { throw JSONPathExhausted() }
        }
    }

    private func child(_ position: Int, of node: Selected) -> Selected {
        guard node.value.kind == .mapping else {
            return Selected(
                value: node.value[position], location: isLocating ? Location(node.location, .index(position)) : nil)
        }
        let entry = node.value.entry(position)
        return Selected(
            value: entry.value,
            location: isLocating ? Location(node.location, .name(entry.key.text ?? "")) : nil)
    }

    /// The positions of a slice, RFC 9535, 2.3.4.2.2.
    private static func positions(_ start: Int?, _ end: Int?, _ step: Int, count: Int) -> StrideTo<Int> {
        func normal(_ index: Int) -> Int { index < 0 ? count + index : index }
        guard step != 0 else { return stride(from: 0, to: 0, by: 1) }
        if step > 0 {
            let lower = min(max(normal(start ?? 0), 0), count)
            let upper = min(max(normal(end ?? count), 0), count)
            return stride(from: lower, to: upper, by: step)
        }
        let upper = min(max(normal(start ?? count - 1), -1), count - 1)
        let lower = min(max(end.map(normal) ?? -1, -1), count - 1)
        return stride(from: upper, to: lower, by: step)
    }
}

extension JSONPath {
    /// The nodes of a document that the query selects, each with its place; nil where there would be too many to look at.
    package func select(in root: YAMLNode, limit: Int = JSONPathEvaluation.limit) -> [Selected]? {
        var evaluation = JSONPathEvaluation(root: MutableTree(root), limit: limit)
        return try? evaluation.select(self)
    }
}
