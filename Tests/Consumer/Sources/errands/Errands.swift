// A conversation in which a model calls the tools of three files, and its response as the type of a schema file.

import BinderyTools
import BinderyTransport
import LoopbackServer
import OpenAIChat

struct Errands: ToolSet {
    func getWeather(_ arguments: GetWeather.Arguments) async throws -> GetWeather.Result {
        GetWeather.Result(degrees: arguments.unit == .fahrenheit ? 72 : 22, sky: .clear)
    }

    func findTrains(_ arguments: FindTrains.Arguments) async throws -> FindTrains.Result {
        [.init(number: "\(arguments.from)-\(arguments.to)", departs: arguments.after ?? "2026-12-01T08:00:00Z")]
    }

    func book(_ arguments: Book.Arguments) async throws -> Book.Result {
        "booking of \(arguments.seats ?? 1) in \(arguments.train)"
    }
}

@main
struct Main {
    static func main() async throws {
        let server = try LoopbackServer(response: Rounds.response)
        defer { server.stop() }
        let client = OpenAIClient(apiKey: "none", configuration: ClientConfiguration(serverURL: server.url))
        let request = CreateChatCompletionRequest(model: "gpt-4o-mini", messages: [.user("Get me to the sun.")])
        let result = try await client.chat.completions.run(request, tools: Errands().tools, as: Itinerary.self)
        print(result.value.trains[0].number, result.value.advice, result.response.rounds)
    }
}
