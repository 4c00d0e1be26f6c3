// What an API is: the value between the description's nodes and Swift. No references, no keywords, no identifiers.

import BinderyDiagnostics

/// An API, closed: every type that anything names is declared in `types`.
package struct API: Sendable {
    package var title: String
    package var version: String
    package var documentation: String?
    /// The client's name, where the description chooses one.
    package var clientName: String?
    /// Optional headers and the environment variable from which each is taken.
    package var environmentHeaders: [EnvironmentHeader]
    /// The base URLs, the default first.
    package var servers: [Server]
    /// Other servers, where requests choose among some.
    package var routes: RouteTable?
    package var security: [SecurityScheme]
    /// Where errors say what, as far as the description says it by itself.
    package var errorForm: ErrorForm?
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
        title: String, version: String, documentation: String? = nil, clientName: String? = nil,
        environmentHeaders: [EnvironmentHeader] = [], servers: [Server] = [], routes: RouteTable? = nil,
        security: [SecurityScheme] = [], errorForm: ErrorForm? = nil,
        types: [TypeDecl] = [], operations: [Operation] = [], webhooks: [Webhook] = [],
        tools: [ToolDecl] = [], schemas: [TypeSchema] = []
    ) {
        self.title = title
        self.version = version
        self.documentation = documentation
        self.clientName = clientName
        self.environmentHeaders = environmentHeaders
        self.servers = servers
        self.routes = routes
        self.security = security
        self.errorForm = errorForm
        self.types = types
        self.operations = operations
        self.webhooks = webhooks
        self.tools = tools
        self.schemas = schemas
    }

    package subscript(id: TypeID) -> TypeDecl { types[id.rawValue] }
}

package struct EnvironmentHeader: Sendable, Hashable {
    package var header: String
    package var variable: String

    package init(header: String, variable: String) {
        self.header = header
        self.variable = variable
    }
}
