// Requests as the type of another description: what is dropped, renamed, clamped, reshaped and carried is told.

import BinderyClient
import BinderyRuntime
import OpenAIChat
import Testing

@Suite struct TranslationTests {
    private static let request = CreateChatCompletionRequest(
        model: "small", messages: [.user("Hello!")], temperature: 1.5, maxCompletionTokens: 64, stop: "END")

    @Test func translatesIntoItselfWithoutAnyChange() throws {
        let same = try Self.request.translated(to: CreateChatCompletionRequest.self)
        #expect(same.value == Self.request)
        #expect(same.report.changes == [])
        #expect(same.report.isLossless)
        #expect(same.report.description == "nothing was changed")
    }

    @Test func tellsWhatTheTargetLacks() throws {
        let narrow = try Self.request.with { $0.store = true }.translated(to: NarrowRequest.self)
        #expect(
            narrow.value
                == NarrowRequest(model: "small", maxTokens: 64, stop: ["END"], temperature: 1, unknownFields: [:]))
        #expect(
            narrow.report.description.split(separator: "\n").sorted() == [
                "max_completion_tokens renamed to max_tokens: the target's name for it",
                "messages dropped: the target has no such field",
                "stop reshaped: the target expects an array",
                "store dropped: the target has no such field",
                "temperature clamped: the target's bound",
            ])
        #expect(!narrow.report.isLossless)
        let clamp = narrow.report.changes.first { $0.path.description == "temperature" }
        #expect(clamp?.effect == .clamped(from: 1.5, to: 1))
    }

    @Test func carriesWhatWasSetByHand() throws {
        let narrow = try Self.request.with { $0.unknownFields["top_k"] = 40 }.translated(to: NarrowRequest.self)
        #expect(narrow.value.unknownFields == ["top_k": 40])
        #expect(
            narrow.report.changes.contains(
                TranslationChange(
                    path: JSONPath([.key("top_k")]), effect: .carried, reason: "an unknown field, set by hand")))
    }

    @Test func keepsNullsOrTellsOfThem() throws {
        let request = Self.request.with { $0.nulls = [.metadata, .logprobs] }
        let same = try request.translated(to: CreateChatCompletionRequest.self)
        #expect(same.value == request && same.report.changes == [])
        let narrow = try request.translated(to: NarrowRequest.self)
        #expect(narrow.value.unknownFields == ["logprobs": nil])
        #expect(narrow.report.description.contains("metadata dropped: the target has no such field"))
    }

    @Test func dropsAnOptionalValueOfAnotherType() throws {
        let wrong = try CreateChatCompletionRequest(model: "small", messages: [.user("Hello!")], logprobs: true)
            .translated(to: NarrowRequest.self)
        #expect(wrong.report.description.contains("logprobs dropped: the target expects an integer"))
        #expect(wrong.value.unknownFields.isEmpty)
    }

    @Test func throwsWhereARequiredFieldIsMissing() throws {
        let error = #expect(throws: JSONError.self) {
            try NarrowRequest(model: "small").translated(to: CreateChatCompletionRequest.self)
        }
        #expect(error?.description.contains("messages") == true)
    }

    @Test func tellsOfWordsThatTheTargetDoesNotKnow() throws {
        let odd = CreateChatCompletionRequest(
            model: "small", messages: [.user("Hello!")], reasoningEffort: .init(rawValue: "gigantic"))
        let same = try odd.translated(to: CreateChatCompletionRequest.self)
        #expect(same.value == odd)
        // The source does not know it either, and it stays.
        #expect(
            same.report.description == "reasoning_effort carried: the target does not know this value")
    }
}

/// Written as the generator writes records, for a description with fewer fields.
private struct NarrowRequest: Record {
    var model: String
    var maxTokens: Int?
    var stop: [String]?
    var temperature: Double?
    var logprobs: Int?
    var unknownFields: JSONObject = [:]

    static var otherNames: [String: String] { ["max_completion_tokens": "max_tokens"] }

    init(
        model: String, maxTokens: Int? = nil, stop: [String]? = nil, temperature: Double? = nil, logprobs: Int? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.model = model
        self.maxTokens = maxTokens
        self.stop = stop
        self.temperature = temperature
        self.logprobs = logprobs
        self.unknownFields = unknownFields
    }

    init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord()
        self.init(model: "")
        var model: String?
        var member = 0
        while json.nextMember(
            &member, of: "model\nmax_tokens\nstop\ntemperature\nlogprobs\n", unknown: &unknownFields)
        {
            switch member {
            case 1: json.required(&model)
            case 2: json.optional(&maxTokens, unknown: &unknownFields)
            case 3: json.optional(&stop, unknown: &unknownFields)
            case 4: json.optional(&temperature, unknown: &unknownFields)
            case 5: json.optional(&logprobs, unknown: &unknownFields)
            default: break
            }
        }
        guard let model, json.isSound else { try json.fail(missing: "model\n", from: start) }
        self.model = model
    }

    func write(json: inout JSONWriter) {
        let start = json.count
        json.literal(",\"model\":")
        model.write(json: &json)
        if let temperature {
            json.literal(",\"temperature\":")
            temperature.write(json: &json)
        }
        json.closeObject(from: start, names: "model\nmax_tokens\nstop\ntemperature\nlogprobs\n", unknown: unknownFields)
    }

    func validate(into validator: inout Validator) {
        if let temperature {
            validator.enter("temperature")
            validator.number(temperature, atMost: 1, "narrow.yaml:1:1")
            validator.leave()
        }
    }
}
