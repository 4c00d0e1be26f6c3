// Inline YAML goes in; the types as JSON, the operations and the diagnostics come out, for the tests to compare.

import BinderyDiagnostics
import BinderyIR
import BinderyOpenAPI
import BinderyYAML
import Foundation
import Testing

/// A description that was lowered.
struct Lowering {
    let api: API?
    let log = DiagnosticLog()

    init(_ text: String, only: [String] = [], names: [String: String] = [:]) throws {
        let root = try #require(YAMLReader.read(SourceFile(path: "api.yaml", bytes: Array(text.utf8)), into: log))
        api = Frontend.lower(root, options: LoweringOptions(only: only, names: names), into: log)
    }

    /// Named schemas, indented by four.
    init(schemas: String, names: [String: String] = [:]) throws {
        let indented = schemas.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
        try self.init(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n\(indented)\n", names: names)
    }

    /// Severity and rule of every finding, in order, with its line.
    var findings: [String] {
        log.diagnostics.map { "\($0.severity.rawValue) \($0.rule.id) \($0.span?.line ?? 0)" }
    }

    /// What the dump says under a key, with sorted keys, on one line.
    func dump(_ path: String...) throws -> String {
        let text = APIDump.json(try #require(api, "\(log.diagnostics)"))
        var value: Any = try JSONSerialization.jsonObject(with: Data(text.utf8))
        for key in path { value = try #require((value as? [String: Any])?[key], "no \(key)") }
        return try Self.canonical(value)
    }

    static func canonical(_ value: Any) throws -> String {
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .fragmentsAllowed, .withoutEscapingSlashes]
        return String(decoding: try JSONSerialization.data(withJSONObject: value, options: options), as: UTF8.self)
    }
}

/// Compares the types that come of named schemas with what is expected, as JSON.
func expect(
    _ schemas: String, types expected: String, findings: [String] = [], location: SourceLocation = #_sourceLocation
) throws {
    let lowering = try Lowering(schemas: schemas)
    let value = try JSONSerialization.jsonObject(with: Data(expected.utf8), options: .fragmentsAllowed)
    #expect(try lowering.dump("types") == Lowering.canonical(value), sourceLocation: location)
    #expect(lowering.findings == findings, sourceLocation: location)
}
