// Files → what `bindery overlay` says of them, as text: the changed document, a verdict, the overlay between two documents.

import BinderyDiagnostics
import BinderyOverlays
import BinderyYAML

package enum OverlayRun {
    package enum Format: String, CaseIterable {
        case yaml, json

        /// The one that a file's name asks for.
        package init(ofFile path: String?) { self = path?.lowercased().hasSuffix(".json") == true ? .json : .yaml }

        func text(of node: YAMLNode) -> String {
            switch self {
            case .yaml: YAMLWriter.text(of: node)
            case .json: JSONWriter.text(of: node)
            }
        }
    }

    /// The description after its overlays; nil after errors.
    package static func applied(_ order: OverlayOrder, as format: Format, into log: DiagnosticLog) -> String? {
        guard let roles = order.roles(into: log, needsSpec: true), let spec = roles.spec else { return nil }
        guard let overlays = read(roles.overlays, into: log) else { return nil }
        return OverlayApplication.apply(overlays, to: spec.root, into: log).map(format.text)
    }

    /// How much there was to look at; nil after errors. Without a description, what the targets select is not looked at.
    package static func checked(_ order: OverlayOrder, into log: DiagnosticLog) -> String? {
        guard let roles = order.roles(into: log, needsSpec: false) else { return nil }
        let before = log.diagnostics.count
        guard let overlays = read(roles.overlays, into: log) else { return nil }
        if let spec = roles.spec {
            for overlay in overlays { compare(overlay, with: spec, into: log) }
            guard OverlayApplication.apply(overlays, to: spec.root, into: log) != nil else { return nil }
        }
        let count = roles.overlays.reduce(0) { $0 + ($1.root["actions"]?.count ?? 0) }
        let verdict = log.diagnostics.count == before ? "sound" : "readable"
        let scope = roles.spec.map { "applied to \(Path.lastComponent($0.path))" } ?? "looked at without a description"
        return "\(verdict): \(count) action\(count == 1 ? "" : "s"), \(scope)"
    }

    /// The overlay that turns the first document into the second; nil after errors.
    package static func difference(
        from old: String, to new: String, as format: Format, into log: DiagnosticLog
    ) -> String? {
        let sources = [old, new].map { Disk.read(ConfiguredPath(path: $0), as: "document", into: log) }
        let roots = sources.map { $0.flatMap { DocumentReader.read($0, into: log) } }
        guard let first = roots[0], let second = roots[1] else { return nil }
        let title = "\(Path.lastComponent(old)) as \(Path.lastComponent(new))"
        return OverlayDiff.overlay(from: first, to: second, title: title, into: log).map(format.text)
    }

    private static func read(_ documents: [OverlayOrder.Document], into log: DiagnosticLog) -> [Overlay]? {
        let overlays = documents.map { Overlay.read($0.root, into: log) }
        return overlays.contains { $0 == nil } ? nil : overlays.compactMap { $0 }
    }

    /// An overlay may say what it is for, and may be applied to something else all the same.
    private static func compare(_ overlay: Overlay, with spec: OverlayOrder.Document, into log: DiagnosticLog) {
        guard let extends = overlay.extends, let name = extends.string,
            Path.lastComponent(name) != Path.lastComponent(spec.path)
        else { return }
        log.note(
            "overlay-extends",
            "the overlay was written for \(name.prefix(200)) and is applied to \(Path.lastComponent(spec.path))",
            at: extends.span)
    }
}
