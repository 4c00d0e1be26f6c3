// A server on loopback for as long as a test needs it.

#if Hummingbird
    import BinderyHummingbird
    import BinderyLoopbackServer
    import Foundation
    import Hummingbird
    import Logging
    import OpenAIChatServer

    enum Serving {
        static let quiet: Logger = {
            var logger = Logger(label: "serving")
            logger.logLevel = .critical
            return logger
        }()

        /// Serves a responder while the body runs.
        static func run<Value: Sendable>(
            _ responder: any RequestResponder, limits: ConnectionLimits = ConnectionLimits(),
            _ body: @Sendable (_ port: Int) async throws -> Value
        ) async throws -> Value {
            let (ports, found) = AsyncStream<Int>.makeStream()
            let application = Application(
                serving: responder, limits: limits, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
                onServerRunning: { found.yield($0.localAddress?.port ?? 0) }, logger: quiet)
            return try await run(application, ports, body)
        }

        static func run<Value: Sendable>(
            _ application: some ApplicationProtocol, _ ports: AsyncStream<Int>,
            _ body: @Sendable (_ port: Int) async throws -> Value
        ) async throws -> Value {
            let serving = Task { try await application.run() }
            defer { serving.cancel() }
            guard let port = await ports.first(where: { _ in true }) else { throw CancellationError() }
            return try await body(port)
        }

        static func model(
            _ model: ScriptedModel, configuration: BinderyServer.ServerConfiguration = .init()
        ) -> APIServer {
            OpenAIServer.server(
                chatCompletions: model, authenticator: Authenticator { $0.text == "right" ? "Ann" : nil },
                configuration: configuration)
        }

        /// Asks until it holds, for at most ten seconds.
        static func eventually(_ holds: () async throws -> Bool) async rethrows -> Bool {
            for _ in 0..<1_000 {
                if try await holds() { return true }
                try? await Task.sleep(for: .milliseconds(10))
            }
            return false
        }

        /// The bytes of a request for a chat completion.
        static func request(_ model: String, _ text: String = "a b", stream: Bool = false) -> [UInt8] {
            let body = #"{"model":"\#(model)","stream":\#(stream),"messages":[{"role":"user","content":"\#(text)"}]}"#
            return Array((head(length: body.utf8.count) + body).utf8)
        }

        static func head(length: Int?) -> String {
            "POST /v1/chat/completions HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer right\r\n"
                + "Content-Type: application/json\r\n"
                + (length.map { "Content-Length: \($0)" } ?? "Transfer-Encoding: chunked") + "\r\n\r\n"
        }

        /// Work with sockets that block, out of the way of tasks.
        static func blocking<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
            try await withCheckedThrowingContinuation { continuation in
                Thread { continuation.resume(with: Result { try work() }) }.start()
            }
        }
    }

    extension Socket {
        /// All that comes until the other side closes; nil: it does not close in that time.
        func readToEnd(within time: Duration) -> String? {
            let end = ContinuousClock.now + time
            var bytes: [UInt8] = []
            while ContinuousClock.now < end {
                guard isReadable(within: 100) else { continue }
                let piece = read()
                if piece.isEmpty { return String(decoding: bytes, as: UTF8.self) }
                bytes += piece
            }
            return nil
        }

        /// What comes until it holds the words; what came so far where they do not come in ten seconds.
        func read(until words: String) -> String {
            let end = ContinuousClock.now + .seconds(10)
            var text = ""
            while !text.contains(words), ContinuousClock.now < end {
                guard isReadable(within: 100) else { continue }
                let piece = read()
                if piece.isEmpty { break }
                text += String(decoding: piece, as: UTF8.self)
            }
            return text
        }
    }
#endif
