// All tools of a module: a protocol with a method for each, and what makes them of a type that has the methods.

import BinderyIR

extension Emitter {
    ///     →  public protocol ToolSet: Sendable {
    ///            func getWeather(_ arguments: GetWeather.Arguments) async throws -> GetWeather.Result
    ///        }
    ///        extension ToolSet {
    ///            public var tools: [any Tool] { [FunctionTool(GetWeather.definition) { try await self.getWeather($0) }] }
    ///        }
    func tools() -> [Code] {
        guard !api.tools.isEmpty else { return [] }
        let tools = zip(api.tools, names.extras.toolMethods)
        let requirements = tools.map { tool, method -> Code in
            """
            \(DocComment(tool.documentation, indentation: 4))
            func \(method)(_ arguments: \(path(tool.arguments, in: .file))) async throws -> \(result(of: tool))
            """
        }
        let functions = tools.map { tool, method -> Code in
            """
            BinderyTools.FunctionTool(\(path(tool.namespace, in: .file)).definition) {
                try await self.\(member: method)($0)
            },
            """
        }
        return [
            """
            /// The tools of this module: who has a method for each can hand them to a model.
            \(modifier)protocol \(names.extras.toolSet): Sendable {
                \(Code.paragraphs(requirements))
            }
            """,
            """
            extension \(names.extras.toolSet) {
                /// All of them.
                \(modifier)var tools: [any BinderyTools.Tool] {
                    [
                        \(functions)
                    ]
                }
            }
            """,
        ] + api.tools.map(definition)
    }

    private func definition(_ tool: ToolDecl) -> Code {
        let isDeclared = if case .alias = api[tool.arguments].kind { false } else { true }
        let parameters: Code =
            isDeclared ? "Arguments.jsonSchema" : "JSONValue(generated: \(literal: tool.parameters))"
        return """
            extension \(path(tool.namespace, in: .file)) {
                /// What a model is told of it.
                \(modifier)static let definition = BinderyTools.ToolDefinition(
                    name: \(literal: tool.name), description: \(literal: tool.documentation),
                    parameters: \(parameters), isStrict: \(tool.isStrict ? "true" : "false"))
            }
            """
    }

    private func result(of tool: ToolDecl) -> Code {
        if let result = tool.result { return path(result, in: .file) }
        return "\(path(tool.namespace, in: .file)).Result"
    }
}
