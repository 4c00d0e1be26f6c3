// Which model responded and what it used, read from bodies in pieces cut anywhere.

import HTTPTypes
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct ModelUseTests {
    private func use(_ text: String, type: String? = "application/json", names: TelemetryNames = .init()) -> [ModelUse]
    {
        let bytes = Array(text.utf8)
        return [1, 7, 4096].map { size in
            let reader = ModelUseReader(contentType: type, names)
            for start in stride(from: 0, to: bytes.count, by: size) {
                reader.add(Array(bytes[start..<min(start + size, bytes.count)]))
            }
            return reader.use
        }
    }

    private func all(_ use: ModelUse) -> [ModelUse] { [use, use, use] }

    @Test func wholeBodies() {
        let text = #"{"model":"m","usage":{"prompt_tokens":1,"completion_tokens":2}}"#
        #expect(use(text) == all(ModelUse(model: "m", inputTokens: 1, outputTokens: 2)))
        #expect(use(#"{"usage":null}"#) == all(ModelUse()))
        #expect(use("no json") == all(ModelUse()))
        let own = TelemetryNames(model: ["a.b"], usage: ["u"], inputTokens: ["i"], outputTokens: ["o"])
        #expect(
            use(#"{"a":{"b":"m"},"u":{"i":1,"o":2}}"#, names: own)
                == all(ModelUse(model: "m", inputTokens: 1, outputTokens: 2)))
    }

    @Test func streams() {
        let text = """
            data: {"model":"m","usage":null}

            data: {"model":"other"}

            event: done
            data: {"response":{"model":"n","usage":{"input_tokens":3,"output_tokens":4}}}

            data: [DONE]


            """
        #expect(
            use(text, type: "text/event-stream") == all(ModelUse(model: "n", inputTokens: 3, outputTokens: 4)))
    }

    @Test func theServersAddress() {
        func telemetry(_ scheme: String, _ authority: String) -> RequestTelemetry {
            let request = HTTPRequest(method: .get, scheme: scheme, authority: authority, path: "/")
            let operation = OperationDescription(id: "list", method: "GET", path: "/")
            return ClientRequest(request: request, operation: operation).telemetry(TelemetryNames())
        }
        for (scheme, authority, address, port) in [
            ("https", "h.example", "h.example", 443), ("http", "h", "h", 80), ("https", "h:8443", "h", 8443),
            ("http", "[::1]:81", "[::1]", 81), ("http", "[::1]", "[::1]", 80),
        ] {
            let told = telemetry(scheme, authority)
            #expect(told.address == address && told.port == port)
            #expect(told.operation == "list" && told.model == nil)
        }
    }
}
