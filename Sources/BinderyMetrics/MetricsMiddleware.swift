// A middleware that measures each request with swift-metrics, by OpenTelemetry's names for calls of models.

#if Metrics
    public import BinderyClient
    public import CoreMetrics

    /// Measures each request: `gen_ai.client.operation.duration`, in seconds from its sending to the end of its body, and
    /// `gen_ai.client.token.usage`, a number of tokens for each `gen_ai.token.type` (`input`, `output`) that the response
    /// tells. Both are recorders with dimensions `gen_ai.operation.name`, `gen_ai.provider.name`, `gen_ai.request.model`,
    /// `gen_ai.response.model`, `server.address`, `server.port`, as far as they are known; the first also with
    /// `http.response.status_code` and `error.type`.
    ///
    /// Each retry and fallback is a request of its own. A token that a redirect or a renewal sends again counts likewise.
    public struct MetricsMiddleware: ClientMiddleware {
        private let names: TelemetryNames
        private let factory: any MetricsFactory

        /// - Parameters:
        ///   - names: where requests and responses name a model and what it used.
        ///   - factory: the process's (`MetricsSystem.factory`) where not set.
        public init(names: TelemetryNames = TelemetryNames(), factory: any MetricsFactory = MetricsSystem.factory) {
            self.names = names
            self.factory = factory
        }

        public func intercept(
            _ request: ClientRequest, next: @escaping @Sendable (ClientRequest) async throws -> TransportResponse
        ) async throws -> TransportResponse {
            let known = request.telemetry(names)
            return try await request.passed(to: next, names) { [factory] told in
                var dimensions = [("gen_ai.operation.name", known.operation), ("server.address", known.address)]
                func add(_ name: String, _ value: String?) {
                    if let value { dimensions.append((name, value)) }
                }
                add("server.port", known.port.map(String.init))
                add("gen_ai.provider.name", known.provider)
                add("gen_ai.request.model", known.model)
                add("gen_ai.response.model", told.use.model)
                for (type, count) in [("input", told.use.inputTokens), ("output", told.use.outputTokens)] {
                    guard let count else { continue }
                    Recorder(
                        label: "gen_ai.client.token.usage", dimensions: dimensions + [("gen_ai.token.type", type)],
                        aggregate: true, factory: factory
                    ).record(count)
                }
                add("http.response.status_code", told.status.map(String.init))
                add("error.type", told.errorType)
                Recorder(
                    label: "gen_ai.client.operation.duration", dimensions: dimensions, aggregate: true,
                    factory: factory
                ).record(told.duration / .seconds(1))
            }
        }
    }
#else
    /// A middleware over swift-metrics. It exists where this package's trait Metrics is enabled.
    @available(
        *, unavailable, message: "enable the trait Metrics: .package(url: …, from: …, traits: [\"Metrics\"])"
    )
    public struct MetricsMiddleware {
        public init() {}
    }
#endif
