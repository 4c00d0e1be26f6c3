// The body of a request goes in, within its limits of size and time; a value of the description's type comes out.

import BinderyClient
import HTTPTypes

extension ServerCall {
    /// Which of the bodies that an operation takes this request has. One without `Content-Type` has the first.
    /// - Throws: `ServerError` of status 415 where it is none of them, or is compressed.
    public func content(among types: [String]) throws -> Int {
        if let coding = context.head.headerFields.value(of: .contentEncoding), coding.lowercased() != "identity",
            hasBody
        {
            throw ServerError(
                status: 415, "The content coding \(coding) is not taken here: send the body as it is.",
                code: "unsupported_content_encoding", headers: [.acceptEncoding: "identity"])
        }
        guard let field = context.head.headerFields.value(of: .contentType) else { return 0 }
        if let same = types.firstIndex(of: field) { return same }
        if let type = MediaType(field) {
            if let exact = types.firstIndex(where: { MediaType($0)?.essence == type.essence }) { return exact }
            if let range = types.firstIndex(where: { type.fits($0) }) { return range }
            // What JSON was called before RFC 4627; descriptions have it beside its name of today.
            if type.essence == "text/json", let json = types.firstIndex(of: "application/json") { return json }
        }
        let taken = types.joined(separator: ", ")
        throw ServerError(
            status: 415, "The content type \(field) is not taken here: send \(taken).", code: "unsupported_media_type",
            headers: [.accept: taken])
    }

    /// Which of the types that an operation can respond with is wanted most; the first where it does not matter.
    public func accepted(among types: [String]) -> Int {
        AcceptedTypes(context.head.headerFields.value(of: .accept)).best(of: types) ?? 0
    }

    /// The body as JSON.
    public func json<Value: JSONReadable & Sendable>(_ type: Value.Type = Value.self) async throws -> Value {
        guard let value = try await optionalJSON(type) else { throw missingBody() }
        return value
    }

    /// The body as JSON; nil where there is none.
    public func optionalJSON<Value: JSONReadable & Sendable>(_ type: Value.Type = Value.self) async throws -> Value? {
        let bytes = try await bytes(upTo: configuration.limits.bodyBytes)
        guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
        let value: Value
        do throws(JSONError) {
            value = try JSONCoding.decode(Value.self, from: bytes)
        } catch {
            throw Self.unreadable(error)
        }
        try validate(value)
        return value
    }

    /// The body as `application/x-www-form-urlencoded`.
    public func form<Value: JSONReadable & Sendable>(
        _ type: Value.Type = Value.self, shape: ValueShape, _ encodings: [FieldEncoding] = []
    ) async throws -> Value {
        let bytes = try await bytes(upTo: configuration.limits.bodyBytes)
        guard bytes.count(where: { $0 == UInt8(ascii: "&") }) < configuration.limits.formParts else {
            throw ServerError(status: 413, "The form has more than \(configuration.limits.formParts) items.")
        }
        let items = RawItems(form: String(decoding: bytes, as: UTF8.self)[...])
        return try read(shape) { prefersLiterals in
            do throws(ParameterReader.Malformed) {
                return try FormReader(shape: shape, encodings: encodings, prefersLiterals: prefersLiterals)
                    .value(of: items)
            } catch {
                throw ServerError.badRequest("An item of the form \(error.reason).")
            }
        }
    }

    /// The body as `application/x-www-form-urlencoded`; nil where there is none.
    public func optionalForm<Value: JSONReadable & Sendable>(
        _ type: Value.Type = Value.self, shape: ValueShape, _ encodings: [FieldEncoding] = []
    ) async throws -> Value? {
        hasBody ? try await form(type, shape: shape, encodings) : nil
    }

    /// The body as `multipart/form-data`. Its files are in memory.
    public func multipart<Value: JSONReadable & Sendable>(
        _ type: Value.Type = Value.self, shape: ValueShape, _ encodings: [FieldEncoding] = []
    ) async throws -> Value {
        let bytes = try await bytes(upTo: configuration.limits.uploadBytes)
        let field = context.head.headerFields.value(of: .contentType).flatMap { MediaType($0) }
        guard let boundary = field?["boundary"], !boundary.isEmpty, boundary.utf8.count <= 70 else {
            throw ServerError.badRequest("The form has no boundary.")
        }
        let parts: [FormPart]
        do throws(MultipartReader.Malformed) {
            parts = try MultipartReader(boundary: boundary, maximumParts: configuration.limits.formParts)
                .parts(of: bytes)
        } catch {
            throw ServerError.badRequest("The form cannot be read: \(error.reason).")
        }
        let uploads = UploadCollector()
        return try UploadCollector.$current.withValue(uploads) {
            try read(shape) { prefersLiterals in
                MultipartReader.object(
                    of: parts, shape: shape, encodings: encodings, prefersLiterals: prefersLiterals, uploads: uploads)
            }
        }
    }

    /// The body as `multipart/form-data`; nil where there is none.
    public func optionalMultipart<Value: JSONReadable & Sendable>(
        _ type: Value.Type = Value.self, shape: ValueShape, _ encodings: [FieldEncoding] = []
    ) async throws -> Value? {
        hasBody ? try await multipart(type, shape: shape, encodings) : nil
    }

