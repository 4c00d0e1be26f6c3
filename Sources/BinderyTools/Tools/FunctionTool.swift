// A tool made of a definition and a function.

import BinderyRuntime

/// A tool made of a definition and a function: what is made of a schema file, and what is known only when the program runs.
public struct FunctionTool<Arguments: Decodable & Sendable, Output: Encodable & Sendable>: Tool {
    public let definition: ToolDefinition
    public let options: ToolOptions
    private let function: @Sendable (Arguments) async throws -> Output

    public init(
        _ definition: ToolDefinition, options: ToolOptions = ToolOptions(),
        function: @escaping @Sendable (Arguments) async throws -> Output
    ) {
        self.definition = definition
        self.options = options
        self.function = function
    }

    public func call(_ arguments: Arguments) async throws -> Output { try await function(arguments) }
}
