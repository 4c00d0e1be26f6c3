// A response with its head: what a method returned, and the status, headers, attempts and times that came with it.

public import HTTPTypes

/// What a call returned, with the status and headers of the response and what it took to get it.
public struct APIResponse<Body: Sendable>: ResponseHeadProviding {
    /// What the call returned.
    public var body: Body
    /// Status, headers, attempts and times.
    public var head: ResponseHead

    /// The whole body as it came, decompressed; nil unless `APIClient.response(keepingBytes: true)` asked for it, and nil
    /// of a stream or a download.
    public var bytes: [UInt8]?

    /// A response with all that is known of it.
    public init(body: Body, head: ResponseHead, bytes: [UInt8]? = nil) {
        self.body = body
        self.head = head
        self.bytes = bytes
    }

    /// A response for test doubles: one attempt that took no time.
    public init(body: Body, status: Int, headers: HTTPFields) {
        self.init(body: body, head: ResponseHead(status: status, headers: headers))
    }

    /// The HTTP status.
    public var status: Int {
        get { head.status }
        set { head.status = newValue }
    }

    /// The headers of the response.
    public var headers: HTTPFields {
        get { head.headers }
        set { head.headers = newValue }
    }
}

extension APIClient {
    /// Makes a call and gives its result together with the status and headers of the response, how many requests it took,
    /// how long, and which fallback responded. Of several calls within, those of the last response.
    ///
    ///     let response = try await client.response { try await $0.pets.get("7") }
    ///     print(response.status, response.attempts, response.rateLimit.requests.remaining ?? 0, response.body.name)
    ///
    /// - `keepingBytes`: whether `APIResponse.bytes` is wanted.
    /// - `call`: makes the call with the client that it is given.
    /// - Throws: what the call throws; `ClientError.invalidRequest` where none was made.
    public func response<Body: Sendable>(
        keepingBytes: Bool = false, isolation: isolated (any Actor)? = #isolation,
        to call: (Self) async throws -> Body
    ) async throws -> APIResponse<Body> {
        let recorder = CallRecorder(keepsBytes: keepingBytes)
        let body = try await CallRecorder.$current.withValue(recorder) { try await call(self) }
        guard let recorded = recorder.recorded else {
            throw ClientError.invalidRequest(reason: "no call was made of which the response could be given")
        }
        return APIResponse(body: body, head: recorded.head, bytes: recorded.bytes)
    }
}

/// The headers of a response, each read as what the description says that it is.
public struct HeaderValues: Sendable {
    /// All of them, as they came.
    public var fields: HTTPFields

    /// The headers of a response.
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
    /// Of headers that are read already.
    init(_ values: HeaderValues)
}

extension DocumentedHeaders {
    /// Of a response, or a stream.
    public init(_ response: some ResponseHeadProviding) {
        self.init(HeaderValues(response.headers))
    }

    /// Of an error.
    public init(_ error: APIError) {
        self.init(HeaderValues(error.headers))
    }
}
