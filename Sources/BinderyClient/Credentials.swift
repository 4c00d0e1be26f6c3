// Who sends a request: keys, user names, tokens that are got and renewed, each for one of the API's schemes.

/// What proves who sends a request, for one security scheme. Printing or dumping it shows only that there is one.
public struct CredentialSource: Sendable, ExpressibleByStringInterpolation {
    enum Kind: Sendable {
        case secret(Credential)
        case provider(any TokenProvider)
    }

    let kind: Kind

    private init(_ kind: Kind) {
        self.kind = kind
    }

    init(_ secret: Credential) {
        kind = .secret(secret)
    }

    /// A key or token that stays the same.
    public static func key(_ key: String) -> CredentialSource { CredentialSource(.secret(Credential(key))) }

    /// User name and password, for `Basic`.
    public static func basic(user: String, password: String) -> CredentialSource {
        CredentialSource(.secret(Credential("\(user):\(password)")))
    }

    /// A token that is asked for before each request: OAuth 2, OpenID Connect, short-lived keys.
    public static func token(_ provider: any TokenProvider) -> CredentialSource {
        CredentialSource(.provider(provider))
    }

    /// A token that is asked for before each request.
    /// - Parameter token: gives the token; its argument is the one that the server has just refused, nil at first.
    public static func token(
        _ token: @escaping @Sendable (_ rejected: String?) async throws -> String
    ) -> CredentialSource {
        CredentialSource(.provider(TokenClosure(closure: token)))
    }

    /// The same as `key`.
    public init(stringLiteral value: String) {
        self = .key(value)
    }
}

extension CredentialSource: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "[redacted]" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Gives tokens. It is asked before each request, so it keeps a token for as long as that is valid.
public protocol TokenProvider: Sendable {
    /// The token for the next request.
    /// - Parameter rejected: the token that the server has just refused with status 401; nil at first. The request is
    ///   then sent once more, with the token that comes now.
    func token(rejected: String?) async throws -> String
}

private struct TokenClosure: TokenProvider {
    let closure: @Sendable (String?) async throws -> String

    func token(rejected: String?) async throws -> String { try await closure(rejected) }
}

/// The credentials of a client. Generated clients of several schemes have a type of their own, with a member for each.
public protocol ClientCredentials: Sendable {
    /// By the names of the security schemes.
    var credentials: CredentialSet { get }
}

/// Credentials by the names of the security schemes.
public struct CredentialSet: ClientCredentials, ExpressibleByDictionaryLiteral {
    private var sources: [String: CredentialSource] = [:]

    /// Without any.
    public init() {}

    /// `["ApiKeyAuth": .key(key)]`; nil leaves a scheme out.
    public init(dictionaryLiteral elements: (String, CredentialSource?)...) {
        for (name, source) in elements { sources[name] = source }
    }

    /// The credential of a scheme; nil: the key given to the initialiser, else its environment variable.
    public subscript(scheme: String) -> CredentialSource? {
        get { sources[scheme] }
        set { sources[scheme] = newValue }
    }

    /// Whether there is none.
    public var isEmpty: Bool { sources.isEmpty }
    public var credentials: CredentialSet { self }
}
