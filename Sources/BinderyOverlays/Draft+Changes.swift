// A document under change and places in it → the document with something else there, or nothing; and in the end its nodes.

import BinderyYAML

extension MutableTree {
    /// Changes what stands at a place; does nothing where it is gone. False if the body says so.
    mutating func change(at steps: ArraySlice<Step>, _ body: (inout MutableTree) -> Bool) -> Bool {
        guard let step = steps.first else { return body(&self) }
        let rest = steps.dropFirst()
        switch step {
        case .name(let name):
            guard kind == .mapping else { return true }
            return changeMapping { mapping in
                guard let position = mapping.position(of: name) else { return true }
                return mapping.change(position) { $0.change(at: rest, body) }
            }
        case .index(let index):
            guard kind == .sequence else { return true }
            return changeSequence { elements in
                guard elements.indices.contains(index) else { return true }
                return elements[index].change(at: rest, body)
            }
        }
    }

    /// Removes what stands at places. Deeper ones go first, so that no removal moves what another one means.
    mutating func remove(_ locations: [Location]) {
        struct Group {
            let steps: [Step]
            var names: Set<ExactText> = []
            var indices: Set<Int> = []
        }
        var groups: [ExactText: Group] = [:]
        for location in locations {
            let parent = ExactText(Location.normalized(location.parent))
            var group = groups[parent] ?? Group(steps: Location.steps(location.parent))
            switch location.step {
            case .name(let name): group.names.insert(ExactText(name))
            case .index(let index): group.indices.insert(index)
            }
            groups[parent] = group
        }
        for group in groups.values.sorted(by: { $0.steps.count > $1.steps.count }) {
            _ = change(at: group.steps[...]) { parent in
                switch parent.kind {
                case .scalar: break
                case .mapping: parent.changeMapping { $0.remove(group.names) }
                case .sequence:
                    parent.changeSequence { elements in
                        elements = elements.enumerated().filter { !group.indices.contains($0.offset) }.map(\.element)
                    }
                }
                return true
            }
        }
    }

    /// The document as nodes, each with the place that it has in its own file.
    func finished() -> YAMLNode {
        var graft = TreeGraft(node)
        let root = handle(in: &graft)
        return graft.finish(root: root)
    }

    private func handle(in graft: inout TreeGraft) -> TreeGraft.Handle {
        switch changed {
        case nil: return graft.handle(of: node)
        case .mapping(let mapping):
            var entries: [(key: TreeGraft.Handle, value: TreeGraft.Handle)] = []
            for entry in mapping.entries {
                entries.append((graft.handle(of: entry.key), entry.value.handle(in: &graft)))
            }
            return graft.mapping(entries, inPlaceOf: node)
        case .sequence(let elements):
            var handles: [TreeGraft.Handle] = []
            for element in elements { handles.append(element.handle(in: &graft)) }
            return graft.sequence(handles, inPlaceOf: node)
        }
    }
}
