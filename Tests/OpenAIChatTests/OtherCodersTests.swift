// A whole module's types through a coder that is not for JSON.

import BinderyClient
import BinderyRuntime
import Foundation
import OpenAIChat
import Testing

@Suite struct OtherCodersTests {
    @Test func aRequestComesBackFromAPropertyList() throws {
        var request = CreateChatCompletionRequest(
            model: "small",
            messages: [.system("Be brief."), .user([.text("What is this?"), .imageURL("https://example.com/a.png")])],
            temperature: 0.1, stop: ["a", "b"],
            tools: [.function("look", parameters: ["type": "object", "default": nil, "bits": [1, 2.5, true]])],
            toolChoice: .auto)
        request.unknownFields["top_k"] = 40
        request.nulls = [.metadata]
        for format in [PropertyListSerialization.PropertyListFormat.xml, .binary] {
            let encoder = PropertyListEncoder()
            encoder.outputFormat = format
            let list = try encoder.encode(["request": request])
            #expect(
                try PropertyListDecoder().decode([String: CreateChatCompletionRequest].self, from: list) == [
                    "request": request
                ])
        }
    }
}
