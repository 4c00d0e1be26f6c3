// A text → what the reader makes of it, for the tests of this folder.

import BinderyDiagnostics
import Testing

@testable import BinderyYAML

/// The outcome of reading one text.
struct Reading {
    let node: YAMLNode?
    let log = DiagnosticLog()

    init(_ text: String) { self.init(Array(text.utf8)) }

    init(_ bytes: [UInt8], limits: YAMLLimits = YAMLLimits()) {
        node = YAMLReader.read(SourceFile(path: "t.yaml", bytes: bytes), limits: limits, into: log)
    }

    /// `line:column rule` of each diagnostic.
    var errors: [String] {
        log.diagnostics.map { "\($0.span.map { "\($0.line):\($0.column)" } ?? "-") \($0.rule.id)" }
    }
}

/// The root of a text that has to be without errors.
func root(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> YAMLNode {
    let reading = Reading(text)
    #expect(reading.log.diagnostics.map(\.description) == [], sourceLocation: sourceLocation)
    return try #require(reading.node, sourceLocation: sourceLocation)
}
