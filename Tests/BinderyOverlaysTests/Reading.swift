// Texts and files → nodes, for the tests of this folder.

import BinderyDiagnostics
import BinderyOverlays
import BinderyYAML
import Foundation
import Testing

enum Reading {
    static func node(path: String) throws -> YAMLNode {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return try node(SourceFile(path: path, bytes: [UInt8](data)))
    }

    static func node(_ text: String, path: String = "base.yaml") throws -> YAMLNode {
        try node(SourceFile(path: path, bytes: Array(text.utf8)))
    }

    private static func node(_ file: SourceFile) throws -> YAMLNode {
        let log = DiagnosticLog()
        return try #require(DocumentReader.read(file, into: log), "\(log.diagnostics)")
    }

    static func isSame(_ values: [MutableTree], _ list: YAMLNode) -> Bool {
        values.count == list.count && zip(values, list.elements).allSatisfy { $0.isSame(as: MutableTree($1)) }
    }
}
