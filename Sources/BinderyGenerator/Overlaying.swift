// A description and the files of its overlays → the description as they change it. Only the root document is changed: what
// it refers to in other files stays as it is.

import BinderyDiagnostics
import BinderyOverlays
import BinderyYAML

enum Overlaying {
    /// Nil after errors; all overlays are read first, so that one run tells what is wrong with any of them.
    static func apply(_ paths: [ConfiguredPath], to base: YAMLNode, into log: DiagnosticLog) -> YAMLNode? {
        guard !paths.isEmpty else { return base }
        let overlays = paths.map { path -> Overlay? in
            guard let source = Disk.read(path, as: "overlay", into: log),
                let root = DocumentReader.read(source, into: log)
            else { return nil }
            return Overlay.read(root, into: log)
        }
        guard !overlays.contains(where: { $0 == nil }) else { return nil }
        return OverlayApplication.apply(overlays.compactMap { $0 }, to: base, into: log)
    }
}
