// Two rounds of two calls each, and a response of the form that was asked for, as a model might give them.

import BinderyClient
import LoopbackServer

enum Rounds {
    private static let rounds = [
        [
            ("get_weather", #"{"city":"Rome","day":null,"unit":"celsius"}"#),
            ("find_trains", #"{"from":"Vienna","to":"Rome"}"#),
        ],
        [("book", #"{"train":"Vienna-Rome","seats":2}"#), ("book", #"{"train":"Vienna-Rome","seats":9}"#)],
    ]
    private static let itinerary =
        #"{"trains":[{"number":"Vienna-Rome","departs":"2026-12-01T08:00:00Z"}],"advice":"Take sunglasses."}"#

    static func response(_ request: RecordedRequest) -> ScriptedResponse {
        let body = (try? JSONValue(parsing: request.body)) ?? .null
        let results = (body["messages"]?.array ?? []).filter { $0["role"]?.string == "tool" }
        // What the tools gave back is what the files say, and a bound that was broken is told.
        let told = results.compactMap { $0["content"]?.string }
        guard told.isEmpty || told[0] == #"{"degrees":22,"sky":"clear"}"#, told.count < 4 || told[3].contains("8"),
            body["response_format"]?["json_schema"]?["name"] == "itinerary"
        else { return .json(#"{"error":{"message":"The script knows no such request."}}"#, status: 404) }
        let round = results.count / 2
        guard round < rounds.count else { return message(#""content":\#(JSONValue.string(itinerary))"#, "stop") }
        let calls = rounds[round].enumerated().map { index, call in
            #"{"id":"c\#(round)\#(index)","type":"function","function":{"name":"\#(call.0)","arguments":\#(JSONValue.string(call.1))}}"#
        }
        return message(#""content":null,"tool_calls":[\#(calls.joined(separator: ","))]"#, "tool_calls")
    }

    private static func message(_ members: String, _ reason: String) -> ScriptedResponse {
        .json(
            #"{"id":"r","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"logprobs":null,"#
                + #""finish_reason":"\#(reason)","message":{"role":"assistant","refusal":null,\#(members)}}]}"#)
    }
}
