// A parameter that a provider does not have does not compile in its module, and the error names it.

import AtomaChat
import BinderyClient
import BinderyRuntime
import CompatibleChat
import GeminiChat
import OneLLMChat
import OpenAIChat
import Testing
import TogetherChat

@Suite struct ForeignParameterTests {
    /// A module with a call that compiles, and the parameters of its request.
    struct Dialect: Sendable, CustomTestStringConvertible {
        var module: String
        var call: String
        var parameters: Set<String>
        var testDescription: String { call.prefix { $0 != "(" } + " of " + module }

        init(_ module: String, _ call: String, _ request: some Sendable) {
            self.module = module
            self.call = call
            // A deprecated member is stored under its name with a line before it.
            parameters = Set(
                Mirror(reflecting: request).children.compactMap(\.label).map {
                    $0.hasPrefix("_") ? String($0.dropFirst()) : $0
                })
            parameters.remove("unknownFields")
        }
    }

    static let dialects = [
        Dialect(
            "OpenAIChat", #"CreateChatCompletionRequest(model: "m", messages: []"#,
            OpenAIChat.CreateChatCompletionRequest(model: "m", messages: [])),
        Dialect(
            "CompatibleChat", #"CreateChatCompletionRequest(messages: [], model: "m""#,
            CompatibleChat.CreateChatCompletionRequest(messages: [], model: "m")),
        Dialect(
            "TogetherChat", #"CreateChatCompletionRequest(model: "m", messages: []"#,
            TogetherChat.CreateChatCompletionRequest(model: "m", messages: [])),
        Dialect(
            "GeminiChat", #"CreateChatCompletionRequest(model: "m", messages: []"#,
            GeminiChat.CreateChatCompletionRequest(model: "m", messages: [])),
        Dialect(
            "AtomaChat", #"CreateChatCompletionRequest(model: "m", messages: []"#,
            AtomaChat.CreateChatCompletionRequest(model: "m", messages: [])),
        Dialect(
            "AtomaChat", #"CreateChatCompletionStreamRequest(model: "m", messages: []"#,
            AtomaChat.CreateChatCompletionStreamRequest(model: "m", messages: [])),
        Dialect(
            "OneLLMChat", #"CreateChatCompletionRequest(model: "m", messages: []"#,
            OneLLMChat.CreateChatCompletionRequest(model: "m", messages: [])),
    ]

    static let all = dialects.reduce(into: Set<String>()) { $0.formUnion($1.parameters) }

    @Test(arguments: dialects)
    func foreignParametersDoNotCompile(_ dialect: Dialect) async throws {
        let foreign = Self.all.subtracting(dialect.parameters).sorted()
        #expect(foreign.count >= 9)
        let lines =
            ["import \(dialect.module)", "_ = \(dialect.call))"] + foreign.map { "_ = \(dialect.call), \($0): nil)" }
        let errors = try await Compiler.errors(in: lines.joined(separator: "\n"))
        // Without a foreign one it compiles.
        #expect(errors[1] == nil && errors[2] == nil)
        for (index, name) in foreign.enumerated() {
            let said = errors[index + 3, default: []]
            #expect(said.contains { $0.contains("'\(name)'") || $0.contains(":\(name):") }, "\(name): \(said)")
        }
    }

    @Test func everyProviderHasParametersOfItsOwn() {
        #expect(Self.all.count >= 50)
        for name in ["topK", "minP", "safetyModel", "extraBody", "fallbackModels", "repetitionPenalty", "compliance"] {
            #expect(Self.all.contains(name), "\(name)")
        }
    }
}
