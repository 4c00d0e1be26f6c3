// Responses of a type of one's own: how they are asked for, and what is said where none comes.

import BinderyClient
import BinderyRuntime
import BinderyTools
import OpenAIChat
import Testing

@Suite struct ParseTests {
    struct Invoice: Codable, Sendable, Equatable {
        struct Line: Codable, Sendable, Equatable {
            var text: String
            var amount: Double?
        }
        var number: String
        var lines: [Line]
    }

    let request = CreateChatCompletionRequest(model: "m", messages: [.user("Read this.")])

    @Test("The schema goes in the strict form, and nulls for what is optional come back as nil")
    func parse() async throws {
        let operations = ScriptedOperations([
            ScriptedOperations.saying(
                #"{"number":"7","lines":[{"text":"Tea","amount":null},{"text":"Cake","amount":2.5}]}"#)
        ])
        let invoice = try await operations.parse(request, as: Invoice.self)
        #expect(invoice == Invoice(number: "7", lines: [.init(text: "Tea"), .init(text: "Cake", amount: 2.5)]))
        #expect(
            operations.requests[0]["response_format"] == [
                "type": "json_schema",
                "json_schema": [
                    "name": "invoice", "strict": true,
                    "schema": [
                        "type": "object",
                        "properties": [
                            "number": ["type": "string"],
                            "lines": [
                                "type": "array",
                                "items": [
                                    "type": "object",
                                    "properties": [
                                        "text": ["type": "string"], "amount": ["type": ["number", "null"]],
                                    ],
                                    "required": ["text", "amount"], "additionalProperties": false,
                                ],
                            ],
                        ],
                        "required": ["number", "lines"], "additionalProperties": false,
                    ],
                ],
            ])
    }

    @Test("What is no object is asked for within one")
    func wrapped() async throws {
        let operations = ScriptedOperations([ScriptedOperations.saying(#"{"value":["a","b"]}"#)])
        #expect(try await operations.parse(request, as: [String].self) == ["a", "b"])
        let schema = operations.requests[0]["response_format"]?["json_schema"]
        #expect(schema?["name"] == "array_string")
        #expect(schema?["schema"]?["properties"]?["value"] == ["type": "array", "items": ["type": "string"]])
    }

    @Test("What is written without that object is read as well, with the nulls of the strict form taken away")
    func bare() async throws {
        let line = #"[{"city":"Rome","days":null}]"#
        let operations = ScriptedOperations([ScriptedOperations.saying(line)])
        let trips = try await operations.parse(request, as: [StreamedParseTests.Defaulted].self)
        #expect(trips.map(\.days) == [3])
    }

    /// A type that gives its schema: no object, and within itself.
    struct Term: Decodable, Sendable, SchemaProviding {
        static let jsonSchema: JSONValue = [
            "anyOf": [["type": "integer"], ["type": "array", "items": ["$ref": "#"]]]
        ]
        init(from decoder: any Decoder) throws {}
    }

    @Test("A type that is no object and holds itself does not hold the object around it")
    func wrappedRecursion() async throws {
        let operations = ScriptedOperations([ScriptedOperations.saying(#"{"value":1}"#)])
        _ = try await operations.parse(request, as: Term.self)
        let schema = operations.requests[0]["response_format"]?["json_schema"]?["schema"]
        #expect(schema?["properties"]?["value"] == ["$ref": "#/$defs/Term"])
        #expect(schema?["$defs"]?["Term"]?["anyOf"]?[1]?["items"] == ["$ref": "#/$defs/Term"])
    }

    @Test("A fence around the JSON is taken away")
    func fence() async throws {
        let operations = ScriptedOperations([ScriptedOperations.saying("```json\n{\"number\":\"7\",\"lines\":[]}\n```")]
        )
        #expect(try await operations.parse(request, as: Invoice.self).number == "7")
    }

    @Test("A type that the strict form has no place for needs `isStrict: false`")
    func notStrict() async throws {
        let operations = ScriptedOperations([ScriptedOperations.saying(#"{"a":1}"#)])
        await #expect(throws: StrictSchemaError.self) { try await operations.parse(request, as: [String: Int].self) }
        let value = try await operations.parse(
            request, as: [String: Int].self, options: StructuredOutputOptions(isStrict: false, name: "counts"))
        #expect(value == ["a": 1])
        let format = operations.requests[0]["response_format"]?["json_schema"]
        #expect(format?["name"] == "counts")
        #expect(format?["strict"] == nil)
    }

    @Test("A refusal, a cut, a filter, silence and JSON of another type are told apart, with what came")
    func unusable() async throws {
        func choice(_ message: String, _ reason: String) -> String {
            #"{"id":"r","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"\#(reason)","logprobs":null,"message":\#(message)}]}"#
        }
        let cases: [(String, String)] = [
            (#"{"role":"assistant","content":null,"refusal":"No."}"#, "The model refuses: No."),
            (choice(ScriptedOperations.saying(#"{"number":"7"#), "length"), "cut short"),
            (choice(ScriptedOperations.saying(""), "content_filter"), "filter"),
            (ScriptedOperations.saying(""), "no text"),
            (ScriptedOperations.saying(#"{"number":7,"lines":[]}"#), "number: expected String"),
            (ScriptedOperations.saying("Here it is"), "not of the type"),
        ]
        for (message, told) in cases {
            let operations = ScriptedOperations([message])
            let error = try await #require(throws: UnusableResponse<CreateChatCompletionResponse>.self) {
                try await operations.parse(request, as: Invoice.self)
            }
            #expect("\(error)".contains(told), "\(error)")
            #expect(error.response.id == "r")
        }
    }

    @Test("After a run with tools, the last response is read as a type")
    func afterTools() async throws {
        let operations = ScriptedOperations([
            ScriptedOperations.calling(("a", "get_weather", #"{"city":"Rome"}"#)),
            ScriptedOperations.saying(#"{"number":"7","lines":[]}"#),
        ])
        let parsed = try await operations.run(request, tools: [ToolRunTests.GetWeather()], as: Invoice.self)
        #expect(parsed.value.number == "7")
        #expect(parsed.response.rounds == 2)
        #expect(operations.requests.allSatisfy { $0["response_format"] != nil })
    }
}
