// Names that tools have by default.

import BinderyTools
import Testing

struct ToolNameTests {
    struct GetWeather: Tool {
        struct Arguments: Codable, Sendable {}
        func call(_ arguments: Arguments) async throws -> String { "" }
    }
    struct HTTPFetch: Tool {
        struct Arguments: Codable, Sendable {}
        func call(_ arguments: Arguments) async throws -> String { "" }
    }

    @Test("A tool's name is its type's in snake case")
    func names() {
        #expect(GetWeather.name == "get_weather")
        #expect(HTTPFetch.name == "http_fetch")
    }
}
