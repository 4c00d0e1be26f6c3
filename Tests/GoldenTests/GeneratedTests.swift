// Every config under spec/ comes in; what is checked in under Generated/ must be what the generator makes of it today.

import BinderyDiagnostics
import BinderyGenerator
import Foundation
import Testing

/// The last golden: a stale SDK fails the tests.
@Suite struct GeneratedTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let configs: [String] = {
        let folder = package.appending(path: "spec")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
            .map { folder.appending(path: $0).path }
    }()

    @Test func thereAreConfigs() { #expect(!Self.configs.isEmpty) }

    @Test(arguments: configs)
    func isUpToDate(_ path: String) throws {
        let log = DiagnosticLog()
        let configs = ConfigReader.read([path], flags: ConfigFlags(), needsOutput: true, into: log) ?? []
        let plan = Generate.plan(for: configs, into: log)
        let errors = log.diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map(\.excerpted).joined(separator: "\n"))")
        for change in try #require(plan).changes { Issue.record("\(change.diff)If this is right: make generate") }
    }
}
