// The document of Together AI: every parameter has the type and the range that its tables state, and every example,
// written in Swift, gives the JSON that it shows.

import BinderyClient
import BinderyRuntime
import Testing
import TogetherChat

@Suite struct TogetherSeedTests {
    private static let isThere = sharedFolder != nil

    @Test(.enabled(if: isThere, "BINDERY_SHARED is not set"))
    func everyResponseFormatGivesTheJSONShown() throws {
        let formats: [CreateChatCompletionRequest.ResponseFormat] = [
            .text, .jsonObject, .jsonSchema(schema: [:]), .regex("..."),
        ]
        let shown = try SeedDocument("002").blocks[0]
        #expect(try formats.map { ["response_format": try json(of: $0)] } == shown)
    }

    @Test(.enabled(if: isThere, "BINDERY_SHARED is not set"))
    func everyMessageGivesTheJSONShown() throws {
        let blocks = try SeedDocument("002").blocks
        #expect(blocks.count == 3)
        let messages: [ChatCompletionRequestMessage] = [
            .system("You are a helpful assistant."), .user("Hello!"), .assistant("Hi there!"),
            .tool("...", toolCallID: "..."),
        ]
        #expect(try messages.map { try json(of: $0) } == blocks[1])
        let parts: ChatCompletionRequestMessage = .user([
            .text("What's in this image?"), .imageURL("https://..."), .videoURL("https://..."),
            .audioURL("https://..."),
        ])
        #expect(try [json(of: parts)] == blocks[2])
    }

    /// A value of the stated type is read, one of another type is not.
    @Test(.enabled(if: isThere, "BINDERY_SHARED is not set"))
    func everyParameterHasItsType() throws {
        let samples: [String: (right: [JSONValue], wrong: JSONValue)] = [
            "string": (["x"], 1), "integer": ([3], 0.5), "float": ([0.5], "x"), "bool": ([true], 1),
            "string[]": ([["x"]], 1), "array": ([[]], 1), "object": ([[:]], 1),
            "string/object": (["auto", ["type": "function", "function": ["name": "f"]]], .null),
        ]
        let rows = try SeedDocument("002").rows
        #expect(rows.count == 25)
        for row in rows {
            let sample = try #require(samples[row[1]], "\(row)")
            for value in sample.right {
                let request = try decoded(row[0], value)
                #expect(request.unknownFields.isEmpty, "\(row[0])")
                #expect(try json(of: request)[row[0]] == value, "\(row[0])")
            }
            // Unions keep what fits none of their variants.
            let isUnion = row[0] == "response_format" || row[0] == "tool_choice"
            if !isUnion { #expect(throws: JSONError.self, "\(row[0])") { try decoded(row[0], sample.wrong) } }
        }
    }

    @Test(.enabled(if: isThere, "BINDERY_SHARED is not set"))
    func everyRangeIsChecked() throws {
        var checked = 0
        for row in try SeedDocument("002").rows {
            for (text, low, high) in [
                ("0-1", 0.0, 1.0), ("1+", 1, .infinity), ("-2.0 to 2.0", -2, 2), ("1-128", 1, 128), ("0-20", 0, 20),
            ] where row.dropFirst(2).contains(where: { $0 == text || $0.contains("(\(text))") }) {
                let isWhole = row[1] == "integer"
                for bound in [low, high] where bound.isFinite {
                    #expect(try violations(row[0], bound, isWhole) == 0, "\(row[0]) = \(bound)")
                    let beyond = bound == low ? bound - 1 : bound + 1
                    #expect(try violations(row[0], beyond, isWhole) == 1, "\(row[0]) = \(beyond)")
                }
                checked += 1
            }
        }
        #expect(checked == 9)
    }

    @Test func seedsReachBeyondSignedIntegers() throws {
        let text =
            #"{"id":"a","created":1,"model":"m","object":"chat.completion","choices":[{"seed":18054343213446906000,"index":0,"message":{"role":"assistant","content":null},"finish_reason":"eos"}]}"#
        let response: CreateChatCompletionResponse = try JSONCoding.decode(from: Array(text.utf8))
        #expect(response.choices[0].seed == 18_054_343_213_446_906_000)
        #expect(response.choices[0].finishReason == .eos)
        #expect(try json(of: response).withoutNulls == JSONValue(parsing: Array(text.utf8)).withoutNulls)
    }

    private func decoded(_ name: String, _ value: JSONValue) throws -> CreateChatCompletionRequest {
        var fields: JSONObject = ["model": "m", "messages": []]
        fields[name] = value
        return try JSONCoding.decode(from: JSONWriter.bytes(of: JSONValue.object(fields)))
    }

    private func violations(_ name: String, _ number: Double, _ isWhole: Bool) throws -> Int {
        var validator = Validator()
        try decoded(name, isWhole ? JSONValue(Int(number)) : JSONValue(number)).validate(into: &validator)
        return validator.violations.count
    }
}
