// The files that `bindery overlay` is given → which of them is the description, and which are overlays.

import BinderyDiagnostics
import BinderyOverlays
import BinderyYAML

/// What the command line names. Files are told apart by what they hold, so that their order matters among overlays only.
package struct OverlayOrder {
    package var files: [String]
    package var spec: String?
    package var overlays: [String]

    package init(files: [String], spec: String? = nil, overlays: [String] = []) {
        self.files = files
        self.spec = spec
        self.overlays = overlays
    }

    /// Files that could be read.
    struct Roles {
        var spec: Document?
        var overlays: [Document]
    }

    struct Document {
        let path: String
        let root: YAMLNode

        /// An overlay says so at its head.
        var isOverlay: Bool { root["overlay"] != nil && root["openapi"] == nil }
    }

    /// Nil after errors. Where no description is named, the first overlay's `extends` may name one.
    func roles(into log: DiagnosticLog, needsSpec: Bool) -> Roles? {
        let named = files.map { read($0, as: spec == nil ? "file" : "overlay", into: log) }
        let flagged = overlays.map { read($0, as: "overlay", into: log) }
        var roles = Roles(spec: spec.flatMap { read($0, as: "description", into: log) }, overlays: [])
        guard !log.hasErrors else { return nil }
        var rest = named.compactMap { $0 }
        if spec == nil, let position = position(ofSpecIn: rest, needsSpec: needsSpec) {
            roles.spec = rest.remove(at: position)
        }
        roles.overlays = rest + flagged.compactMap { $0 }
        if roles.overlays.isEmpty {
            log.error(.fileRole, "no overlay is given: name its file after the description's", at: nil)
            return nil
        }
        if roles.spec == nil { roles.spec = extended(by: roles.overlays[0], into: log) }
        if roles.spec == nil, needsSpec, !log.hasErrors {
            log.error(
                .fileRole,
                "no description is given, and the overlay's 'extends' names no file here: name the description's file "
                    + "before the overlay's", at: nil)
        }
        return log.hasErrors ? nil : roles
    }

    /// The first file that is no overlay; if all are, none.
    private func position(ofSpecIn documents: [Document], needsSpec: Bool) -> Int? {
        // What is checked alone is meant to be an overlay, whatever it lacks.
        if documents.count + overlays.count == 1, !needsSpec { return nil }
        return documents.firstIndex { !$0.isOverlay }
    }

    private func extended(by overlay: Document, into log: DiagnosticLog) -> Document? {
        guard let name = overlay.root["extends"]?.string, !name.contains(":") else { return nil }
        let path = Path.join(Path.folder(of: overlay.path), name)
        return Disk.kind(of: path) == .file ? read(path, as: "description", into: log) : nil
    }

    private func read(_ path: String, as role: String, into log: DiagnosticLog) -> Document? {
        guard let source = Disk.read(ConfiguredPath(path: path), as: role, into: log),
            let root = DocumentReader.read(source, into: log)
        else { return nil }
        return Document(path: path, root: root)
    }
}
