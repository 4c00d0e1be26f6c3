// The tools of three files as methods of a type, which can be handed to a model.

import BinderyRuntime
import BinderyTools

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

let errands: [any Tool] = Errands().tools
let form: JSONValue = Itinerary.jsonSchema
