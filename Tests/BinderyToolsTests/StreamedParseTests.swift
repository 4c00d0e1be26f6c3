// Responses of a type while they come.

import BinderyClient
import BinderyRuntime
import BinderyTools
import OpenAIChat
import Testing

@Suite struct StreamedParseTests {
    struct Trip: Codable, Sendable, Equatable {
        var city: String
        var stops: [String]
        var price: Double?
    }

    private func client(_ chunks: [String], end: String = "data: [DONE]\n\n") -> OpenAIClient {
        let events = chunks.map { choice in
            #"data: {"id":"r","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,\#(choice)}]}"#
                + "\n\n"
        }
        return OpenAIClient(
            transport: ModelTransport([events.joined() + end]), apiKey: "k",
            configuration: ClientConfiguration(retries: .none))
    }

    private func text(_ text: String) -> String {
        #""delta":{"content":\#(JSONValue.string(text))},"finish_reason":null"#
    }
    private func reason(_ reason: String) -> String { #""delta":{},"finish_reason":"\#(reason)""# }

    private let request = CreateChatCompletionRequest(model: "m", messages: [.user("Where to?")])

    @Test("Each field is shown as it comes, and the last element is the whole value")
    func fields() async throws {
        let client = client(
            [
                text(#"{"ci"#), text(#"ty":"Ro"#), text(#"me","stops":["Linz","#), text(#""Gra"#),
                text(#"z"],"price":79"#), text(#".5}"#),
            ]
                + [reason("stop")])
        var seen: [String] = []
        var last: Partial<Trip>?
        for try await trip in client.chat.completions.streamedParse(request, as: Trip.self) {
            seen.append("\(trip.city ?? "-") \(trip.stops) \(trip.price.map { "\($0)" } ?? "-")")
            last = trip
        }
        #expect(
            seen == [
                "- [] -", "Ro [] -", #"Rome ["Linz"] -"#, #"Rome ["Linz"] -"#, #"Rome ["Linz", "Graz"] -"#,
                #"Rome ["Linz", "Graz"] 79.5"#, #"Rome ["Linz", "Graz"] 79.5"#,
            ])
        #expect(try last?.value() == Trip(city: "Rome", stops: ["Linz", "Graz"], price: 79.5))
    }

    @Test("The value alone, also of a type that is no object")
    func value() async throws {
        let whole = client([text(#"{"city":"Rome","stops":[],"price":null}"#), reason("stop")])
        #expect(
            try await whole.chat.completions.streamedParse(request, as: Trip.self).value()
                == Trip(city: "Rome", stops: []))
        let wrapped = client([text(#"{"value":["#), text(#""a","b"#), text(#""]}"#), reason("stop")])
        var seen: [[String]] = []
        for try await list in wrapped.chat.completions.streamedParse(request, as: [String].self) {
            seen.append((0...).lazy.prefix { list.json?[$0] != nil }.compactMap { list.json?[$0]?.string })
        }
        #expect(seen == [[], ["a", "b"], ["a", "b"], ["a", "b"]])
    }

    @Test("A value that the model writes without the object around it is shown as it comes")
    func bare() async throws {
        let array = client([text(#"["a","#), text(#""b"]"#), reason("stop")])
        var seen: [[String]] = []
        var last: Partial<[String]>?
        for try await list in array.chat.completions.streamedParse(request, as: [String].self) {
            seen.append((0...).lazy.prefix { list.json?[$0] != nil }.compactMap { list.json?[$0]?.string })
            last = list
        }
        #expect(seen == [["a"], ["a", "b"], ["a", "b"]])
        #expect(try last?.value() == ["a", "b"])

        let number = client([text("\u{A0}12"), reason("stop")])
        var numbers: [Int] = []
        for try await partial in number.chat.completions.streamedParse(request, as: Int.self) {
            numbers.append(try partial.value())
        }
        #expect(numbers == [12])
    }

    struct Defaulted: Decodable, Sendable, Equatable {
        var city: String
        var days: Int

        enum CodingKeys: CodingKey { case city, days }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            city = try container.decode(String.self, forKey: .city)
            days = container.contains(.days) ? try container.decode(Int.self, forKey: .days) : 3
        }
    }

    @Test(
        "A whole value is read as `parse` reads it: nulls of the strict form, members named twice",
        arguments: [
            (#"{"city":"Rome","days":null}"#, "Rome", 3), (#"{"city":"Rome","days":1,"city":"Linz"}"#, "Linz", 1),
        ])
    func whole(_ json: String, _ city: String, _ days: Int) async throws {
        for json in [json, #"[\#(json)]"#, #"{"value":[\#(json)]}"#] {
            let isObject = json.hasPrefix(#"{"city""#)
            let client = client([text(String(json.prefix(9))), text(String(json.dropFirst(9))), reason("stop")])
            let completions = client.chat.completions
            var found: [Defaulted] = []
            if isObject {
                for try await trip in completions.streamedParse(request, as: Defaulted.self) where trip.isComplete {
                    found.append(try trip.value())
                }
            } else {
                for try await trips in completions.streamedParse(request, as: [Defaulted].self) where trips.isComplete {
                    found += try trips.value()
                }
            }
            #expect(found.map(\.city) == [city, city])
            #expect(found.map(\.days) == [days, days])
        }
    }

    @Test("A refusal, a cut and a broken stream end it, with what came")
    func ends() async throws {
        let refused = client([#""delta":{"refusal":"No."},"finish_reason":null"#, reason("stop")])
        let refusal = try await #require(throws: UnusableResponse<CreateChatCompletionResponse>.self) {
            try await refused.chat.completions.streamedParse(request, as: Trip.self).value()
        }
        #expect("\(refusal)" == "The model refuses: No.")
        let cut = client([text(#"{"city":"Ro"#), reason("length")])
        let short = try await #require(throws: UnusableResponse<CreateChatCompletionResponse>.self) {
            try await cut.chat.completions.streamedParse(request, as: Trip.self).value()
        }
        #expect(short.text == #"{"city":"Ro"#)
        let broken = client([text(#"{"city":"Ro"#)], end: "")
        let incomplete = try await #require(throws: IncompleteResponse<CreateChatCompletionResponse>.self) {
            try await broken.chat.completions.streamedParse(request, as: Trip.self).value()
        }
        #expect(incomplete.partial?.choices[0].message.content == #"{"city":"Ro"#)
    }
}
