// The API as the generator understands it → as a server's table has it.

import BinderyClient
import BinderyIR

enum MockDescription {
    static func api(_ api: API) -> APIDescription {
        APIDescription(
            title: api.title, version: api.version, servers: api.servers.map(\.url),
            security: api.security.map { SecurityDescription(name: $0.name, kind: kind($0.kind)) })
    }

    private static func kind(_ kind: SecurityScheme.Kind) -> SecurityKind {
        switch kind {
        case .bearer, .oauth2, .openIDConnect: .bearer
        case .basic: .basic
        case .apiKeyHeader(let name): .header(name)
        case .apiKeyQuery(let name): .query(name)
        case .apiKeyCookie(let name): .cookie(name)
        }
    }

    /// - Parameter sentinel: the data that ends its event stream, where the description names it. Where it does not, such data
    ///   is sent as streamed completions have it: where a property of the request asks for the stream.
    static func operation(_ operation: BinderyIR.Operation, sentinel: String?) -> OperationDescription {
        OperationDescription(
            id: operation.id, method: operation.httpMethod, path: operation.path,
            security: operation.security.map(requirement), server: operation.servers.first?.url,
            sentinel: sentinel ?? operation.stream.flatMap { $0.writesSentinel ? $0.sentinel : nil },
            framing: framing(operation.stream?.framing ?? .events))
    }

    private static func framing(_ framing: Streaming.Framing) -> StreamFraming {
        switch framing {
        case .events: .events
        case .envelopes: .envelopes
        case .lines: .lines
        case .records: .records
        }
    }

    private static func requirement(_ schemes: [String]) -> SecurityRequirement {
        var requirement: SecurityRequirement = []
        requirement.schemes = schemes
        return requirement
    }
}
