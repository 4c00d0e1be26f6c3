// A transport that responds with bodies that a test wrote down, and keeps the requests.

import BinderyClient
import BinderyRuntime
import HTTPTypes
import Synchronization

/// Each request takes the next body: JSON, or an event stream where it begins with `data:`.
final class ModelTransport: HTTPTransport {
    private let state: Mutex<(bodies: [String], requests: [JSONValue])>

    init(_ bodies: [String]) {
        state = Mutex((bodies, []))
    }

    var requests: [JSONValue] { state.withLock { $0.requests } }

    func send(_ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits) async throws -> TransportResponse {
        let json = try JSONValue(parsing: body ?? [])
        let text = state.withLock { state in
            state.requests.append(json)
            return state.bodies.isEmpty ? "{}" : state.bodies.removeFirst()
        }
        let type = text.hasPrefix("data:") ? "text/event-stream" : "application/json"
        return TransportResponse(
            head: HTTPResponse(status: .ok, headerFields: [.contentType: type]), body: TransportBody(Array(text.utf8)))
    }
}
