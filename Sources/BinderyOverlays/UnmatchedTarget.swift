// A path that selects nothing → why: how far it came, and what it probably meant there.

import BinderyDiagnostics
import BinderyYAML

enum UnmatchedTarget {
    /// So many keys are looked at for one that is spelled like the one that is missing.
    private static let patience = 20_000

    static func reason(for path: JSONPath, in root: MutableTree, _ log: DiagnosticLog) -> String {
        var evaluation = JSONPathEvaluation(root: root)
        var nodes = [Selected(value: root, location: nil)]
        for segment in path.segments {
            guard let next = try? evaluation.step(segment, from: nodes) else { break }
            if next.isEmpty { return reason(segment, nodes, path, log) }
            nodes = next
        }
        return "it looks at too many nodes"
    }

    private static func reason(
        _ segment: JSONPath.Segment, _ nodes: [Selected], _ path: JSONPath, _ log: DiagnosticLog
    ) -> String {
        let reached = nodes.count == 1 ? Location.shown(nodes[0].location) : shown(path, upTo: segment)
        guard segment.selectors.count == 1 else { return "\(reached) has nothing of \(shown(path, segment))" }
        let collections = nodes.contains { $0.value.kind != .scalar }
        guard collections else { return "\(reached) is a single value, with nothing in it" }
        switch segment.selectors[0] {
        case .name(let name):
            let lead = segment.isDescendant ? "nothing below \(reached) has" : "\(reached) has no"
            let hint = Nearest.suggestion(
                for: name, among: keys(of: nodes, andBelow: segment.isDescendant), after: log)
            return "\(lead)\(segment.isDescendant ? " a " : " ")member '\(name.prefix(80))'\(hint)"
        case .index, .slice:
            let counts = nodes.filter { $0.value.kind == .sequence }.map(\.value.count)
            guard let most = counts.max() else { return "\(reached) is not a list" }
            return "\(reached) has \(most) element\(most == 1 ? "" : "s")"
        case .wildcard: return "\(reached) is empty"
        case .filter: return "nothing in \(reached) meets the condition \(shown(path, segment))"
        }
    }

    private static func keys(of nodes: [Selected], andBelow isDeep: Bool) -> [String] {
        var keys: Set<String> = []
        var open = nodes.reversed().map(\.value)
        var seen = 0
        while let node = open.popLast(), seen < patience {
            seen += 1
            for position in 0..<min(node.count, patience) {
                if node.kind == .mapping { keys.insert(node.entry(position).key.text ?? "") }
                if isDeep { open.append(node.child(position)) }
            }
            seen += node.count
        }
        return keys.sorted()
    }

    private static func shown(_ path: JSONPath, upTo segment: JSONPath.Segment) -> String {
        short(path.text.unicodeScalars.prefix(segment.range.lowerBound))
    }

    private static func shown(_ path: JSONPath, _ segment: JSONPath.Segment) -> String {
        short(path.text.unicodeScalars.prefix(segment.range.upperBound).dropFirst(segment.range.lowerBound))
    }

    private static func short(_ text: some Collection<Unicode.Scalar>) -> String {
        var short = String.UnicodeScalarView()
        short.append(contentsOf: text.prefix(120))
        return String(short) + (text.count > 120 ? "…" : "")
    }
}
