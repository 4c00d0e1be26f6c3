// What an API is: the value between the description's nodes and Swift. No references, no keywords, no identifiers.

import BinderyDiagnostics

/// An API, closed: every type that anything names is declared in `types`.
package struct API: Sendable {
    package var title: String
    package var version: String
    package var documentation: String?
    /// The base URLs, the default first.
    package var servers: [Server]
    package var security: [SecurityScheme]
    /// What Bindery's own keywords say of it.
    package var annotations: APIAnnotations
    /// Every declared type; the index is the ID.
    package var types: [TypeDecl]
    package var operations: [Operation]
    /// What the API sends by itself.
    package var webhooks: [Webhook]
    /// What models may call.
    package var tools: [ToolDecl]
    /// The JSON Schemas of types that schema files describe.
    package var schemas: [TypeSchema]

    package init(
        title: String, version: String, documentation: String? = nil, servers: [Server] = [],
        security: [SecurityScheme] = [], annotations: APIAnnotations = APIAnnotations(),
        types: [TypeDecl] = [], operations: [Operation] = [], webhooks: [Webhook] = [],
        tools: [ToolDecl] = [], schemas: [TypeSchema] = []
    ) {
        self.title = title
        self.version = version
        self.documentation = documentation
        self.servers = servers
        self.security = security
        self.annotations = annotations
        self.types = types
        self.operations = operations
        self.webhooks = webhooks
        self.tools = tools
        self.schemas = schemas
    }

    package subscript(id: TypeID) -> TypeDecl { types[id.rawValue] }
}
