// Which servers a client that routes can reach, as the description's `x-bindery-routes` says, and the caller's say in it.

/// Where requests go whose member `field` begins with a route's prefix and a slash: `"model": "east/small"` goes to the
/// route `east` as `"model": "small"`. What follows the first slash may hold more of them.
public struct RouteTable: Sendable, Hashable {
    /// The member of the request's body that names the route.
    public var field: String
    /// The servers; of two with the same prefix the first counts.
    public var routes: [Route]

    /// A table of these servers.
    public init(field: String, routes: [Route]) {
        self.field = field
        self.routes = routes
    }
}

/// One server that a client can reach, and who sends requests to it.
public struct Route: Sendable, Hashable {
    /// What names begin with that go here.
    public var prefix: String
    /// The base URL.
    public var serverURL: String
    /// Where the key stands in the request; nil: none is needed.
    public var security: SecurityKind?
    /// The environment variable of the key; nil: it is given in code.
    public var environmentVariable: String?
    /// What is worth knowing of this server: what it cannot do.
    public var notes: String?

    /// A server without a key, where no `security` is said.
    public init(
        prefix: String, serverURL: String, security: SecurityKind? = nil, environmentVariable: String? = nil,
        notes: String? = nil
    ) {
        self.prefix = prefix
        self.serverURL = serverURL
        self.security = security
        self.environmentVariable = environmentVariable
        self.notes = notes
    }
}

/// What the caller says of one route, in `ClientConfiguration.routes`: a prefix that the description has, or a new one.
///
///     ClientConfiguration(routes: ["east": .key(key), "mine": RouteSettings(serverURL: "http://127.0.0.1:8080/v1")])
public struct RouteSettings: Sendable {
    /// The base URL; nil: the description's.
    public var serverURL: String?
    /// The key; nil: that of the route's environment variable. It goes to this route's server only.
    public var credential: CredentialSource?
    /// Where the key stands in the request; nil: where the description says, else `.bearer`.
    public var security: SecurityKind?
    /// Turns a request into the one that this server understands; nil: it is sent as it is.
    var translate: (@Sendable (any Record) throws -> any Record)?

    /// What is left out is as the description has it.
    public init(serverURL: String? = nil, credential: CredentialSource? = nil, security: SecurityKind? = nil) {
        self.serverURL = serverURL
        self.credential = credential
        self.security = security
    }

    /// The key alone; all else is as the description has it.
    public static func key(_ key: String) -> RouteSettings { RouteSettings(credential: .key(key)) }

    /// The same, with each request sent as another description has it: `translated(to:)` of `Record`.
    /// - Parameters:
    ///   - type: the request's type in the module of that server's description.
    ///   - onReport: receives what was lost or changed on the way; nil: nobody does.
    public func translating<Request: Record>(
        to type: Request.Type, onReport: (@Sendable (TranslationReport) -> Void)? = nil
    ) -> RouteSettings {
        var settings = self
        settings.translate = { request in
            let translation = try request.translated(to: type)
            onReport?(translation.report)
            return translation.value
        }
        return settings
    }
}
