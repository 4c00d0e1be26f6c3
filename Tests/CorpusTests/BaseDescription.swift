// The project's base description as the IR, for what the comparison needs to know of it.

import BinderyDiagnostics
import BinderyOpenAPI
import BinderyYAML
import Foundation
import Testing

/// The comparison under `spec/openai.yaml`.
func baseJSON() throws -> EqualAsJSON { try base.get() }

private let base = Result {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../spec/openai.yaml").path
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let log = DiagnosticLog()
    let root = try #require(YAMLReader.read(SourceFile(path: path, bytes: bytes), into: log))
    return EqualAsJSON(try #require(Frontend.lower(root, options: LoweringOptions(), into: log)))
}
