// A document that is read → the changes that it asks for, by the OpenAPI Overlay Specification 1.0 and 1.1. What is no
// overlay is said with its place; nothing of it is applied then.

import BinderyDiagnostics
import BinderyYAML

/// An overlay that is well-formed.
package struct Overlay {
    /// 1.0 and 1.1; they differ in what may be a target, in lists, and in `copy`.
    package enum Version: String, CaseIterable, Comparable {
        case first = "1.0"
        case second = "1.1"

        package static func < (one: Version, other: Version) -> Bool { one.rawValue < other.rawValue }
    }

    /// What an action does with the nodes that its target selects.
    enum Change {
        case remove
        case update(YAMLNode)
        case copy(JSONPath, at: YAMLNode)
        /// Neither; it was said why.
        case nothing
    }

    struct Action {
        let target: JSONPath
        /// Where the target is written.
        let place: YAMLNode
        let change: Change
    }

    package let version: Version
    let actions: [Action]
    /// The document that it was written for, if it says so.
    package let extends: YAMLNode?

    /// Nil after errors.
    package static func read(_ root: YAMLNode, into log: DiagnosticLog) -> Overlay? {
        OverlayReader(log: log).overlay(root)
    }
}
