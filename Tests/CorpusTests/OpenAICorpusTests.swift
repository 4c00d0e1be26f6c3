// Recorded traffic of the base's own service decodes through its module, and encodes to what came in.

import BinderyRuntime
import OpenAIChat
import Testing

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct OpenAICorpusTests {
    private static let host = "api.openai.com"

    /// What cannot come back as it was, by path, with the reason.
    private static let exceptions: [String: String] = [:]

    @Test func requestsComeBack() throws {
        try check(.requests) { try roundTrip(CreateChatCompletionRequest.self, $0) }
    }

    @Test func responsesComeBack() throws {
        try check(.responses) { try roundTrip(CreateChatCompletionResponse.self, $0) }
    }

    @Test func errorsComeBack() throws {
        try check(.errors) { try roundTrip(ErrorResponse.self, $0) }
    }

    @Test func streamsComeBack() throws {
        try check(.streams) { bytes in
            var parser = ServerSentEventParser()
            parser.feed(bytes)
            var events: [ServerSentEvent] = []
            while let event = try parser.next() { events.append(event) }
            if let last = try parser.finish() { events.append(last) }
            guard !events.isEmpty else { return "no events" }
            for (index, event) in events.enumerated() where event.text != "[DONE]" {
                let difference = try roundTrip(CreateChatCompletionStreamResponse.self, Array(event.data))
                if let difference { return "event \(index): \(difference)" }
            }
            return nil
        }
    }

    /// Runs every file of a kind, and compares what failed with the list of exceptions.
    private func check(_ kind: CorpusKind, _ difference: ([UInt8]) throws -> String?) throws {
        let files = try corpusFiles(kind, host: Self.host)
        print("corpus \(kind.rawValue)/\(Self.host): \(files.count) files read")
        #expect(!files.isEmpty)
        for file in files {
            let found: String?
            do { found = try difference(file.bytes) } catch { found = "\(error)" }
            if Self.exceptions[file.path] == nil {
                #expect(found == nil, "\(file.path)")
            } else {
                #expect(found != nil, "\(file.path) is listed as an exception, but comes back whole")
            }
        }
        let listed = Self.exceptions.keys.filter { $0.hasPrefix("\(kind.rawValue)/\(Self.host)/") }
        #expect(Set(listed).isSubset(of: files.map(\.path)))
    }

    private func roundTrip<Value: JSONReadable & JSONWritable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> String? {
        let value = try JSONCoding.decode(type, from: bytes)
        return try baseJSON().firstDifference(JSONValue(parsing: bytes), JSONValue(parsing: JSONCoding.encode(value)))
    }
}
