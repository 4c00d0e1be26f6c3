// The document of Atoma: every parameter of both operations is typed, and both calls, written in Swift, give the JSON that
// it shows.

import AtomaChat
import BinderyClient
import BinderyRuntime
import Testing

@Suite struct AtomaSeedTests {
    private let location: JSONObject = [
        "type": "object",
        "properties": ["location": ["type": "string", "description": "The location to get the weather for"]],
        "required": ["location"],
    ]

    private var messages: [ChatCompletionRequestMessage] {
        [
            .system("You are a helpful AI assistant", name: "AI expert"), .user("Hello!", name: "John Doe"),
            .assistant("I'm here to help you with any questions you have. How can I assist you today?", name: "AI"),
        ]
    }

    private var function: JSONValue {
        [
            "name": "get_current_weather", "description": "Get the current weather in a location",
            "parameters": .object(location),
        ]
    }

    @Test(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
    func bothCallsGiveTheJSONShown() throws {
        let blocks = try SeedDocument("004").blocks
        #expect(blocks.map(\.count) == [1, 1])
        let create = CreateChatCompletionRequest(
            model: "meta-llama/Llama-3.3-70B-Instruct", messages: messages, frequencyPenalty: 0, functions: [function],
            logitBias: ["1234567890": 0.5, "1234567891": -0.5], maxCompletionTokens: 4096, n: 1,
            parallelToolCalls: true, presencePenalty: 0, seed: 123, serviceTier: "auto",
            stop: [#"json(["stop", "halt"])"#], temperature: 0.7,
            tools: [
                .function(
                    "get_current_weather", description: "Get the current weather in a location", parameters: location)
            ],
            topLogprobs: 1, topP: 1, user: "user-1234")
        #expect(try json(of: create) == blocks[0][0])

        let stream = CreateChatCompletionStreamRequest(
            model: create.model, messages: messages, frequencyPenalty: 0, functions: [function],
            logitBias: create.logitBias, maxCompletionTokens: 4096, n: 1, parallelToolCalls: true, presencePenalty: 0,
            seed: 123, serviceTier: "auto", stop: create.stop, temperature: 0.7,
            tools: [
                .function(
                    "get_current_weather", description: "Get the current weather in a location", parameters: location)
            ],
            topLogprobs: 1, topP: 1, user: "user-1234")
        #expect(try json(of: stream).without(["stream"]) == blocks[1][0])
        #expect(try json(of: stream)["stream"] == true)
    }

    /// 23 parameters in two tables; the 24th row sets retries, which no request holds.
    @Test(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
    func everyParameterIsTyped() throws {
        let names = try SeedDocument("004").rows.map { $0[0] }
        #expect(names.count == 48)
        for name in names where name != "retries" {
            let fields = try fields(with: name)
            let create: CreateChatCompletionRequest = try JSONCoding.decode(from: fields)
            let stream: CreateChatCompletionStreamRequest = try JSONCoding.decode(from: fields)
            // What no member takes would be kept here, null as well.
            #expect(create.unknownFields.isEmpty && stream.unknownFields.isEmpty, "\(name)")
        }
        #expect(Set(names).count == 24)
    }

    private func fields(with name: String) throws -> [UInt8] {
        var fields: JSONObject = ["model": "m", "messages": []]
        if fields[name] == nil { fields[name] = name == "stream" ? true : .null }
        return try JSONWriter.bytes(of: JSONValue.object(fields))
    }

    @Test func functionsTakeAnyForm() throws {
        let request = CreateChatCompletionRequest(
            model: "m", messages: [.user(nil)], functionCall: ["name": "f"], functions: ["f", ["name": "f"]])
        #expect(
            try json(of: request).withoutNulls == [
                "model": "m", "messages": [["role": "user"]], "function_call": ["name": "f"],
                "functions": ["f", ["name": "f"]],
            ])
    }

    @Test(arguments: [
        (#"{"error":{"code":"BALANCE_ERROR","message":"Too little."}}"#, ErrorValue.Code.balanceError),
        (#"{"error":{"code":"UNAVAILABLE_STACK","message":"Wait."}}"#, .unavailableStack),
        (#"{"error":{"code":"FIAT_PAYMENTS_ONLY","message":"No."}}"#, .fiatPaymentsOnly),
    ])
    func errorsHaveCodes(body: String, code: ErrorValue.Code) throws {
        let failure: ErrorResponse = try JSONCoding.decode(from: Array(body.utf8))
        #expect(failure.error.code == code)
    }

    @Test(arguments: ["128001", #""END""#, #"{"Int":128001}"#, #"{"String":"END"}"#, "null"])
    func streamsSayWhereTheyStopped(reason: String) throws {
        let text = """
            {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":\
            {"reasoning_content":"Hm."},"finish_reason":"stop","stop_reason":\(reason)}]}
            """
        let chunk: CreateChatCompletionStreamResponse = try JSONCoding.decode(from: Array(text.utf8))
        #expect(chunk.choices[0].delta.reasoningContent == "Hm.")
        if case .unknown = chunk.choices[0].stopReason { Issue.record("no known form") }
        #expect(try json(of: chunk).withoutNulls == JSONValue(parsing: Array(text.utf8)).withoutNulls)
    }
}
