// One request to one operation of a mock: checked, delayed, responded to.

import BinderyClient
import BinderyConformance
import BinderyDiagnostics
import BinderyRuntime
import BinderyServer
import HTTPTypes

struct MockCall: Sendable {
    let api: APIDescription
    let book: MockBook
    let index: Int
    /// The member of the request that asks for a stream.
    let switchProperty: String?
    let options: MockOptions
    let spent: RequestCount

    func respond(to call: ServerCall) async throws -> ServerResponse {
        let fault = try fault(call.context.head)
        if let latency = fault.latency ?? options.latency { try await Task.sleep(for: latency) }
        let bytes = try await call.bytes(upTo: 64 << 20)
        do {
            if options.checks {
                try await authenticate(call.context)
                try await book.check(exchange(call.context.head, bytes), of: index)
            }
            var response = try await book.response(of: index, wish(call, bytes, fault))
            if let seconds = fault.retryAfter { response.headers.append(("Retry-After", "\(seconds)")) }
            return try await served(response, fault, call)
        } catch let error as MockRefusal {
            var told = await refusal(error)
            if let seconds = fault.retryAfter { told.headers[.retryAfter] = "\(seconds)" }
            throw told
        }
    }

    /// Any credentials will do: what matters is that the client sends those that the operation needs.
    private func authenticate(_ context: RequestContext) async throws {
        do {
            let authentication = Authentication(api: api, head: context.head)
            _ = try await authentication.principal(for: context.operation, by: Authenticator { _ in "anybody" })
        } catch var error as ServerError {
            error.body = await refusal(MockRefusal(status: error.status, message: error.message)).body
            throw error
        }
    }

    /// What befalls this request: the request's own wish goes before what befalls all.
    private func fault(_ head: HTTPRequest) throws -> MockFault {
        var fault = options.fault
        if let first = fault.first, spent.next() > first {
            fault = MockFault()
        }
        guard let text = HTTPField.Name("x-bindery-fault").flatMap({ head.headerFields[$0] }) else { return fault }
        do throws(MockFault.Malformed) {
            let own = try MockFault(parsing: text)
            if own.first != nil {
                throw MockFault.Malformed(description: "'first' counts requests, and is for --fault")
            }
            return fault.merged(with: own)
        } catch {
            throw ServerError.badRequest("x-bindery-fault: \(error)")
        }
    }

    private func exchange(_ head: HTTPRequest, _ bytes: [UInt8]) -> Exchange {
        let file = SourceFile(path: "request", bytes: [])
        var request = Message(
            contentType: head.headerFields[.contentType],
            body: bytes.isEmpty ? .nothing : .bytes(bytes, origin: .entry))
        request.headers = head.headerFields.map { ($0.name.rawName.lowercased(), $0.value) }
        return Exchange(
            method: head.method.rawValue, url: head.path ?? "/", request: request,
            place: SourceSpan(file: file, line: 1, column: 1))
    }

    private func wish(_ call: ServerCall, _ bytes: [UInt8], _ fault: MockFault) -> MockWish {
        var wish = MockWish()
        let preferences = HTTPField.Name("prefer").map { call.context.head.headerFields[values: $0] } ?? []
        for field in preferences {
            for part in field.split(separator: ",") {
                let pieces = part.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\"" } }
                if pieces.count == 2, pieces[0] == "code" {
                    wish.status = Int(pieces[1]).flatMap { (200...599).contains($0) ? $0 : nil }
                }
                if pieces.count == 2, pieces[0] == "example" { wish.example = String(pieces[1]) }
            }
        }
        wish.status = fault.status ?? wish.status
        wish.isFault = fault.status != nil
        wish.accepts = { types in call.accepted(among: types) }
        if let switchProperty {
            wish.wantsStream = (try? JSONValue(parsing: bytes))?[switchProperty]?.bool ?? false
        }
        return wish
    }

    private func served(
        _ response: MockResponse, _ fault: MockFault, _ call: ServerCall
    ) async throws -> ServerResponse {
        var served: ServerResponse
        switch response.body {
        case .none: served = ServerResponse(status: response.status)
        case .bytes(var bytes):
            if fault.malformed != nil { bytes = Array("{\"mal".utf8) }
            served = ServerResponse(status: response.status, contentType: response.contentType, bytes: bytes)
            if fault.cut != nil { served.body = .pieces(Self.cut(bytes)) }
        case .items(let items):
            var failure: ServerError?
            if fault.error != nil {
                failure = await refusal(MockRefusal(status: 500, message: "The stream fails, as it was asked to."))
            }
            let stream = ResponseStream<JSONValue> { [failure] send in
                for (number, item) in items.enumerated() {
                    if number > 0, let pause = fault.pause { try await Task.sleep(for: pause) }
                    if number == fault.error, let failure { throw failure }
                    try await send(try JSONValue(parsing: Array(item.utf8)))
                }
            }
            served = try await call.stream(stream, contentType: response.contentType ?? "text/event-stream")
            served.head.status = ServerResponse.status(response.status)
            if fault.cut != nil || fault.malformed != nil, case .pieces(let pieces) = served.body {
                served.body = .pieces(TransportBody(FaultyPieces(base: pieces, fault: fault)))
            }
        }
        for header in response.headers {
            if let name = HTTPField.Name(header.name) { served.head.headerFields[name] = header.value }
        }
        return served
    }

    private static func cut(_ bytes: [UInt8]) -> TransportBody {
        var fault = MockFault()
        let half = Array(bytes.prefix(bytes.count / 2))
        fault.cut = half.isEmpty ? 0 : 1
        return TransportBody(FaultyPieces(base: TransportBody(half), fault: fault))
    }

    /// An error in the form that the description has for its status, where it has one.
    private func refusal(_ refusal: MockRefusal) async -> ServerError {
        var error = ServerError(status: refusal.status, refusal.message, parameter: refusal.parameter)
        if let made = await book.errorBody(of: index, refusal.status),
            let body = try? JSONValue(parsing: Array(made.utf8))
        {
            error.body = MockError(message: refusal.message, parameter: refusal.parameter).placed(in: body)
        }
        return error
    }
}
