// The project's descriptions as the IR, for what the comparison needs to know of them.

import BinderyDiagnostics
import BinderyOpenAPI
import BinderyOverlays
import BinderyYAML
import Foundation
import Testing

/// The comparison under `spec/openai.yaml`.
func baseJSON() throws -> EqualAsJSON { try base.get() }

/// The comparison under the base as the overlays of these names change it.
func overlaidJSON(_ overlays: String...) throws -> EqualAsJSON {
    let log = DiagnosticLog()
    let changes = try overlays.map { try #require(Overlay.read(try document("overlays/\($0).yaml", log), into: log)) }
    let root = try #require(OverlayApplication.apply(changes, to: try document("openai.yaml", log), into: log))
    return EqualAsJSON(try #require(Frontend.lower(root, options: LoweringOptions(), into: log)))
}

private let base = Result {
    let log = DiagnosticLog()
    return EqualAsJSON(
        try #require(Frontend.lower(try document("openai.yaml", log), options: LoweringOptions(), into: log)))
}

private func document(_ name: String, _ log: DiagnosticLog) throws -> YAMLNode {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../spec")
    let path = folder.appending(path: name).path
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    return try #require(YAMLReader.read(SourceFile(path: path, bytes: bytes), into: log))
}
