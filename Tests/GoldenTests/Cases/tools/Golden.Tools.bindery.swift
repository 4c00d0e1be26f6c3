// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime
@_exported import BinderyTools

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// The tools of this module: who has a method for each can hand them to a model.
public protocol ToolMethods: Sendable {
    /// The weather in a "city"
    func getWeather(_ arguments: GetWeather.Arguments) async throws -> GetWeather.Result

    func findFriends(_ arguments: FindFriends.Arguments) async throws -> FindFriends.Result

    func now(_ arguments: Now.Arguments) async throws -> Now.Result
}

extension ToolMethods {
    /// All of them.
    public var tools: [any BinderyTools.Tool] {
        [
            BinderyTools.FunctionTool(GetWeather.definition) {
                try await self.getWeather($0)
            },
            BinderyTools.FunctionTool(FindFriends.definition) {
                try await self.findFriends($0)
            },
            BinderyTools.FunctionTool(Now.definition) {
                try await self.now($0)
            },
        ]
    }
}

extension GetWeather {
    /// What a model is told of it.
    public static let definition = BinderyTools.ToolDefinition(
        name: "get_weather", description: "The weather in a \"city\"",
        parameters: Arguments.jsonSchema, isStrict: true)
}

extension FindFriends {
    /// What a model is told of it.
    public static let definition = BinderyTools.ToolDefinition(
        name: "find-friends", description: "",
        parameters: Arguments.jsonSchema, isStrict: false)
}

extension Now {
    /// What a model is told of it.
    public static let definition = BinderyTools.ToolDefinition(
        name: "now", description: "",
        parameters: JSONValue(generated: "{\"type\": \"object\", \"properties\": {}}"), isStrict: false)
}
