// Recorded traffic of every service through the modules that are made for some: whatever one of them can read comes back
// whole, nulls included.

import AtomaChat
import BinderyClient
import BinderyRuntime
import Foundation
import GeminiChat
import OneLLMChat
import Testing
import TogetherChat

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct DialectCorpusTests {
    /// What lacks a member that most services always send.
    private static let withoutID: Set = ["responses/demo-endpoints.pydantic.workers.dev/14ef5de369b256fb.json"]
    /// A stream's last event is an error.
    private static let endingInErrors: Set = [
        "streams/api.groq.com/25e988586b4d1744.sse", "streams/api.groq.com/952e74de7cb030fb.sse",
    ]

    @Test func together() throws {
        let json = try overlaidJSON("together")
        try check(.requests, TogetherChat.CreateChatCompletionRequest.self, json)
        try check(.responses, TogetherChat.CreateChatCompletionResponse.self, json, unread: Self.withoutID)
        try check(.streams, TogetherChat.CreateChatCompletionStreamResponse.self, json, unread: Self.endingInErrors)
    }

    @Test func gemini() throws {
        let json = try overlaidJSON("gemini")
        try check(.requests, GeminiChat.CreateChatCompletionRequest.self, json)
        try check(.responses, GeminiChat.CreateChatCompletionResponse.self, json)
        try check(.streams, GeminiChat.CreateChatCompletionStreamResponse.self, json)
    }

    @Test func atoma() throws {
        let json = try overlaidJSON("atoma")
        try check(.requests, AtomaChat.CreateChatCompletionRequest.self, json)
        try check(.responses, AtomaChat.CreateChatCompletionResponse.self, json, unread: Self.withoutID)
        try check(.streams, AtomaChat.CreateChatCompletionStreamResponse.self, json, unread: Self.endingInErrors)
    }

    @Test func oneLLM() throws {
        let json = try overlaidJSON("compatible", "onellm")
        try check(.requests, OneLLMChat.CreateChatCompletionRequest.self, json)
        try check(.responses, OneLLMChat.CreateChatCompletionResponse.self, json)
        try check(.streams, OneLLMChat.CreateChatCompletionStreamResponse.self, json)
    }

    /// Every document, read as tolerant as a client is, comes back equal; but for those of files that are listed.
    private func check<Value: Codable & JSONReadable & JSONWritable>(
        _ kind: CorpusKind, _ type: Value.Type, _ equality: EqualAsJSON, unread listed: Set<String> = []
    ) throws {
        var unread: Set<String> = []
        let files = try corpusFiles(kind)
        for file in files {
            for (place, document) in try documents(of: file, kind) {
                var issues: [DecodingIssue] = []
                guard
                    let value = try? JSONCoding.decode(
                        type, from: document, tolerance: .tolerant, issues: &issues)
                else {
                    unread.insert(file.path)
                    continue
                }
                let json = try JSONValue(parsing: document)
                let written = try JSONValue(parsing: JSONWriter.bytes(of: value))
                #expect(equality.firstDifference(json, written) == nil, "\(file.path)\(place)")
                if issues.isEmpty {
                    let coded = try JSONEncoder().encode(JSONDecoder().decode(type, from: Data(document)))
                    let found = equality.firstDifference(json, try JSONValue(parsing: [UInt8](coded)))
                    #expect(found == nil, "\(file.path)\(place), by Codable")
                }
            }
        }
        print(
            "corpus \(kind.rawValue) as \(String(reflecting: type)): \(files.count - unread.count) files come back whole"
        )
        #expect(files.count >= 100)
        #expect(unread == listed)
    }
}
