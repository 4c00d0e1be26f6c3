// A description goes in; a server that responds as it says comes out, without any generated code.

import BinderyClient
import BinderyIR
import BinderyRuntime
import BinderyServer
import BinderyYAML
import HTTPTypes
import Synchronization

/// Responds to every operation of a description: with its examples, else with values made of its schemas.
package struct MockServer: RequestResponder {
    private let server: APIServer
    /// What stands before all paths: `/v1`; empty: nothing.
    package let basePath: String

    /// - Parameters:
    ///   - api: the description as the generator understands it.
    ///   - root: the same description as one document.
    package init(_ api: API, _ root: YAMLNode, _ options: MockOptions = MockOptions()) {
        basePath = options.basePath ?? Self.path(of: api.servers.first?.url ?? "")
        let book = MockBook(root, options)
        let known = Dictionary(
            api.operations.map { ("\($0.httpMethod) \($0.path)", $0) }, uniquingKeysWith: { first, _ in first })
        let spent = RequestCount()
        let described = MockDescription.api(api)
        let operations = book.rows.enumerated().map { index, row in
            let found = known["\(row.method) \(row.path)"]
            let description =
                found.map { MockDescription.operation($0, sentinel: row.sentinel) }
                ?? OperationDescription(id: row.id, method: row.method, path: row.path)
            let call = MockCall(
                api: described, book: book, index: index, switchProperty: found?.stream?.switchProperty,
                options: options, spent: spent)
            return ServerOperation(description, produces: row.producedTypes) { try await call.respond(to: $0) }
        }
        var configuration = ServerConfiguration()
        configuration.basePath = basePath
        configuration.limits.streamBytes = 0
        server = APIServer(
            api: described, operations: operations, authenticator: nil, configuration: configuration)
    }

    /// The path of a server's URL, without a slash at its end.
    private static func path(of url: String) -> String {
        var path = url[...]
        if let scheme = url.firstRange(of: "://") {
            let rest = url[scheme.upperBound...]
            path = rest.firstIndex(of: "/").map { rest[$0...] } ?? ""
        }
        return String(path.hasSuffix("/") ? path.dropLast() : path)
    }

    package func respond(to request: ServerRequest) async -> ServerResponse { await server.respond(to: request) }
}

/// How many requests a fault has befallen.
final class RequestCount: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
