// A middleware that writes each request and its response to fixtures, from which `ReplayTransport` responds later.

import HTTPTypes
import Synchronization

/// Records what a client sends and what it gets, as JSON that reads well in a diff.
///
///     configuration.middlewares = [RecordingMiddleware(to: "Fixtures/chat.json")]
///
/// A fixture has the request's method, path, headers and body, and the response's status, headers and body, which a replay
/// hands out byte for byte; a stream is kept as a list of its events. Secrets are taken out of all of it: credentials in
/// whatever form they stand, headers and cookies that prove who sends, items of the query that are secret by their name, and
/// the members that `secretMembers` names.
///
/// A response is recorded when its body has been read to its end; one that failed or was left before is not. A file is
/// written whole or not at all; where it cannot be written, whoever reads the body gets the system's error.
public struct RecordingMiddleware: ClientMiddleware {
    /// The names of members in JSON and in forms whose text is taken out, where nothing else is said.
    public static let usualSecretMembers: Set<String> = [
        "access_token", "refresh_token", "id_token", "client_secret", "api_key", "apikey", "password", "secret",
        "secret_key", "private_key",
    ]

    /// A body of an error or a redirect is read before it is handed on, up to this many bytes.
    private static let maximumErrorBytes = 16 << 20

    private let files: FixtureFiles
    private let secrets: [Credential]
    private let members: Set<String>

    /// - Parameters:
    ///   - path: a file, where it ends in `.json`; else a folder, which gets a file for each request. What an earlier
    ///     recording left there is replaced when the first response has been read.
    ///   - secrets: further texts that are taken out.
    ///   - secretMembers: the names of members of bodies whose text is taken out, in any case.
    public init(
        to path: String, secrets: [String] = [],
        secretMembers: Set<String> = RecordingMiddleware.usualSecretMembers
    ) {
        files = FixtureFiles(path)
        self.secrets = secrets.map(Credential.init)
        members = Set(secretMembers.map { $0.lowercased() })
    }

    public func intercept(
        _ request: ClientRequest, next: @escaping @Sendable (ClientRequest) async throws -> TransportResponse
    ) async throws -> TransportResponse {
        let number = files.nextNumber()
        let redaction = Redaction(secrets: request.secrets.adding(secrets), members: members)
        let recorded = try await FixtureRequest(
            request.request, request.body, operation: request.operation.id, by: redaction)
        var response = try await next(request)
        let head = response.head
        let files = files
        @Sendable func record(_ bytes: [UInt8]) throws {
            let response = FixtureResponse(head, bytes, by: redaction)
            try files.add(Fixture(request: recorded, response: response), number: number)
        }
        guard (200..<300).contains(head.status.code) else {
            // The engine leaves the bodies of redirects unread.
            let bytes = try await response.body.collected(upTo: Self.maximumErrorBytes)
            try record(bytes)
            response.body = TransportBody(bytes)
            return response
        }
        let collected = CollectedBytes()
        response.body = response.body.observed(piece: collected.add) { end in
            if case .complete = end { try record(collected.all) }
        }
        return response
    }
}

/// The pieces of a body that have come.
private final class CollectedBytes: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var all: [UInt8] { bytes.withLock { $0 } }

    func add(_ piece: [UInt8]) { bytes.withLock { $0 += piece } }
}
