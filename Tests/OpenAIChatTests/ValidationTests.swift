// What the description says against a request is said at once, with paths and places; what it allows passes.

import BinderyClient
import BinderyRuntime
import Foundation
import OpenAIChat
import Testing

@Suite struct ValidationTests {
    private func request(_ change: (inout CreateChatCompletionRequest) -> Void) -> CreateChatCompletionRequest {
        CreateChatCompletionRequest(model: "gpt-4o-mini", messages: [.user("Hello")]).with(change)
    }

    private func violations(_ change: (inout CreateChatCompletionRequest) -> Void) -> [Violation] {
        do throws(ValidationError) {
            try request(change).validate()
            return []
        } catch {
            return error.violations
        }
    }

    @Test func severalAtOnce() throws {
        let found = violations {
            $0.messages = [.user("Hello"), .user([])]
            $0.temperature = 2.5
            $0.topLogprobs = 21
            $0.metadata = ["note": String(repeating: "é", count: 513), String(repeating: "k", count: 65): ""]
            $0.logitBias = ["50256": -101]
            $0.stop = ["a", "b", "c", "d", "e"]
            $0.tools = [.function("get weather")]
            $0.n = 0
        }
        let lines = try String(contentsOf: description, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(
            found.map { "\($0.path) \($0.message)" } == [
                "metadata has a key that has 65 characters, at most 64 are allowed",
                "metadata.note has 513 characters, at most 512 are allowed",
                "top_logprobs must be at most 20",
                "temperature must be at most 2",
                "stop has 5 items, at most 4 are allowed",
                "logit_bias.50256 must be at least -100",
                "n must be at least 1",
                "tools[0].function.name must match ^[a-zA-Z0-9_-]+$",
                "top_logprobs needs logprobs beside it",
            ])
        // Each names what has its bound in the description, which states the bound there or in the schema it refers to.
        for violation in found {
            let place = violation.place.split(separator: "#")
            #expect(place.first == "openai.yaml")
            var stated = try #require(below(String(place[1]), in: lines), "\(violation)")
            if let reference = stated.first?.split(separator: "'#").last, stated.first?.contains("$ref:") == true {
                stated = try #require(below(String(reference.dropLast()), in: lines), "\(violation)")
            }
            let isStated = stated.contains { line in
                line.hasSuffix(": \(violation.bound)") || line.hasSuffix(": [\(violation.bound)]")
            }
            #expect(isStated, "\(violation)")
        }
    }

    /// The lines below the place that a JSON pointer names, by their indentation; nil where the description has no such
    /// place.
    private func below(_ pointer: String, in lines: [Substring]) -> ArraySlice<Substring>? {
        var lines = lines[...]
        for step in pointer.split(separator: "/") {
            guard let first = lines.first(where: { !$0.hasPrefix("#") && !$0.isEmpty }) else { return nil }
            let lead = first.prefix { $0 == " " }
            let starts = lines.indices.filter { index in
                lines[index].hasPrefix(Int(step) == nil ? "\(lead)\(step):" : "\(lead)- ")
            }
            guard let start = Int(step).map({ starts.indices.contains($0) ? starts[$0] : nil }) ?? starts.first else {
                return nil
            }
            lines = lines[(start + 1)...].prefix { $0.isEmpty || $0.hasPrefix(lead + " ") }
        }
        return lines
    }

    @Test func topLogprobsNeedLogprobs() {
        #expect(violations { $0.topLogprobs = 3 }.map(\.bound) == ["logprobs"])
        #expect(
            violations {
                $0.topLogprobs = 3
                $0.logprobs = true
            }.isEmpty)
        #expect(
            violations {
                $0.topLogprobs = 3
                $0.unknownFields["logprobs"] = true
            }.isEmpty)
        #expect(violations { $0.logprobs = true }.isEmpty)
    }

    @Test func bothEndsOfARangeAreAllowed() {
        #expect(
            violations {
                $0.temperature = 0
                $0.frequencyPenalty = -2
                $0.presencePenalty = 2
                $0.topP = 1
                $0.n = 128
                $0.stop = ["a", "b", "c", "d"]
                $0.metadata = [String(repeating: "👍", count: 64): String(repeating: "é", count: 512)]
            }.isEmpty)
    }

    @Test func everyTypeCanBeAsked() throws {
        try ChatCompletionMessageToolCall.Function(name: "", arguments: "").validate()
        try [request { _ in }, request { _ in }].validate()
    }

    private let description = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../spec/openai.yaml")
}
