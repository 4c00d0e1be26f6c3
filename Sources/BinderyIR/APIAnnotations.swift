// What keywords of Bindery's own say of an API as a whole, beside what OpenAPI says.

/// The `x-bindery-*` keywords of `info` and of the servers. Without any of them there is a client all the same.
package struct APIAnnotations: Sendable {
    /// The client's name, where the description chooses one.
    package var clientName: String?
    /// Optional headers and the environment variable from which each is taken.
    package var environmentHeaders: [EnvironmentHeader]
    /// Other servers, where requests choose among some.
    package var routes: RouteTable?
    /// Where errors say what.
    package var errorForm: ErrorForm?

    package init(
        clientName: String? = nil, environmentHeaders: [EnvironmentHeader] = [], routes: RouteTable? = nil,
        errorForm: ErrorForm? = nil
    ) {
        self.clientName = clientName
        self.environmentHeaders = environmentHeaders
        self.routes = routes
        self.errorForm = errorForm
    }
}

package struct EnvironmentHeader: Sendable, Hashable {
    package var header: String
    package var variable: String

    package init(header: String, variable: String) {
        self.header = header
        self.variable = variable
    }
}
