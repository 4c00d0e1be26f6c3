// Actions → an overlay document of version 1.1 that has them.

import BinderyYAML

struct OverlayDocument {
    let actions: [OverlayDiff.Action]
    /// The document whose nodes the actions hold.
    let place: YAMLNode
    let title: String

    func node() -> YAMLNode {
        var graft = TreeGraft(place)
        let info = mapping([("title", string(title, &graft)), ("version", string("1.0.0", &graft))], &graft)
        var written: [TreeGraft.Handle] = []
        for action in actions { written.append(node(of: action, &graft)) }
        let list = graft.sequence(written, inPlaceOf: place)
        let root = mapping([("overlay", string("1.1.0", &graft)), ("info", info), ("actions", list)], &graft)
        return graft.finish(root: root)
    }

    private func node(of action: OverlayDiff.Action, _ graft: inout TreeGraft) -> TreeGraft.Handle {
        var target = Location.readable(action.location)
        if !action.indices.isEmpty { target += "[\(action.indices.map(String.init).joined(separator: ", "))]" }
        let change: (String, TreeGraft.Handle)
        switch action.change {
        case .remove: change = ("remove", graft.scalar("true", inPlaceOf: place))
        case .replace(let value): change = ("update", graft.handle(of: value))
        case .append(let elements):
            var handles: [TreeGraft.Handle] = []
            for element in elements { handles.append(graft.handle(of: element)) }
            change = ("update", graft.sequence(handles, inPlaceOf: place))
        case .merge(let entries):
            var handles: [(key: TreeGraft.Handle, value: TreeGraft.Handle)] = []
            for (key, value) in entries { handles.append((graft.handle(of: key), graft.handle(of: value))) }
            change = ("update", graft.mapping(handles, inPlaceOf: place))
        }
        return mapping([("target", string(target, &graft)), change], &graft)
    }

    private func string(_ text: String, _ graft: inout TreeGraft) -> TreeGraft.Handle {
        graft.string(text, inPlaceOf: place)
    }

    private func mapping(
        _ entries: [(String, TreeGraft.Handle)], _ graft: inout TreeGraft
    ) -> TreeGraft.Handle {
        var handles: [(key: TreeGraft.Handle, value: TreeGraft.Handle)] = []
        for (key, value) in entries { handles.append((string(key, &graft), value)) }
        return graft.mapping(handles, inPlaceOf: place)
    }
}

extension Location {
    /// The place as a person would write it: `$.paths['/pets'].get`.
    static func readable(_ location: Location?) -> String {
        var text = "$"
        for step in steps(location) {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .name(let name): text += isPlain(name) ? ".\(name)" : "['\(escaped(name))']"
            }
        }
        return text
    }

    private static func isPlain(_ name: String) -> Bool {
        var scanner = JSONPathScanner(name)
        return name.utf8.allSatisfy { $0 < 0x80 } && scanner.shorthand() != nil && scanner.next == nil
    }
}
