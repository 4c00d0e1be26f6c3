// Real descriptions, where the environment says where they are (BINDERY_SHARED): no error, and the counts that were found.

import BinderyDiagnostics
import BinderyIR
import BinderyOpenAPI
import BinderyYAML
import Foundation
import Testing

@Suite(.enabled(if: ProcessInfo.processInfo.environment["BINDERY_SHARED"] != nil))
struct PublishedDescriptionTests {
    private func lower(_ name: String, only: [String] = []) throws -> (api: API, log: DiagnosticLog) {
        let shared = try #require(ProcessInfo.processInfo.environment["BINDERY_SHARED"])
        let path = "\(shared)/specs/\(name).yaml"
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let log = DiagnosticLog()
        let root = try #require(YAMLReader.read(SourceFile(path: path, bytes: bytes), into: log))
        var api: API?
        let time = ContinuousClock().measure {
            api = Frontend.lower(root, options: LoweringOptions(only: only), into: log)
        }
        let found = try #require(api, "\(log.diagnostics.filter { $0.severity == .error })")
        var rules: [String: Int] = [:]
        for diagnostic in log.diagnostics { rules["\(diagnostic.severity) \(diagnostic.rule.id)", default: 0] += 1 }
        print(name, only, "types:", found.types.count, "operations:", found.operations.count, "in", time)
        for (rule, count) in rules.sorted(by: { $0.key < $1.key }) { print("   ", count, rule) }
        return (found, log)
    }

    private static let nullable: Set = [
        "metadata", "top_logprobs", "temperature", "top_p", "safety_identifier", "prompt_cache_key",
        "prompt_cache_retention", "service_tier", "modalities", "verbosity", "reasoning_effort",
        "max_completion_tokens", "frequency_penalty", "presence_penalty", "audio", "store", "moderation", "stream",
        "stop", "logit_bias", "logprobs", "max_tokens", "n", "prediction", "seed", "stream_options",
    ]

    @Test func chat() throws {
        let (api, log) = try lower("openai", only: ["createChatCompletion"])
        #expect(log.diagnostics.filter { $0.severity != .note } == [])
        #expect(api.types.filter { if case .component = $0.origin { true } else { false } }.count == 73)
        let request = try #require(api.types.first { $0.origin == .component("CreateChatCompletionRequest") })
        guard case .record(let record) = request.kind else {
            Issue.record("the request is not a record")
            return
        }
        #expect(record.properties.count == 37)
        #expect(Set(record.properties.filter(\.isNullable).map(\.wireName)) == Self.nullable)
        #expect(record.requiredOrder == ["model", "messages"])
        #expect(
            Set(record.properties.filter(\.isDeprecated).map(\.wireName))
                == ["user", "prompt_cache_retention", "max_tokens", "seed", "function_call", "functions"])
        #expect(!record.properties.contains { $0.type == .json })
    }

    @Test func whole() throws {
        let (api, _) = try lower("openai")
        #expect(api.types.filter { if case .component = $0.origin { true } else { false } }.count >= 1_422)
        #expect(api.operations.count == 288)
    }

    @Test func others() throws {
        #expect(try lower("together").api.operations.count == 99)
        #expect(try lower("atoma").api.operations.count == 17)
    }
}
