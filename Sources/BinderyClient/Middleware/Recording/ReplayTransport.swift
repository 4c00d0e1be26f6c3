// A transport without a network, which responds from what `RecordingMiddleware` has written.

public import HTTPTypes
import Synchronization

/// Responds to requests as was recorded, byte for byte; no request leaves the machine.
///
///     let client = PetsClient(transport: try ReplayTransport(from: "Fixtures/pets.json"), apiKey: "any")
///
/// A request is looked up by its method, its path with its query, and its body; white space between the tokens of JSON and
/// the order of members do not count, nor do headers or the server. Of equal requests the first response is for the first one,
/// and so on.
public final class ReplayTransport: HTTPTransport {
    private let fixtures: [Fixture]
    private let repeats: Bool
    private let used: Mutex<Set<Int>>

    /// - Parameters:
    ///   - path: the file or the folder that was given to `RecordingMiddleware`.
    ///   - repeats: whether the last of equal responses serves again when all of them have been handed out; false: then
    ///     that is an error.
    /// - Throws: `ReplayError.unreadable`.
    public init(from path: String, repeats: Bool = false) throws {
        fixtures = try FixtureFiles.read(path)
        self.repeats = repeats
        used = Mutex([])
    }

    /// How many of the recorded responses have not been handed out.
    public var unused: Int { used.withLock { fixtures.count - $0.count } }

    public func send(
        _ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits
    ) async throws -> TransportResponse {
        try await replay(request, body.map { .bytes($0) } ?? .empty)
    }

    public func send(
        _ request: HTTPRequest, upload: TransportUpload, limits: TransportLimits
    ) async throws -> TransportResponse {
        try await replay(request, .upload(upload))
    }

    private func replay(_ request: HTTPRequest, _ body: ClientRequest.Body) async throws -> TransportResponse {
        try Task.checkCancellation()
        let secrets = RequestSecrets([], request.headerFields)
        let sent = try await FixtureRequest(request, body, by: Redaction(secrets: secrets, members: []))
        let response = try response(to: sent)
        return TransportResponse(
            head: response.head, body: TransportBody(PieceReader(response.body.pieces ?? [])))
    }

    private func response(to sent: FixtureRequest) throws -> FixtureResponse {
        let all = fixtures.map { $0.request.differences(from: sent) }
        let matches = all.indices.filter { all[$0].isEmpty }
        let next = used.withLock { used -> Int? in
            let next = matches.first { !used.contains($0) } ?? (repeats ? matches.last : nil)
            if let next { used.insert(next) }
            return next
        }
        if let next { return fixtures[next].response }
        let name = "\(sent.method) \(sent.path)"
        if !matches.isEmpty { throw ReplayError.exhausted(request: name, count: matches.count) }
        let nearest = all.indices.min { all[$0].weight < all[$1].weight }
        throw ReplayError.unmatched(
            request: name, nearest: nearest.map { $0 + 1 }, differences: nearest.map { all[$0] } ?? [])
    }
}

/// Why a request cannot be replayed.
public enum ReplayError: Error, Sendable, Hashable {
    /// The recording is not there, or is none.
    case unreadable(path: String, reason: String)
    /// No request like this one was recorded.
    /// - request: method and path.
    /// - nearest: the number of the recorded request that is most like it, from 1; nil: there is none.
    /// - differences: what differs between the two.
    case unmatched(request: String, nearest: Int?, differences: [String])
    /// The request was sent more often than it was recorded.
    case exhausted(request: String, count: Int)
}

extension ReplayError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let path, let reason):
            "The recording \(path) cannot be read: \(reason). Record it with RecordingMiddleware(to:)."
        case .unmatched(let request, nil, _):
            "\(request) was not recorded, nor was any other request."
        case .unmatched(let request, let nearest?, let differences):
            "\(request) was not recorded. The nearest recorded request is number \(nearest); what differs:\n"
                + differences.map { "- \($0)" }.joined(separator: "\n") + "\nRecord it anew if the change is meant."
        case .exhausted(let request, let count):
            "\(request) was recorded \(count) times and is sent once more. Record it anew, or set ReplayTransport's "
                + "repeats: true."
        }
    }
}

extension [String] {
    /// How far apart two requests are: another method or path counts more than what differs within a body.
    fileprivate var weight: Int {
        reduce(0) { $0 + ($1.hasPrefix("the path") || $1.hasPrefix("the method") ? 1_000 : 1) }
    }
}
