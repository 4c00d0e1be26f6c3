// A value and the node that it is to be merged into → the merged node, by the rules of the overlay's version.
//
//     {a: 1, b: [x], c: {d: 1}}  +  {a: 2, b: [y], c: {e: 2}}    →    {a: 2, b: [x, y], c: {d: 1, e: 2}}

import BinderyDiagnostics
import BinderyYAML

struct OverlayMerge {
    let version: Overlay.Version
    let log: DiagnosticLog
    /// Where a copied value is asked for; a value of the overlay has places of its own.
    let place: YAMLNode
    let isCopy: Bool

    /// Merges into a target; false after an error.
    func merge(_ value: MutableTree, into target: inout MutableTree, at location: Location?) -> Bool {
        switch (target.kind, value.kind) {
        case (.mapping, .mapping): return mergeEntries(of: value, into: &target, at: location)
        case (.sequence, .sequence) where version >= .second: append(value, to: &target)
        // A list is one more entry of a list, to version 1.0.
        case (.sequence, _): target.changeSequence { $0.append(value) }
        case (.scalar, .scalar): target = value
        case (.mapping, _), (.scalar, _): return refuse(value, into: target, at: location)
        }
        return true
    }

    private func mergeEntries(of value: MutableTree, into target: inout MutableTree, at location: Location?) -> Bool {
        target.changeMapping { mapping in
            for position in 0..<value.count {
                let entry = value.entry(position)
                let key = entry.key.text ?? ""
                guard let present = mapping.position(of: key) else {
                    mapping.append(entry)
                    continue
                }
                let below = Location(location, .name(key))
                guard mapping.change(present, { mergeProperty(entry.value, into: &$0, at: below) }) else {
                    return false
                }
            }
            return true
        }
    }

    private func mergeProperty(_ value: MutableTree, into target: inout MutableTree, at location: Location) -> Bool {
        switch (target.kind, value.kind) {
        case (.mapping, .mapping): return mergeEntries(of: value, into: &target, at: location)
        case (.sequence, .sequence): append(value, to: &target)
        case (.scalar, .scalar): target = value
        default:
            guard version < .second else { return refuse(value, into: target, at: location) }
            log.warning(
                "overlay-kinds",
                "\(Location.shown(location)) is \(target.kind.word) and becomes \(value.kind.word); version 1.1 refuses "
                    + "this: remove it first, in an action of its own", at: span(of: value))
            target = value
        }
        return true
    }

    private func append(_ value: MutableTree, to target: inout MutableTree) {
        target.changeSequence { elements in
            for position in 0..<value.count { elements.append(value[position]) }
        }
    }

    private func refuse(_ value: MutableTree, into target: MutableTree, at location: Location?) -> Bool {
        log.error(
            "overlay-kinds",
            "\(Location.shown(location)) is \(target.kind.word) and cannot be merged with \(value.kind.word); to replace "
                + "it, remove it in an action before", at: span(of: value))
        return false
    }

    private func span(of value: MutableTree) -> SourceSpan { isCopy ? place.span : value.node.span }
}

extension Location {
    /// The place in a message: not longer than a line.
    static func shown(_ location: Location?) -> String {
        let text = normalized(location).unicodeScalars
        guard text.count > 120 else { return String(text) }
        return String(text.prefix(40)) + "…" + String(text.suffix(79))
    }
}

extension YAMLNode.Kind {
    var word: String {
        switch self {
        case .mapping: "an object"
        case .sequence: "a list"
        case .scalar: "a single value"
        }
    }
}
