// A tool made of a definition and a function.

import BinderyRuntime

/// A tool made of a definition and a function: what is made of a schema file, and what is known only when the program runs.
public struct FunctionTool<Arguments: Decodable & Sendable, Output: Encodable & Sendable>: Tool {
    /// What the model is told, in place of what the type would say.
    public let definition: ToolDefinition
    /// How it may be called.
    public let options: ToolOptions
    private let function: @Sendable (Arguments) async throws -> Output

    /// A tool of which everything is known only at run time.
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
