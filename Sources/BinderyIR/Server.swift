// Where an API is served, and how requests to it prove who sends them.

package struct Server: Sendable, Hashable {
    /// The URL with `{name}` where a variable goes.
    package var template: String
    package var variables: [ServerVariable]
    /// OpenAPI 3.2's name of a server.
    package var name: String?
    package var documentation: String?
    /// The environment variable that holds another URL in place of this one.
    package var environmentVariable: String?

    package init(
        url: String, variables: [ServerVariable] = [], name: String? = nil, documentation: String? = nil,
        environmentVariable: String? = nil
    ) {
        template = url
        self.variables = variables
        self.name = name
        self.environmentVariable = environmentVariable
        self.documentation = documentation
    }

    /// The URL with the defaults of its variables.
    package var url: String {
        variables.reduce(template) { url, variable in
            let pieces = url.split(separator: "{\(variable.name)}", omittingEmptySubsequences: false)
            // Variables that hold variables could grow without end.
            let length = url.utf8.count + (pieces.count - 1) * variable.defaultValue.utf8.count
            return length > 65_536 ? url : pieces.joined(separator: variable.defaultValue)
        }
    }
}

package struct ServerVariable: Sendable, Hashable {
    package var name: String
    package var defaultValue: String
    /// The only values that it can have; empty: any.
    package var values: [String]
    package var documentation: String?

    package init(name: String, defaultValue: String, values: [String] = [], documentation: String? = nil) {
        self.name = name
        self.defaultValue = defaultValue
        self.values = values
        self.documentation = documentation
    }
}

/// Servers to which requests go by what a member of their body begins with.
package struct RouteTable: Sendable, Hashable {
    /// The member, as in JSON.
    package var field: String
    package var routes: [Route]

    package init(field: String, routes: [Route]) {
        self.field = field
        self.routes = routes
    }
}

/// One of those servers, and how requests to it prove who sends them.
package struct Route: Sendable, Hashable {
    package var prefix: String
    package var url: String
    /// The header of the key, `Authorization` where it is a bearer token; nil: no key is needed.
    package var header: String?
    package var environmentVariable: String?
    package var documentation: String?

    package init(
        prefix: String, url: String, header: String? = nil, environmentVariable: String? = nil,
        documentation: String? = nil
    ) {
        self.prefix = prefix
        self.url = url
        self.header = header
        self.environmentVariable = environmentVariable
        self.documentation = documentation
    }
}

/// How requests prove who sends them.
package struct SecurityScheme: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case bearer
        case basic
        case apiKeyHeader(String)
        case apiKeyQuery(String)
        case apiKeyCookie(String)
        /// A token that is got by OAuth 2 and renewed.
        case oauth2
        /// A token that is got by OpenID Connect and renewed.
        case openIDConnect
    }

    package var name: String
    package var kind: Kind
    /// The environment variable that holds the key, where the description names one.
    package var environmentVariable: String?
    package var documentation: String?

    package init(name: String, kind: Kind, environmentVariable: String? = nil, documentation: String? = nil) {
        self.name = name
        self.kind = kind
        self.environmentVariable = environmentVariable
        self.documentation = documentation
    }
}
