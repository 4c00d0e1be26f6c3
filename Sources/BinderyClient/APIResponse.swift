// A response with its head: what a method returned, and the status and headers that came with it.

public import HTTPTypes
import Synchronization

/// What a call returned, with the status and headers of the response.
public struct APIResponse<Body: Sendable>: Sendable {
    public var body: Body
    public var status: Int
    public var headers: HTTPFields

    public init(body: Body, status: Int, headers: HTTPFields) {
        self.body = body
        self.status = status
        self.headers = headers
    }

    /// The server's id of the request.
    public var requestID: String? { headers.requestID }
}

extension APIClient {
    /// Makes a call and gives its result together with the status and headers of the response. Of several calls within,
    /// those of the last response.
    ///
    ///     let response = try await client.response { try await $0.pets.get("7") }
    ///     print(response.status, response.body.name)
    public func response<Body: Sendable>(
        isolation: isolated (any Actor)? = #isolation, to call: (Self) async throws -> Body
    ) async throws -> APIResponse<Body> {
        let recorder = HeadRecorder()
        let body = try await HeadRecorder.$current.withValue(recorder) { try await call(self) }
        guard let head = recorder.head.withLock({ $0 }) else {
            throw ClientError.invalidRequest(reason: "no call was made of which the response could be given")
        }
        return APIResponse(body: body, status: head.status.code, headers: head.headerFields)
    }
}

/// Remembers the head of the last response for whoever asked for it.
final class HeadRecorder: Sendable {
    @TaskLocal static var current: HeadRecorder?

    let head = Mutex<HTTPResponse?>(nil)
}

/// The headers of a response, each read as what the description says that it is.
public struct HeaderValues: Sendable {
    public var fields: HTTPFields

    public init(_ fields: HTTPFields) {
        self.fields = fields
    }

    /// A header's value; nil where it is missing or something else.
    public subscript<Value: LosslessStringConvertible>(_ name: String) -> Value? {
        HTTPField.Name(name).flatMap { fields[$0] }.flatMap { Value($0) }
    }
}

/// The headers that a description documents: what a generated client's `Headers` conforms to.
public protocol DocumentedHeaders: Sendable {
    init(_ values: HeaderValues)
}

extension DocumentedHeaders {
    /// Of a response.
    public init<Body>(_ response: APIResponse<Body>) {
        self.init(HeaderValues(response.headers))
    }

    /// Of an error.
    public init(_ error: APIError) {
        self.init(HeaderValues(error.headers))
    }
}
