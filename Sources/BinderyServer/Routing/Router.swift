// The table of operations goes in as a tree of segments; a method and a path go in, the operation with what stands in its
// path comes out.

import BinderyClient

/// Finds operations by method and path. A segment that is written out comes before one with a parameter in it, and that before
/// one that is a parameter; a path that is found this way and lacks the method is not looked for further.
struct Router: Sendable {
    /// What a method and a path lead to.
    enum Match: Equatable {
        /// The operation's place in the table, and what stands in its path by parameter, still percent-encoded.
        case operation(Int, values: [String: String])
        /// The path is there, for these methods.
        case otherMethods([String])
        case nothing
    }

    private struct Node: Sendable {
        var literals: [String: Int] = [:]
        /// In the order in which they are tried.
        var mixed: [(segment: MixedSegment, node: Int)] = []
        var parameter: Int?
        /// By method: the operation's place in the table, and its parameters' names.
        var ends: [String: (operation: Int, names: [String])] = [:]
    }

    private var nodes = [Node()]

    /// - `paths`: a method and a path for each operation, in the table's order. Of two that are the same the first counts.
    init(_ paths: [(method: String, path: String)]) {
        for (index, path) in paths.enumerated() { add(path.method, PathTemplate(path.path), index) }
    }

    private mutating func add(_ method: String, _ template: PathTemplate, _ operation: Int) {
        var node = 0
        for segment in template.segments { node = child(of: node, segment) }
        let end = (operation: operation, names: template.names)
        if nodes[node].ends[method] == nil { nodes[node].ends[method] = end }
    }

    private mutating func child(of node: Int, _ segment: PathSegment) -> Int {
        switch segment {
        case .literal(let text):
            if let known = nodes[node].literals[text] { return known }
            nodes[node].literals[text] = nodes.count
        case .parameter:
            if let known = nodes[node].parameter { return known }
            nodes[node].parameter = nodes.count
        case .mixed(let mixed):
            if let known = nodes[node].mixed.first(where: { $0.segment == mixed }) { return known.node }
            nodes[node].mixed.append((mixed, nodes.count))
            nodes[node].mixed.sort { $0.segment.fixedLength > $1.segment.fixedLength }
        }
        nodes.append(Node())
        return nodes.count - 1
    }

    /// - `path`: the path without the query, percent-encoded, as it came.
    func match(_ method: String, _ path: String) -> Match {
        var values: [String] = []
        var steps = 4_096
        guard let node = find(PathTemplate.split(path)[...], from: 0, &values, &steps) else { return .nothing }
        let ends = nodes[node].ends
        guard let end = ends[method] ?? (method == "HEAD" ? ends["GET"] : nil) else {
            return .otherMethods(Self.allowed(ends.keys))
        }
        return .operation(
            end.operation, values: Dictionary(zip(end.names, values), uniquingKeysWith: { first, _ in first }))
    }

    /// The methods of a path that has some: HEAD where there is GET, and OPTIONS.
    private static func allowed(_ methods: some Sequence<String>) -> [String] {
        var methods = Set(methods)
        if methods.contains("GET") { methods.insert("HEAD") }
        methods.insert("OPTIONS")
        return methods.sorted()
    }

    /// - `steps`: how many nodes may be looked at: templates that resemble each other could make a long search.
    private func find(_ segments: ArraySlice<String>, from node: Int, _ values: inout [String], _ steps: inout Int)
        -> Int?
    {
        steps -= 1
        guard steps > 0 else { return nil }
        guard let segment = segments.first else { return nodes[node].ends.isEmpty ? nil : node }
        let rest = segments.dropFirst()
        let count = values.count
        if let next = nodes[node].literals[PercentDecoding.decoded(segment[...]) ?? segment],
            let found = find(rest, from: next, &values, &steps)
        {
            return found
        }
        for (mixed, next) in nodes[node].mixed {
            guard let own = mixed.values(in: segment) else { continue }
            values += own
            if let found = find(rest, from: next, &values, &steps) { return found }
            values.removeSubrange(count...)
        }
        // An empty one would name another resource: the list instead of its element.
        guard let next = nodes[node].parameter, !segment.isEmpty else { return nil }
        values.append(segment)
        if let found = find(rest, from: next, &values, &steps) { return found }
        values.removeSubrange(count...)
        return nil
    }
}
