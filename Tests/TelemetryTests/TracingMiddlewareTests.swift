// The span of a call.

#if Tracing
    import BinderyClient
    import BinderyRuntime
    import BinderyTracing
    import InMemoryTracing
    import Testing
    import Tracing

    @Suite struct TracingMiddlewareTests {
        private let tracer = InMemoryTracer()

        private var client: ModelClient {
            ModelClient(TracingMiddleware(names: TelemetryNames(operations: ["createChat": "chat"]), tracer: tracer))
        }

        private func attributes(_ span: FinishedInMemorySpan) -> [String: String] {
            var result: [String: String] = [:]
            func add(_ key: String, _ value: SpanAttribute) {
                switch value {
                case .string(let text): result[key] = text
                case .int64(let number): result[key] = String(number)
                case .int32(let number): result[key] = String(number)
                default: result[key] = "\(value)"
                }
            }
            span.attributes.forEach(add)
            return result
        }

        @Test func aSpanForEachRequest() async throws {
            _ = try await client.call("whole")
            let span = try #require(tracer.finishedSpans.first)
            #expect(span.operationName == "chat small" && span.kind == .client && span.status == nil)
            #expect(
                attributes(span) == [
                    "gen_ai.operation.name": "chat", "gen_ai.request.model": "small",
                    "gen_ai.response.model": "small-1", "gen_ai.usage.input_tokens": "3",
                    "gen_ai.usage.output_tokens": "4", "http.request.method": "POST",
                    "http.response.status_code": "200", "server.address": "models.example", "server.port": "8443",
                ])
            _ = try await client.call("stream")
            let stream = attributes(try #require(tracer.finishedSpans.last))
            #expect(stream["gen_ai.usage.output_tokens"] == "6" && stream["gen_ai.response.model"] == "small-2")
        }

        @Test func theParentIsTheCallersAndTheContextIsHandedOn() async throws {
            let tracer = tracer
            let response = try await tracer.withSpan("caller") { _ in try await client.call("traced") }
            let spans = tracer.finishedSpans
            #expect(spans.map(\.operationName) == ["chat small", "caller"])
            #expect(spans.first?.parentSpanID == spans.last?.spanID)
            #expect(response["traceparent"]?.string == spans.first?.spanID)
        }

        @Test func failuresHaveAType() async throws {
            for (want, type) in [("error", "400"), ("nothing", "not_connected")] {
                await #expect(throws: (any Error).self) { try await client.call(want) }
                let span = try #require(tracer.finishedSpans.last)
                #expect(attributes(span)["error.type"] == type)
                #expect(span.status?.code == .error)
            }
        }
    }
#endif
