// The files of tools and of schemas that stand beside a description, and the description's components that they become.

import BinderyDiagnostics
import BinderyYAML

/// A file that describes one tool.
package struct ToolFile: Sendable {
    /// By what name the model calls it.
    package var name: String
    package var description: String
    package var isStrict: Bool
    package var hasResult: Bool
    /// Whether the file says what the arguments are.
    package var hasParameters: Bool
    package var path: String
    package var span: SourceSpan
}

/// A file that is one schema.
package struct SchemaFile: Sendable {
    /// The name of its type, before it is Swift.
    package var name: String
    package var path: String
    package var span: SourceSpan

    package init(name: String, path: String, span: SourceSpan) {
        self.name = name
        self.path = path
        self.span = span
    }
}

/// All of a config's.
package struct SchemaFiles: Sendable {
    package var tools: [ToolFile]
    package var schemas: [SchemaFile]

    package init(tools: [ToolFile] = [], schemas: [SchemaFile] = []) {
        self.tools = tools
        self.schemas = schemas
    }

    package var isEmpty: Bool { tools.isEmpty && schemas.isEmpty }

    /// The components that the files become: each a reference to its file, for linking to resolve.
    var components: [Component] {
        tools.flatMap { tool in
            [
                Component(
                    key: Self.arguments(of: tool),
                    reference: tool.hasParameters ? tool.path + "#/parameters" : nil, span: tool.span)
            ]
                + (tool.hasResult
                    ? [Component(key: Self.result(of: tool), reference: tool.path + "#/returns", span: tool.span)] : [])
        } + schemas.map { Component(key: $0.name, reference: $0.path, span: $0.span) }
    }

    struct Component {
        var key: String
        /// nil: an object without members.
        var reference: String?
        var span: SourceSpan
    }

    static func arguments(of tool: ToolFile) -> String { tool.name + "_arguments" }
    static func result(of tool: ToolFile) -> String { tool.name + "_result" }
}
