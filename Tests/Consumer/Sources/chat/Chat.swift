// A conversation with a model: a response as it is made, then a tool call. The server is on this machine and only acts.

import BinderyTransport
import LoopbackServer

@main
struct Chat {
    static func main() async throws {
        let server = try LoopbackServer(response: Script.response)
        defer { server.stop() }
        let client = OpenAIClient(apiKey: "none", configuration: ClientConfiguration(serverURL: server.url))

        try await streamAResponse(client)
        try await callATool(client)
    }

    static func streamAResponse(_ client: OpenAIClient) async throws {
        let question = "Why is the sea salty?"
        print("you:   \(question)\nmodel: ", terminator: "")
        let stream = try await client.chat.completions.stream(
            CreateChatCompletionRequest(
                model: .gpt4oMini, messages: [.system("Be brief."), .user(question)], temperature: 0.2))
        for try await chunk in stream {
            print(chunk.choices.first?.delta.content ?? "", terminator: "")
        }
        print()
    }

    static func callATool(_ client: OpenAIClient) async throws {
        let question = "How warm is it in Lisbon?"
        print("you:   \(question)")
        var request = CreateChatCompletionRequest(
            model: "gpt-4o-mini", messages: [.user(question)],
            tools: [.function("get_weather", parameters: ["type": "object"])], toolChoice: .auto)
        let asked = try await client.chat.completions.create(request)
        guard let message = asked.choices.first?.message else { return }
        request.messages.append(.init(message))
        for case .function(let call) in message.toolCalls ?? [] {
            print("tool:  \(call.function.name)(\(call.function.arguments))")
            request.messages.append(.tool("22 °C", toolCallID: call.id))
        }
        let response = try await client.chat.completions.create(request)
        print("model: \(response.choices.first?.message.content ?? "")")
    }
}
