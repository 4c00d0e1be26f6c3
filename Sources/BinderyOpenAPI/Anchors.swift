// A document goes in; the schemas that name themselves by `$anchor`, `$dynamicAnchor` or `$id` can be asked for.

import BinderyIR
import BinderyYAML

/// The places that bear names of their own. Looked for only once somebody asks.
struct Anchors {
    private var anchors: [String: Located] = [:]
    private var ids: [String: Located] = [:]

    init(of root: Located) {
        var seen: Set<YAMLNode> = []
        var open = [root]
        while let next = open.popLast() {
            guard next.node.kind != .scalar, seen.insert(next.node).inserted else { continue }
            for key in ["$anchor", "$dynamicAnchor"] {
                guard let name = next.node[key]?.string, anchors[name] == nil else { continue }
                anchors[name] = next
            }
            if let id = next.node["$id"]?.string, ids[id] == nil { ids[id] = next }
            open += next.node.kind == .mapping ? next.members.map(\.value).reversed() : next.elements.reversed()
        }
    }

    /// What a reference's text names: `#name`, an `$id`, or one with a fragment behind it.
    func find(_ text: String, in references: References) -> Located? {
        if text.hasPrefix("#") { return anchors[String(text.dropFirst())] }
        if let named = ids[text] { return named }
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let base = ids[parts[0]] else { return nil }
        if parts[1].isEmpty { return base }
        return parts[1].hasPrefix("/")
            ? references.find(base.pointer + Pointer.percentDecode(parts[1])) : anchors[parts[1]]
    }
}
