// One request with its response, without a secret in either, as a JSON value and back.

import HTTPTypes

/// A request as a fixture has it.
struct FixtureRequest: Sendable, Hashable {
    var method: String
    /// The operation's id; nil of a request that a transport sees.
    var operation: String?
    /// Path and query.
    var path: String
    var headers: JSONObject = [:]
    var body: FixtureBody

    /// How much of an upload that can be read again is kept.
    private static let maximumUpload = 16 << 20

    /// - Parameter redaction: takes secrets out.
    init(
        _ request: HTTPRequest, _ body: ClientRequest.Body, operation: String? = nil, by redaction: Redaction
    ) async throws {
        method = request.method.rawValue
        self.operation = operation
        path = redaction.secrets.redacted(path: request.path ?? "/")
        let type = request.headerFields[.contentType]
        let boundary = Self.boundary(in: type)
        for field in request.headerFields where field.name != .userAgent {
            let value = redaction.secrets.redacted(field)
            headers.add(field.name, boundary.map { value.replacing($0, with: "boundary") } ?? value)
        }
        var bytes: [UInt8]?
        switch body {
        case .empty: bytes = []
        case .bytes(let all): bytes = all
        case .upload(let upload) where upload.isReplayable && upload.length ?? 0 <= Self.maximumUpload:
            bytes = try await upload.pieces().collected(upTo: Self.maximumUpload)
        case .upload: break
        }
        guard var bytes else {
            if case .upload(let upload) = body { self.body = .unread(upload.length) } else { self.body = .empty }
            return
        }
        // A form's boundary is drawn by lot each time.
        if let boundary {
            bytes = ByteSearch.substituting(Array(boundary.utf8), in: bytes, with: Array("boundary".utf8))
        }
        self.body = FixtureBody(redaction.redacted(bytes, contentType: type), contentType: type)
    }

    private static func boundary(in contentType: String?) -> String? {
        guard let contentType, contentType.hasPrefix("multipart/"),
            let start = contentType.firstRange(of: "boundary=")?.upperBound
        else { return nil }
        let text = contentType[start...].prefix { $0 != ";" && $0 != "\"" }
        return text.isEmpty ? nil : String(text)
    }

    var json: JSONValue {
        var object: JSONObject = [:]
        object["operation"] = operation.map { .string($0) }
        object["method"] = .string(method)
        object["path"] = .string(path)
        if !headers.isEmpty { object["headers"] = .object(headers) }
        object["body"] = body.json
        return .object(object)
    }

    init(json: JSONValue?) throws {
        guard let json, let method = json["method"]?.string, let path = json["path"]?.string else {
            throw FixtureFault(reason: "a request has no method or no path")
        }
        self.method = method
        self.path = path
        operation = json["operation"]?.string
        headers = json["headers"]?.object ?? [:]
        body = try FixtureBody(json: json["body"])
    }
}

/// A response as a fixture has it.
struct FixtureResponse: Sendable, Hashable {
    var status: Int
    var headers: JSONObject = [:]
    var body: FixtureBody

    init(_ head: HTTPResponse, _ bytes: [UInt8], by redaction: Redaction) {
        status = head.status.code
        for field in head.headerFields { headers.add(field.name, redaction.secrets.redacted(response: field)) }
        let type = head.headerFields[.contentType]
        body = FixtureBody(redaction.redacted(bytes, contentType: type), contentType: type)
    }

    var head: HTTPResponse {
        var fields = HTTPFields()
        for (name, value) in headers {
            guard let name = HTTPField.Name(name) else { continue }
            for text in value.array ?? [value] {
                if let text = text.string { fields.append(HTTPField(name: name, value: text)) }
            }
        }
        return HTTPResponse(status: .init(code: status), headerFields: fields)
    }

    var json: JSONValue {
        var object: JSONObject = ["status": .integer(status)]
        if !headers.isEmpty { object["headers"] = .object(headers) }
        object["body"] = body.json
        return .object(object)
    }

    init(json: JSONValue?) throws {
        guard let json, let status = json["status"]?.int, (100...999).contains(status) else {
            throw FixtureFault(reason: "a response has no status")
        }
        self.status = status
        headers = json["headers"]?.object ?? [:]
        body = try FixtureBody(json: json["body"])
        guard body.pieces != nil else { throw FixtureFault(reason: "a response has no body that can be handed out") }
    }
}

/// A request with its response.
struct Fixture: Sendable, Hashable {
    var request: FixtureRequest
    var response: FixtureResponse

    init(request: FixtureRequest, response: FixtureResponse) {
        self.request = request
        self.response = response
    }

    var json: JSONValue { ["request": request.json, "response": response.json] }

    init(json: JSONValue) throws {
        request = try FixtureRequest(json: json["request"])
        response = try FixtureResponse(json: json["response"])
    }
}

extension JSONObject {
    /// A header; one that is there more than once has a list of values.
    fileprivate mutating func add(_ name: HTTPField.Name, _ value: String) {
        let key = name.canonicalName
        guard let before = self[key] else {
            self[key] = .string(value)
            return
        }
        self[key] = .array((before.array ?? [before]) + [.string(value)])
    }
}
