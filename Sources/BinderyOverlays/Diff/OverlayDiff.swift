// Two documents → the actions that turn the first into the second. What is alike is not mentioned; a list is changed in its
// elements, at its end, or made anew, whichever says it in the fewest words.
//
//     {a: 1, b: {c: [x]}, d: 2}    →    {target: $.d, remove: true}
//     {a: 3, b: {c: [x, y]}}            {target: $.b.c, update: [y]}
//                                       {target: $, update: {a: 3}}

import BinderyDiagnostics
import BinderyYAML

package enum OverlayDiff {
    /// An action on a place of the first document, or of what the actions before made of it.
    struct Action {
        enum Change {
            case remove
            /// Entries to merge into an object.
            case merge([(key: YAMLNode, value: YAMLNode)])
            /// Elements to append to a list.
            case append([YAMLNode])
            /// What stands in place of a single value.
            case replace(YAMLNode)
        }

        let location: Location?
        /// Elements of the list at the location, where it is these that are removed.
        var indices: [Int] = []
        let change: Change
    }

    /// The overlay document that turns one document into the other; nil where none can, and then the log has an error.
    package static func overlay(
        from old: YAMLNode, to new: YAMLNode, title: String, into log: DiagnosticLog
    ) -> YAMLNode? {
        guard old.kind == new.kind else {
            log.error(
                "overlay-diff-roots",
                "no overlay makes \(new.kind.word) of \(old.kind.word): the whole document cannot be replaced",
                at: new.span)
            return nil
        }
        var comparison = OverlayComparison()
        var actions = comparison.actions(from: old, to: new, at: nil)
        if actions.isEmpty {
            log.note("overlay-diff-alike", "the two documents hold the same data; the overlay changes nothing", at: nil)
            // An overlay has one action at least.
            actions = [Action(location: nil, change: nothing(to: new))]
        }
        return OverlayDocument(actions: actions, place: new, title: title).node()
    }

    private static func nothing(to node: YAMLNode) -> Action.Change {
        switch node.kind {
        case .mapping: .merge([])
        case .sequence: .append([])
        case .scalar: .replace(node)
        }
    }
}
