// A function that a model may ask to be called.

import BinderyRuntime

/// A function that a model may ask to be called, with its arguments as a type.
///
///     struct GetWeather: Tool {
///         static let description = "The weather in a city"
///         struct Arguments: Codable, Sendable { var city: String }
///         func call(_ arguments: Arguments) async throws -> Weather { … }
///     }
///
/// The JSON Schema that the model sees is told from `Arguments`: see ``JSONSchema/of(_:)``. Descriptions and bounds of the
/// arguments are added by ``SchemaDescribed``.
public protocol Tool: Sendable {
    /// What the model passes: an object. Any `Decodable` type whose `init(from:)` can be probed, or one that is
    /// `SchemaProviding`.
    associatedtype Arguments: Decodable & Sendable
    /// What goes back to the model: a `String` as it is, anything else as JSON.
    associatedtype Output: Encodable & Sendable

    /// By what name the model calls it. By default the type's own in snake case: `GetWeather` is `get_weather`.
    static var name: String { get }
    /// What it does and when to call it. Empty by default.
    static var description: String { get }

    /// What the model is told of it. By default made of `name`, `description` and the schema of `Arguments`.
    /// - Throws: `SchemaError` where no schema can be told from `Arguments`.
    var definition: ToolDefinition { get throws }
    /// How it may be called.
    var options: ToolOptions { get }

    /// Does what the model asks for. What it throws goes to the model or ends the run, as the run's options say.
    func call(_ arguments: Arguments) async throws -> Output
}

extension Tool {
    /// The type's own name in snake case: `GetWeather` is `get_weather`.
    public static var name: String { ToolName.snakeCase(String(describing: Self.self)) }
    /// Empty: the model has nothing but the name to go by.
    public static var description: String { "" }

    /// Made of `name`, `description` and the schema of `Arguments`.
    /// - Throws: `SchemaError` where no schema can be told from `Arguments`.
    public var definition: ToolDefinition {
        get throws {
            ToolDefinition(
                name: Self.name, description: Self.description, parameters: try JSONSchema.of(Arguments.self))
        }
    }

    /// Beside other calls, without a limit of time.
    public var options: ToolOptions { ToolOptions() }
}
