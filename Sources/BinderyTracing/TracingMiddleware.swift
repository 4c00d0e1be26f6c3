// A middleware that makes a span of each request with swift-distributed-tracing, by OpenTelemetry's names for calls of models.

#if Tracing
    public import BinderyClient
    import HTTPTypes
    public import Tracing

    /// Makes a span of each request, from its sending to the end of its body, of kind client and named after the operation
    /// and the model: `chat small`. Its attributes are `gen_ai.operation.name`, `gen_ai.provider.name`,
    /// `gen_ai.request.model`, `gen_ai.response.model`, `gen_ai.usage.input_tokens`, `gen_ai.usage.output_tokens`,
    /// `http.request.method`, `http.request.resend_count`, `http.response.status_code`, `server.address`, `server.port`,
    /// `error.type`, as far as they are known. Neither URL nor body is among them.
    ///
    /// The span's parent is that of the calling task, and its context goes into the request's headers as the tracer has it.
    public struct TracingMiddleware: ClientMiddleware {
        private let names: TelemetryNames
        private let tracer: any Tracer

        /// - Parameters:
        ///   - names: where requests and responses name a model and what it used.
        ///   - tracer: the process's (`InstrumentationSystem.tracer`) where not set.
        public init(
            names: TelemetryNames = TelemetryNames(), tracer: any Tracer = InstrumentationSystem.tracer
        ) {
            self.names = names
            self.tracer = tracer
        }

        public func intercept(
            _ request: ClientRequest, next: @escaping @Sendable (ClientRequest) async throws -> TransportResponse
        ) async throws -> TransportResponse {
            let known = request.telemetry(names)
            let name = known.operation + (known.model.map { " " + $0 } ?? "")
            let span = tracer.startAnySpan(name, ofKind: .client)
            span.updateAttributes { attributes in
                attributes["gen_ai.operation.name"] = known.operation
                attributes["server.address"] = known.address
                attributes["http.request.method"] = request.request.method.rawValue
                if let port = known.port { attributes["server.port"] = port }
                if let provider = known.provider { attributes["gen_ai.provider.name"] = provider }
                if let model = known.model { attributes["gen_ai.request.model"] = model }
                if request.attempt > 1 { attributes["http.request.resend_count"] = request.attempt - 1 }
            }
            var traced = request
            tracer.inject(span.context, into: &traced.request.headerFields, using: HeaderInjector())
            return try await ServiceContext.withValue(span.context) { [traced] in
                try await traced.passed(to: next, names) { told in
                    span.updateAttributes { attributes in
                        if let status = told.status { attributes["http.response.status_code"] = status }
                        if let model = told.use.model { attributes["gen_ai.response.model"] = model }
                        if let count = told.use.inputTokens { attributes["gen_ai.usage.input_tokens"] = count }
                        if let count = told.use.outputTokens { attributes["gen_ai.usage.output_tokens"] = count }
                        if let type = told.errorType { attributes["error.type"] = type }
                    }
                    if told.errorType != nil { span.setStatus(SpanStatus(code: .error)) }
                    span.end()
                }
            }
        }
    }

    /// Puts what a tracer has to hand on into headers.
    private struct HeaderInjector: Injector {
        func inject(_ value: String, forKey key: String, into fields: inout HTTPFields) {
            if let name = HTTPField.Name(key) { fields[name] = value }
        }
    }
#else
    /// A middleware over swift-distributed-tracing. It exists where this package's trait Tracing is enabled.
    @available(
        *, unavailable, message: "enable the trait Tracing: .package(url: …, from: …, traits: [\"Tracing\"])"
    )
    public struct TracingMiddleware {
        public init() {}
    }
#endif
