// Members that are null and members that are missing, through a whole module: read, set, written, converted.

import BinderyClient
import BinderyRuntime
import Foundation
import OpenAIChat
import Testing

@Suite struct ExplicitNullsTests {
    private static let request = CreateChatCompletionRequest(model: "small", messages: [.user("Hello!")])

    @Test func nilLeavesOutAndNullsSendNull() throws {
        #expect(try json(of: Self.request)["metadata"] == nil)
        var request = Self.request
        request.nulls = [.metadata]
        request.nulls.insert(.temperature)
        #expect(try json(of: request)["metadata"] == JSONValue.null)
        #expect(try json(of: request)["temperature"] == JSONValue.null)
        request.temperature = 0.5
        #expect(try json(of: request)["temperature"] == 0.5)
        request.nulls = []
        #expect(try json(of: request)["metadata"] == nil)
        // One that the description does not let be null.
        request.nulls["tools"] = true
        #expect(try json(of: request)["tools"] == JSONValue.null)
    }

    @Test(arguments: [
        #"{"model":"m","messages":[],"metadata":null,"tools":null}"#, #"{"model":"m","messages":[]}"#,
        #"{"messages":[{"role":"assistant","content":null,"refusal":null}],"model":"m","stop":null}"#,
    ])
    func aRequestComesBackByEveryCoder(_ text: String) throws {
        let value = try JSONCoding.decode(CreateChatCompletionRequest.self, from: Array(text.utf8))
        let expected = try JSONValue(parsing: text)
        #expect(try json(of: value) == expected)
        #expect(try JSONDecoder().decode(CreateChatCompletionRequest.self, from: Data(text.utf8)) == value)
        #expect(try JSONValue(parsing: [UInt8](JSONEncoder().encode(value))) == expected)
    }

    @Test func aConversionKeepsWhatMayBeNull() throws {
        let text =
            #"{"role":"assistant","content":null,"refusal":null,"audio":null,"annotations":null,"tool_calls":null}"#
        let response = try JSONCoding.decode(ChatCompletionResponseMessage.self, from: Array(text.utf8))
        #expect(try json(of: response) == JSONValue(parsing: text))
        // `annotations` has no place there, `tool_calls` may not be null, the required ones are left out while nil.
        #expect(try json(of: ChatCompletionRequestAssistantMessage(response)) == ["role": "assistant", "audio": nil])
    }

    @Test func nullsTellValuesApart() {
        let set = Self.request.with { $0.nulls = [.metadata] }
        #expect(set != Self.request)
        #expect(Set([set, Self.request, set]).count == 2)
    }
}
