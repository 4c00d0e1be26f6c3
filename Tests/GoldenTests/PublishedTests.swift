// The published description as it is comes in, faults and all; Swift that compiles without a warning must go out.

import BinderyDiagnostics
import BinderyGenerator
import Foundation
import Testing

/// Where the reference material lies, if it does.
private let shared = ProcessInfo.processInfo.environment["BINDERY_SHARED"]

@Suite(.enabled(if: shared != nil, "BINDERY_SHARED names no folder with the published descriptions"))
struct PublishedTests {
    @Test func chatCompilesAsPublished() async throws {
        let log = DiagnosticLog()
        let flags = ConfigFlags(
            spec: "\(try #require(shared))/specs/openai.yaml", module: "Published", only: ["createChatCompletion"])
        let config = try #require(ConfigReader.read(flags: flags, needsOutput: false, into: log))
        let generated = try #require(Generate.files(for: config, into: log), "\(log.diagnostics)")
        #expect(log.diagnostics.allSatisfy { $0.severity == .note }, "\(log.diagnostics)")

        let text = generated.files.map(\.text).joined()
        for property in ["temperature", "topP", "metadata", "seed", "logitBias", "toolChoice", "responseFormat"] {
            #expect(text.contains("public var \(property): "), "\(property) is missing")
        }
        let files = generated.files.map { ($0.name, $0.text) }
        #expect(try await Compiler.complaints(about: Dictionary(uniqueKeysWithValues: files)) == "")
    }
}
