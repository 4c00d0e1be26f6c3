// What is measured of a call.

#if Metrics
    import BinderyClient
    import BinderyMetrics
    import BinderyRuntime
    import CoreMetrics
    import MetricsTestKit
    import Testing

    @Suite struct MetricsMiddlewareTests {
        private let metrics = TestMetrics()

        private var client: ModelClient {
            ModelClient(
                MetricsMiddleware(
                    names: TelemetryNames(operations: ["createChat": "chat"], provider: "example"), factory: metrics))
        }

        private func dimensions(_ recorder: TestRecorder) -> [String: String] {
            Dictionary(uniqueKeysWithValues: recorder.dimensions)
        }

        @Test func durationAndTokens() async throws {
            _ = try await client.call("whole")
            let duration = try #require(metrics.recorders(label: "gen_ai.client.operation.duration").first)
            let known = [
                "gen_ai.operation.name": "chat", "gen_ai.provider.name": "example", "gen_ai.request.model": "small",
                "gen_ai.response.model": "small-1", "server.address": "models.example", "server.port": "8443",
            ]
            #expect(dimensions(duration) == known.merging(["http.response.status_code": "200"]) { $1 })
            let seconds = try #require(duration.lastValue)
            #expect(seconds > 0 && seconds < 60)
            let tokens = metrics.recorders(label: "gen_ai.client.token.usage")
            let values = tokens.map { (dimensions($0)["gen_ai.token.type"] ?? "", $0.lastValue ?? 0) }
            #expect(Dictionary(uniqueKeysWithValues: values) == ["input": 3, "output": 4])
            for recorder in tokens {
                var told = dimensions(recorder)
                told["gen_ai.token.type"] = nil
                #expect(told == known)
            }
        }

        @Test func aStreamIsMeasuredToItsEnd() async throws {
            _ = try await client.call("stream")
            let duration = try #require(metrics.recorders(label: "gen_ai.client.operation.duration").first)
            #expect(dimensions(duration)["gen_ai.response.model"] == "small-2")
            let values = metrics.recorders(label: "gen_ai.client.token.usage").compactMap(\.lastValue).sorted()
            #expect(values == [5, 6])
        }

        @Test func failuresHaveAType() async throws {
            for (want, type, status) in [("error", "400", "400"), ("nothing", "not_connected", nil)] {
                metrics.reset()
                await #expect(throws: (any Error).self) { try await client.call(want) }
                let duration = try #require(metrics.recorders(label: "gen_ai.client.operation.duration").first)
                #expect(dimensions(duration)["error.type"] == type)
                #expect(dimensions(duration)["http.response.status_code"] == status)
                #expect(metrics.recorders(label: "gen_ai.client.token.usage").isEmpty)
            }
        }
    }
#endif
