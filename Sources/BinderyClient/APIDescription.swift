// What the client engine must know of an API and of one operation: plain values that generated code states.

/// What generated code says of its API: where it is served, and how requests prove who sends them.
public struct APIDescription: Sendable, Hashable {
    /// What the description calls the API.
    public var title: String
    /// The version of the description, not that of the tool or the library.
    public var version: String
    /// The base URLs, the default first.
    public var servers: [String]
    /// The environment variable that holds the base URL where it is another than the first of `servers`.
    public var serverVariable: String?
    /// The ways of proving who sends a request, to which operations refer by name.
    public var security: [SecurityDescription]
    /// Optional headers that are taken from the environment.
    public var environmentHeaders: [EnvironmentHeader]
    /// Other servers to which requests go by what they name; nil: all go to one.
    public var routes: RouteTable?

    /// What is left out is not there: no server, no proof of who sends, one server for all.
    public init(
        title: String, version: String, servers: [String] = [], serverVariable: String? = nil,
        security: [SecurityDescription] = [],
        environmentHeaders: [EnvironmentHeader] = [], routes: RouteTable? = nil
    ) {
        self.title = title
        self.version = version
        self.servers = servers
        self.serverVariable = serverVariable
        self.security = security
        self.environmentHeaders = environmentHeaders
        self.routes = routes
    }
}

/// Where a request carries its key.
public enum SecurityKind: Sendable, Hashable {
    /// `Authorization: Bearer KEY`
    case bearer
    /// `Authorization: Basic …`, of a key of the form `user:password`
    case basic
    /// the key in a header of its own
    case header(String)
    /// the key as a query item
    case query(String)
    /// the key as a cookie
    case cookie(String)
}

/// One way of proving who sends a request.
public struct SecurityDescription: Sendable, Hashable {
    /// The name by which operations refer to it.
    public var name: String
    /// Where the key stands in a request.
    public var kind: SecurityKind
    /// The environment variable that holds the key where no key is given in code.
    public var environmentVariable: String?

    /// A way of proving who sends; without a variable the key is given in code.
    public init(name: String, kind: SecurityKind, environmentVariable: String? = nil) {
        self.name = name
        self.kind = kind
        self.environmentVariable = environmentVariable
    }
}

/// An optional header whose value is taken from an environment variable, where that is set.
public struct EnvironmentHeader: Sendable, Hashable {
    /// The header's name.
    public var name: String
    /// The environment variable, read when a client is made.
    public var variable: String

    /// A header and the variable that it is taken from.
    public init(name: String, variable: String) {
        self.name = name
        self.variable = variable
    }
}

/// What generated code says of one operation.
public struct OperationDescription: Sendable, Hashable {
    /// The operation's id in the description.
    public var id: String
    /// The HTTP method: `POST`.
    public var method: String
    /// The path below the server's URL, with `{name}` where an argument goes.
    public var path: String
    /// The ways of authorising it, of which one is needed; empty: none is.
    public var security: [SecurityRequirement]
    /// The server, where it is another than that of the rest.
    public var server: String?
    /// What the response is asked to be, where that is not what the call makes of it.
    public var accept: String?
    /// The types of which the bodies of errors are.
    public var errors: [DocumentedError]
    /// The data that ends a stream of this operation (`[DONE]`); nil: only the end of the body does.
    public var sentinel: String?
    /// Whether the service always sends that data at the end: a stream that ends without it was cut short.
    public var requiresSentinel: Bool
    /// How the items of a stream are set apart.
    public var framing: StreamFraming

    /// What is left out is not said: anyone may call it, the first server has it, errors have no type.
    public init(
        id: String, method: String, path: String, security: [SecurityRequirement] = [], server: String? = nil,
        accept: String? = nil, errors: [DocumentedError] = [], sentinel: String? = nil,
        requiresSentinel: Bool = false, framing: StreamFraming = .events
    ) {
        self.id = id
        self.method = method
        self.path = path
        self.security = security
        self.server = server
        self.accept = accept
        self.errors = errors
        self.sentinel = sentinel
        self.requiresSentinel = requiresSentinel
        self.framing = framing
    }
}
