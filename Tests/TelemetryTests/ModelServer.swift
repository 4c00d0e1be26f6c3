// A client of a service of models, and a transport that responds as one.

import BinderyClient
import BinderyRuntime
import HTTPTypes

/// Responds with a whole response, a stream, an error, or not at all, by what the request's member `want` says.
struct ModelServer: HTTPTransport {
    func send(_ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits) async throws -> TransportResponse {
        let want = try JSONValue(parsing: body ?? [])["want"]?.string
        switch want {
        case "stream":
            return respond(
                """
                data: {"model":"small-2","usage":null}

                data: {"delta":"x"}

                data: {"usage":{"prompt_tokens":5,"completion_tokens":6}}

                data: [DONE]


                """, type: "text/event-stream")
        case "error": return respond(#"{"error":"no"}"#, status: 400)
        case "nothing": throw TransportError.notConnected(reason: "nobody")
        case "traced":
            return respond(#"{"traceparent":"\#(request.headerFields[.init("in-memory-span-id")!] ?? "")"}"#)
        default: return respond(#"{"model":"small-1","usage":{"input_tokens":3,"output_tokens":4}}"#)
        }
    }

    private func respond(
        _ body: String, status: Int = 200, type: String = "application/json"
    ) -> TransportResponse {
        TransportResponse(
            head: HTTPResponse(status: .init(code: status), headerFields: [.contentType: type]),
            body: TransportBody(Array(body.utf8)))
    }
}

/// Calls a service of models through a middleware.
struct ModelClient {
    let engine: ClientEngine

    private let operation = OperationDescription(id: "createChat", method: "POST", path: "/chat", sentinel: "[DONE]")

    init(_ middleware: any ClientMiddleware) {
        engine = ClientEngine(
            api: APIDescription(title: "Models", version: "1", servers: ["https://models.example:8443/v1"]),
            transport: ModelServer(), apiKey: "",
            configuration: ClientConfiguration(retries: .none, middlewares: [middleware]))
    }

    func call(_ want: String) async throws -> JSONValue {
        let body = JSONValue(["model": "small", "want": .string(want)])
        guard want == "stream" else { return try await engine.send(operation, body: body) }
        let stream: EventStream<JSONValue> = try await engine.stream(operation, body: body)
        var last = JSONValue.null
        for try await chunk in stream { last = chunk }
        return last
    }
}
