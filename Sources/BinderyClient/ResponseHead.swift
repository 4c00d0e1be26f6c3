// What a response says of itself before its body.

public import HTTPTypes

/// Status and headers of a response.
public struct ResponseHead: Sendable, Hashable {
    /// The HTTP status.
    public var status: Int
    public var headers: HTTPFields

    public init(status: Int, headers: HTTPFields = [:]) {
        self.status = status
        self.headers = headers
    }

    /// The server's id of the request: worth giving to its support.
    public var requestID: String? { headers.requestID }
}
