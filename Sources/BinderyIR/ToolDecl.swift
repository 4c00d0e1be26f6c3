// What schema files add to an API: tools that models call, and the JSON Schemas of their types.

import BinderyDiagnostics

/// A function that a model may ask to be called.
package struct ToolDecl: Sendable {
    /// By what name the model calls it.
    package var name: String
    package var documentation: String
    /// The type in which the tool's types nest.
    package var namespace: TypeID
    package var arguments: TypeID
    /// What it gives back; nil: a text.
    package var result: TypeID?
    /// The JSON Schema of the arguments, as JSON.
    package var parameters: String
    /// Whether the service is to hold the model to the schema.
    package var isStrict: Bool
    package var span: SourceSpan

    package init(
        name: String, documentation: String = "", namespace: TypeID, arguments: TypeID, result: TypeID? = nil,
        parameters: String, isStrict: Bool = false, span: SourceSpan
    ) {
        self.name = name
        self.documentation = documentation
        self.namespace = namespace
        self.arguments = arguments
        self.result = result
        self.parameters = parameters
        self.isStrict = isStrict
        self.span = span
    }
}

/// The JSON Schema of a declared type, as JSON.
package struct TypeSchema: Sendable, Hashable {
    package var type: TypeID
    package var json: String

    package init(type: TypeID, json: String) {
        self.type = type
        self.json = json
    }
}
