// A document and overlays → the changed document. Each node keeps the place in the file that it came from. Limits hold for
// all overlays together, so that none can make a document, or the search for a target, grow beyond measure.

import BinderyDiagnostics
import BinderyYAML

/// How much overlays may ask for, all of one run together.
package struct OverlayLimits {
    /// Nodes that overlays may add.
    package var added = 2_000_000
    /// What all paths together may look at.
    package var visited = 30_000_000
    /// What one path may look at.
    package var visitedByPath = JSONPathEvaluation.limit

    package init() {}
}

/// One run of overlays over one document.
package struct OverlayApplication {
    /// Collections in one another, as the reader allows them.
    static let deepest = 512

    private var draft: MutableTree
    private let log: DiagnosticLog
    private let limits: OverlayLimits
    private var addable: Int
    private var visitable: Int
    private var measures: [YAMLNode: Measure] = [:]
    private var isChanged = false
    private var misses = 0
    /// Targets that select nothing of which it is said why; it takes a second search.
    private static let mostExplained = 50
    /// Whether a limit was met; what follows would only take time.
    private var isExhausted = false

    /// The document after all overlays, in their order; nil after errors.
    package static func apply(
        _ overlays: [Overlay], to root: YAMLNode, limits: OverlayLimits = OverlayLimits(), into log: DiagnosticLog
    ) -> YAMLNode? {
        var application = OverlayApplication(root, limits, log)
        let errors = log.diagnostics.count { $0.severity == .error }
        for overlay in overlays {
            for action in overlay.actions where !application.isExhausted {
                application.apply(action, version: overlay.version)
            }
        }
        guard log.diagnostics.count(where: { $0.severity == .error }) == errors else { return nil }
        return application.isChanged ? application.draft.finished() : root
    }

    private init(_ root: YAMLNode, _ limits: OverlayLimits, _ log: DiagnosticLog) {
        draft = MutableTree(root)
        self.limits = limits
        addable = limits.added
        visitable = limits.visited
        self.log = log
    }

    private mutating func apply(_ action: Overlay.Action, version: Overlay.Version) {
        if case .nothing = action.change { return }
        guard let targets = targets(of: action) else { return }
        guard !targets.isEmpty else {
            misses += 1
            let reason =
                misses > Self.mostExplained
                ? "there is no such node" : UnmatchedTarget.reason(for: action.target, in: draft, log)
            log.warning("overlay-no-match", "the target selects nothing: \(reason)", at: action.place.span)
            return
        }
        switch action.change {
        case .nothing: break
        case .remove: remove(targets, action)
        case .update(let value): merge(MutableTree(value), into: targets, action, at: value, version)
        case .copy(let source, let place):
            if let value = copied(source, at: place) { merge(value, into: targets, action, at: place, version) }
        }
    }

    /// A selected place, with what stands there.
    private struct Target {
        let location: Location?
        let kind: YAMLNode.Kind
    }

    private mutating func select(_ path: JSONPath, at place: YAMLNode) -> [Selected]? {
        let limit = min(visitable, limits.visitedByPath)
        var evaluation = JSONPathEvaluation(root: draft, limit: limit)
        let selected = try? evaluation.select(path)
        visitable -= limit - max(0, evaluation.left)
        if selected == nil {
            isExhausted = true
            log.error(
                "overlay-too-much", "this path would look at more than \(limit) nodes; narrow it down", at: place.span)
        }
        return selected
    }

    /// The targets without repetitions.
    private mutating func targets(of action: Overlay.Action) -> [Target]? {
        guard let selected = select(action.target, at: action.place) else { return nil }
        let segments = action.target.segments
        let mayRepeat =
            segments.contains { $0.selectors.count > 1 } || segments.count(where: \.isDescendant) > 1
        var seen: Set<ExactText> = []
        return selected.compactMap { node in
            if mayRepeat, !seen.insert(ExactText(Location.normalized(node.location))).inserted { return nil }
            return Target(location: node.location, kind: node.value.kind)
        }
    }

    private mutating func copied(_ source: JSONPath, at place: YAMLNode) -> MutableTree? {
        guard let selected = select(source, at: place) else { return nil }
        guard selected.count == 1 else {
            let reason =
                selected.isEmpty
                ? "this selects nothing: \(UnmatchedTarget.reason(for: source, in: draft, log))"
                : "this selects \(selected.count)"
            log.error("overlay-copy", "'copy' selects exactly one node, and \(reason)", at: place.span)
            return nil
        }
        return selected[0].value
    }

    // MARK: Changes

    private mutating func remove(_ targets: [Target], _ action: Overlay.Action) {
        guard targets.allSatisfy({ $0.location != nil }) else {
            log.error("overlay-remove-root", "the whole document cannot be removed", at: action.place.span)
            return
        }
        draft.remove(targets.compactMap(\.location))
        isChanged = true
    }

    private mutating func merge(
        _ value: MutableTree, into targets: [Target], _ action: Overlay.Action, at place: YAMLNode,
        _ version: Overlay.Version
    ) {
        let kinds = Set(targets.map(\.kind))
        if version >= .second, kinds.count > 1 {
            let words = [YAMLNode.Kind.mapping, .sequence, .scalar].filter(kinds.contains).map(\.words)
            log.error(
                "overlay-mixed-targets",
                "the target selects \(words.joined(separator: " and ")) alike; make an action for each kind",
                at: action.place.span)
            return
        }
        if version < .second, kinds.contains(.scalar) {
            log.error(
                "overlay-primitive-target",
                "version 1.0 updates objects and lists only; begin the overlay with overlay: 1.1.0, or select what "
                    + "holds this value", at: action.place.span)
            return
        }
        let measure = measure(value)
        guard targets.allSatisfy({ ($0.location?.depth ?? 0) + measure.height <= Self.deepest }) else {
            log.error("overlay-too-deep", "the document would be nested more than \(Self.deepest) deep", at: place.span)
            return
        }
        let (added, isOver) = measure.size.multipliedReportingOverflow(by: targets.count)
        guard !isOver, added <= addable else {
            isExhausted = true
            log.error("overlay-too-large", "overlays add at most \(limits.added) nodes", at: place.span)
            return
        }
        addable -= added
        let merging = OverlayMerge(version: version, log: log, place: place, isCopy: place != value.node)
        for target in targets {
            let steps = Location.steps(target.location)
            guard draft.change(at: steps[...], { merging.merge(value, into: &$0, at: target.location) }) else { return }
        }
        isChanged = true
    }

    // MARK: Measuring

    private struct Measure {
        var size = 1
        var height = 0
    }

    /// How many nodes a value has, aliases followed, and how deep it goes.
    private mutating func measure(_ value: MutableTree) -> Measure {
        guard value.kind != .scalar else { return Measure() }
        if value.changed == nil, let known = measures[value.node] { return known }
        var measure = Measure(size: 1 + (value.kind == .mapping ? value.count : 0), height: 1)
        for position in 0..<value.count {
            let part = self.measure(value.child(position))
            measure.size += part.size
            measure.height = max(measure.height, part.height + 1)
        }
        if value.changed == nil { measures[value.node] = measure }
        return measure
    }
}

extension YAMLNode.Kind {
    var words: String {
        switch self {
        case .mapping: "objects"
        case .sequence: "lists"
        case .scalar: "single values"
        }
    }
}