    /// The body as text.
    public func text() async throws -> String {
        let bytes = try await bytes(upTo: configuration.limits.bodyBytes)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ServerError.badRequest("The body is no text in UTF-8.")
        }
        return text
    }

    /// The body as it comes. It is read while the handler reads it, and ends with an error beyond the limit.
    public func upload() async throws -> FileUpload {
        let maximum = configuration.limits.uploadBytes
        let length = context.head.headerFields.value(of: .contentLength).flatMap { Int($0) }
        if let length, length > maximum { throw Self.tooLarge(maximum) }
        return FileUpload.stream(
            LimitedBody(base: request.body, maximum: maximum), length: length,
            contentType: context.head.headerFields.value(of: .contentType))
    }

    /// Whether the request says that it has a body.
    public var hasBody: Bool {
        let headers = context.head.headerFields
        if let length = headers.value(of: .contentLength) { return length != "0" }
        return headers.value(of: .contentType) != nil || headers[.transferEncoding] != nil
    }

    /// All bytes of the body.
    /// - Throws: `ServerError` of status 413 beyond the maximum, 408 beyond the limit in time.
    public func bytes(upTo maximum: Int) async throws -> [UInt8] {
        if let length = context.head.headerFields.value(of: .contentLength).flatMap({ Int($0) }), length > maximum {
            throw Self.tooLarge(maximum)
        }
        let body = LimitedBody(base: request.body, maximum: maximum)
        guard let time = configuration.limits.bodyTime, hasBody else { return try await Self.collected(body) }
        let overdue = Flag()
        do {
            return try await ending(after: time, overdue) { try await Self.collected(body) }
        } catch  where overdue.isSet {
            throw ServerError(
                status: 408, "The body did not come in time.", code: "request_timeout", headers: [.connection: "close"])
        }
    }

    /// Reads the body and gives it up after a time. One that cannot be told to end is read by a task of its own, which can.
    private func ending(
        after time: Duration, _ overdue: Flag, _ read: @escaping @Sendable () async throws -> [UInt8]
    ) async throws -> [UInt8] {
        if request.body.isCancellable {
            let alarm = Alarms.shared.set(at: .now + time) { [body = request.body] in
                overdue.set()
                body.cancel()
            }
            defer { alarm.cancel() }
            let bytes = try await read()
            if overdue.isSet { throw CancellationError() }
            return bytes
        }
        let reading = Task.immediately { try await read() }
        let alarm = Alarms.shared.set(at: .now + time) {
            overdue.set()
            reading.cancel()
        }
        defer { alarm.cancel() }
        return try await withTaskCancellationHandler {
            try await reading.value
        } onCancel: {
            reading.cancel()
        }
    }

    private static func collected(_ body: LimitedBody) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in body {
            if bytes.isEmpty { bytes = piece } else { bytes.append(contentsOf: piece) }
        }
        return bytes
    }

    /// Reads a value of a form; where its texts can be meant in two ways, in both.
    private func read<Value: JSONReadable & Sendable>(
        _ shape: ValueShape, _ json: (_ prefersLiterals: Bool) throws -> JSONValue
    ) throws -> Value {
        let value: Value
        do throws(JSONError) {
            value = try Self.decoded(try unwrapped { try json(false) })
        } catch {
            guard shape.isOpen, let other = try? json(true), let found: Value = try? Self.decoded(other) else {
                _ = try json(false)
                throw Self.unreadable(error)
            }
            value = found
        }
        try validate(value)
        return value
    }

    /// What the body itself fails to be is told by the caller, which asks again.
    private func unwrapped(_ json: () throws -> JSONValue) throws(JSONError) -> JSONValue {
        (try? json()) ?? .null
    }

    private func missingBody() -> ServerError {
        ServerError.badRequest("The request has no body.", code: "missing_body")
    }

    private static func unreadable(_ error: JSONError) -> ServerError {
        let path = error.location?.path.description ?? ""
        return ServerError.badRequest(
            "The body is not what the description says: \(error).", parameter: path.isEmpty ? nil : path,
            code: "invalid_body")
    }

    /// The peer went away within its body, or framed it wrongly.
    static var brokenBody: ServerError {
        var error = ServerError.badRequest("The body cannot be read to its end.", code: "broken_body")
        error.headers[.connection] = "close"
        return error
    }

    static func tooLarge(_ maximum: Int) -> ServerError {
        ServerError(
            status: 413, "The body is larger than \(maximum) bytes.", code: "request_too_large",
            headers: [.connection: "close"])
    }
}

/// A body that ends with an error beyond so many bytes.
struct LimitedBody: AsyncSequence, Sendable {
    typealias Element = [UInt8]
    typealias Failure = any Error

    let base: TransportBody
    let maximum: Int

    func makeAsyncIterator() -> Iterator { Iterator(base: base.makeAsyncIterator(), left: maximum, maximum: maximum) }

    struct Iterator: AsyncIteratorProtocol {
        var base: TransportBody.Iterator
        var left: Int
        let maximum: Int

        mutating func next() async throws -> [UInt8]? { try await next(isolation: nil) }

        mutating func next(isolation actor: isolated (any Actor)?) async throws(any Error) -> [UInt8]? {
            let piece: [UInt8]?
            do {
                piece = try await base.next(isolation: actor)
            } catch is CancellationError {
                throw CancellationError()
            } catch let error as ServerError {
                throw error
            } catch {
                throw ServerCall.brokenBody
            }
            guard let piece else { return nil }
            left -= piece.count
            if left < 0 { throw ServerCall.tooLarge(maximum) }
            return piece
        }
    }
}
