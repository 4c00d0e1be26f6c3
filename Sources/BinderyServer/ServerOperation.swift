// One row of a server's table: an operation of the description and what responds to it.

import BinderyClient

/// An operation and what responds to it. Generated code makes these of a handler.
public struct ServerOperation: Sendable {
    /// Method, path, security and errors, as the description has them.
    public var description: OperationDescription
    /// The names of the parameters in the query: an exploded object without known members takes all items but these.
    public var queryNames: Set<String>
    /// The media types of its responses; empty: any. A request that accepts none of them is refused with 406.
    public var produces: [String]
    /// Reads the request, calls the handler, writes the response.
    public var respond: @Sendable (ServerCall) async throws -> ServerResponse

    /// A row of a table that is written by hand.
    public init(
        _ description: OperationDescription, queryNames: Set<String> = [], produces: [String] = [],
        respond: @escaping @Sendable (ServerCall) async throws -> ServerResponse
    ) {
        self.description = description
        self.queryNames = queryNames
        self.produces = produces
        self.respond = respond
    }
}
