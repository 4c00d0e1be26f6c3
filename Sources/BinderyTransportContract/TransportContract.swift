// What every transport must do, as a list of requirements that anybody can check over real sockets.

public import BinderyClient

/// How a requirement wants a transport set.
public struct TransportSettings: Sendable, Hashable {
    /// A file of certificates in PEM that are trusted, beside others or alone; nil: those of the system.
    public var authorityFile: String?
    /// The proxy to ask, with its user and password where it wants them; nil: none.
    public var proxy: String?

    public init(authorityFile: String? = nil, proxy: String? = nil) {
        self.authorityFile = authorityFile
        self.proxy = proxy
    }
}

/// A transport whose requirements are checked.
public struct TransportUnderTest: Sendable {
    /// Whether it speaks HTTP/2 with a server that offers it over TLS.
    public var speaksHTTP2: Bool
    /// Whether a slow reader makes the server wait, instead of filling memory up to `TransportLimits.maximumBufferedBytes`.
    public var slowsTheServerDown: Bool
    /// Whether the pieces of an upload are sent as they come, instead of being collected before.
    public var streamsUploads: Bool
    /// Makes a transport; nil where it cannot be set so: the requirement is skipped.
    public var make: @Sendable (TransportSettings) throws -> (any HTTPTransport)?

    public init(
        speaksHTTP2: Bool = true, slowsTheServerDown: Bool = true, streamsUploads: Bool = true,
        make: @escaping @Sendable (TransportSettings) throws -> (any HTTPTransport)?
    ) {
        self.speaksHTTP2 = speaksHTTP2
        self.slowsTheServerDown = slowsTheServerDown
        self.streamsUploads = streamsUploads
        self.make = make
    }
}

/// One thing that a transport must do.
public struct TransportRequirement: Sendable, CustomStringConvertible {
    /// What became of a check that found nothing wrong.
    public enum Outcome: Sendable, Hashable {
        case held
        /// It was not checked.
        case skipped(reason: String)
    }

    /// What is required, in a few words.
    public let name: String
    let body: @Sendable (TransportUnderTest) async throws -> Void

    public var description: String { name }

    /// Checks it, against a server that is started for it on this machine.
    /// - Throws: `ContractFailure`, or whatever the transport throws where it should not.
    public func check(_ transport: TransportUnderTest) async throws -> Outcome {
        do {
            try await body(transport)
            return .held
        } catch let skip as ContractSkip {
            return .skipped(reason: skip.reason)
        }
    }
}

/// All that is required of a transport.
///
///     for requirement in TransportContract.requirements {
///         print(requirement, try await requirement.check(TransportUnderTest { _ in MyTransport() }))
///     }
///
/// It needs no test library, so that it can be run by any: with swift-testing, the requirements are the arguments of a test.
public enum TransportContract {
    public static let requirements: [TransportRequirement] =
        uploads + responses + connections + cancellation + load + certificates + http2 + proxies
}

/// What a transport did otherwise than required.
public struct ContractFailure: Error, Sendable, CustomStringConvertible {
    public var description: String
}

/// Why a requirement is not checked.
struct ContractSkip: Error {
    var reason: String
}
