// Two descriptions go in as text; what changed from one to the other comes out, each change as one line to compare.

import BinderyDiagnostics
import BinderyDiff
import BinderyGenerator
import Foundation
import Testing

struct Compared {
    let differences: Differences
    /// What was said of the descriptions.
    let log = DiagnosticLog()

    init(_ old: String, _ new: String, only: [String] = [], except: [String] = []) throws {
        let log = log
        let differences = try Self.inputs(old, new, into: log) { inputs in
            Generate.differences(from: inputs[0], to: inputs[1], only: only, except: except, into: log)
        }
        self.differences = try #require(differences, "\(log.diagnostics)")
    }

    /// Calls a function while both descriptions are files.
    static func inputs<Value>(
        _ old: String, _ new: String, into log: DiagnosticLog, _ compare: ([DiffInput]) -> Value
    ) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-diff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var inputs: [DiffInput] = []
        for (name, text) in [("old.yaml", old), ("new.yaml", new)] {
            let file = folder.appending(path: name)
            try Data(text.utf8).write(to: file)
            inputs.append(try #require(DiffInput.read(file.path, flags: ConfigFlags(), into: log)))
        }
        return compare(inputs)
    }

    /// `narrowed Thing.a: optional → required [source wire]`
    var lines: [String] {
        differences.changes.map { change in
            let breaks = Effect.Break.allCases.filter(change.effect.breaks.contains).map(\.rawValue)
            let detail = change.detail.isEmpty ? "" : ": \(change.detail)"
            return "\(change.kind.rawValue) \(change.title)\(detail) [\(breaks.joined(separator: " "))]"
        }
    }

    /// A description of one call, with the schema `Thing` in its request or in its response, and others beside it.
    static func description(_ thing: String, in side: Change.Side, others: String = "") -> String {
        let reference = "{$ref: '#/components/schemas/Thing'}"
        return """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /things:
                post:
                  operationId: send
                  requestBody: {required: true, content: {application/json: {schema: \(side == .response ? "{}" : reference)}}}
                  responses:
                    '200': {description: d, content: {application/json: {schema: \(side == .request ? "{}" : reference)}}}
            components:
              schemas:
                Thing: \(thing)
            \(others)

            """
    }
}
