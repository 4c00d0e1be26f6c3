// An old and a new node at one place → the actions that make the new one of the old one.

import BinderyYAML

struct OverlayComparison {
    typealias Action = OverlayDiff.Action

    private var identity = DataIdentity()
    private var sizes: [YAMLNode: Int] = [:]

    /// The nodes have to be of one kind.
    mutating func actions(from old: YAMLNode, to new: YAMLNode, at location: Location?) -> [Action] {
        if isSame(old, new) { return [] }
        switch old.kind {
        case .scalar: return [Action(location: location, change: .replace(new))]
        case .sequence: return elements(from: old, to: new, at: location)
        case .mapping: return entries(from: old, to: new, at: location)
        }
    }

    private mutating func isSame(_ one: YAMLNode, _ other: YAMLNode) -> Bool {
        identity.number(of: one) == identity.number(of: other)
    }

    private mutating func entries(from old: YAMLNode, to new: YAMLNode, at location: Location?) -> [Action] {
        var actions: [Action] = []
        var merged: [(key: YAMLNode, value: YAMLNode)] = []
        for (key, value) in old.entries {
            let name = key.text ?? ""
            let below = Location(location, .name(name))
            guard let other = new[name], other.kind == value.kind else {
                actions.append(Action(location: below, change: .remove))
                continue
            }
            if value.kind != .scalar { actions += self.actions(from: value, to: other, at: below) }
        }
        for (key, value) in new.entries {
            if let present = old[key.text ?? ""], present.kind == value.kind {
                // Single values are merged along with the new entries.
                guard value.kind == .scalar, !isSame(present, value) else { continue }
            }
            merged.append((key, value))
        }
        if !merged.isEmpty { actions.append(Action(location: location, change: .merge(merged))) }
        return actions
    }

    private mutating func elements(from old: YAMLNode, to new: YAMLNode, at location: Location?) -> [Action] {
        let anew = madeAnew(old, new, at: location)
        let picked = pickedOut(old, new, at: location)
        let shorter = cost(picked) < cost(anew) ? picked : anew
        guard let changed = changedInPlace(old, new, at: location) else { return shorter }
        return cost(changed) <= cost(shorter) ? changed : shorter
    }

    private func madeAnew(_ old: YAMLNode, _ new: YAMLNode, at location: Location?) -> [Action] {
        removing(Array(0..<old.count), at: location) + appending(Array(new.elements), at: location)
    }

    private func removing(_ indices: [Int], at location: Location?) -> [Action] {
        indices.isEmpty ? [] : [Action(location: location, indices: indices, change: .remove)]
    }

    private func appending(_ elements: [YAMLNode], at location: Location?) -> [Action] {
        elements.isEmpty ? [] : [Action(location: location, change: .append(elements))]
    }

    /// Old elements that come again in their order stay, the others go, and what is left is appended.
    private mutating func pickedOut(_ old: YAMLNode, _ new: YAMLNode, at location: Location?) -> [Action] {
        var kept = 0
        var gone: [Int] = []
        for (index, element) in old.elements.enumerated() {
            if kept < new.count, isSame(element, new[kept]) { kept += 1 } else { gone.append(index) }
        }
        return removing(gone, at: location) + appending(Array(new.elements.dropFirst(kept)), at: location)
    }

    /// Each element becomes the one at its position; nil where one is of another kind.
    private mutating func changedInPlace(_ old: YAMLNode, _ new: YAMLNode, at location: Location?) -> [Action]? {
        let common = min(old.count, new.count)
        guard (0..<common).allSatisfy({ old[$0].kind == new[$0].kind }) else { return nil }
        var actions: [Action] = []
        for index in 0..<common {
            actions += self.actions(from: old[index], to: new[index], at: Location(location, .index(index)))
        }
        return actions + removing(Array(common..<old.count), at: location)
            + appending(Array(new.elements.dropFirst(common)), at: location)
    }

    /// How many nodes have to be written, each action being worth a few.
    private mutating func cost(_ actions: [Action]) -> Int {
        var cost = 0
        for action in actions {
            cost += 4
            switch action.change {
            case .remove: cost += action.indices.count / 4
            case .merge(let entries): for (_, value) in entries { cost += 1 + size(value) }
            case .append(let elements): for element in elements { cost += size(element) }
            case .replace: cost += 1
            }
        }
        return cost
    }

    private mutating func size(_ node: YAMLNode) -> Int {
        if node.kind == .scalar { return 1 }
        if let known = sizes[node] { return known }
        var size = 1
        for element in node.elements { size += self.size(element) }
        for (_, value) in node.entries { size += 1 + self.size(value) }
        sizes[node] = size
        return size
    }
}
