// What the server is told to respond, and what it was asked.

import Synchronization

/// A response, piece by piece, as a test or a demonstration wants it.
public struct ScriptedResponse: Sendable {
    /// How the client learns where the body ends.
    public enum Framing: Sendable {
        /// `Content-Length`
        case length
        /// `Transfer-Encoding: chunked`, a chunk per piece
        case chunked
        /// the end of the connection
        case close
        /// nothing is added: the pieces hold status line and headers too
        case raw
    }

    public enum Piece: Sendable {
        case bytes([UInt8])
        /// waits, and notices when the client hangs up meanwhile
        case pause(milliseconds: Int)
        /// waits until the gate is opened; breaks the connection where it stays closed for half a minute
        case wait(Gate)
        /// breaks the connection here
        case cut

        public static func text(_ text: String) -> Piece { .bytes(Array(text.utf8)) }
    }

    public var status: Int
    public var headers: [(name: String, value: String)]
    public var framing: Framing
    public var pieces: [Piece]
    /// Whether the connection is closed behind it without a word of that before, as a server does that keeps connections
    /// for a moment only.
    public var closesSilently = false
    /// Whether other requests are taken behind a raw response.
    public var keepsConnection = false

    public init(
        status: Int = 200, headers: [(name: String, value: String)] = [], framing: Framing = .chunked, pieces: [Piece]
    ) {
        self.status = status
        self.headers = headers
        self.framing = framing
        self.pieces = pieces
    }

    /// A JSON response.
    public static func json(
        _ text: String, status: Int = 200, headers: [(name: String, value: String)] = []
    ) -> ScriptedResponse {
        ScriptedResponse(
            status: status, headers: [("Content-Type", "application/json")] + headers, framing: .length,
            pieces: [.text(text)])
    }

    /// An event stream, a chunk of HTTP per piece.
    public static func events(_ pieces: [Piece]) -> ScriptedResponse {
        ScriptedResponse(headers: [("Content-Type", "text/event-stream")], pieces: pieces)
    }

    /// A response byte for byte, from its status line to its end; the connection is kept.
    public static func raw(_ text: String) -> ScriptedResponse {
        var response = ScriptedResponse(framing: .raw, pieces: [.text(text)])
        response.keepsConnection = true
        return response
    }

    /// A redirect.
    public static func redirect(_ status: Int, to location: String) -> ScriptedResponse {
        ScriptedResponse(status: status, headers: [("Location", location)], framing: .length, pieces: [])
    }
}

/// Holds a response back until a test has seen what it must see first.
public final class Gate: Sendable {
    // Not under a lock: a thousand connections may look at once.
    private let state = Atomic(false)

    public init() {}

    public func open() { state.store(true, ordering: .releasing) }

    public var isOpen: Bool { state.load(ordering: .acquiring) }
}

/// A request as it came.
public struct RecordedRequest: Sendable {
    public var method: String
    /// Path and query.
    public var target: String
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]
    /// Which connection it came over, counted from 0.
    public var connection: Int

    /// A header's value, whatever the case of its name.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    public var text: String { String(decoding: body, as: UTF8.self) }
}
