// What a transport makes of tasks that are cancelled, wherever the request is.

import BinderyClient
import BinderyLoopbackServer
import HTTPTypes
import Synchronization

extension TransportContract {
    static let cancellation: [TransportRequirement] = [
        TransportRequirement(name: "a task that is cancelled already sends nothing") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            let (begins, begin) = AsyncStream<Void>.makeStream()
            let task = Task { () async throws -> [UInt8] in
                for await _ in begins {}  // ends when the task is cancelled
                return try await made.send(to: server).bytes()
            }
            task.cancel()
            begin.finish()
            try expectCancelled(try await ended("a cancelled request", task))
        },
        TransportRequirement(name: "a task is cancelled while it connects") { transport in
            let made = try transport.made()
            let deaf = try DeafServer()
            defer { deaf.stop() }
            let url = deaf.url
            try await cancel("a request that connects", after: .milliseconds(200)) { try await made.get(url).bytes() }
        },
        TransportRequirement(name: "a task is cancelled while it waits for the head") { transport in
            let made = try transport.made()
            let gate = Gate()
            let server = try LoopbackServer { _ in ScriptedResponse(framing: .raw, pieces: [.wait(gate)]) }
            defer { server.stop() }
            try await cancel("a request that waits", when: { server.requests.count == 1 }) {
                try await made.send(to: server).bytes()
            }
            try await eventually("the server is not hung up on") { server.openConnections == 0 }
        },
        TransportRequirement(name: "a task is cancelled while it reads the body") { transport in
            let made = try transport.made()
            let (gate, hasRead) = (Gate(), Gate())
            let server = try LoopbackServer { _ in .events([.text("data: 1\n\n"), .wait(gate)]) }
            defer { server.stop() }
            try await cancel("a body that is read", when: { hasRead.isOpen }) {
                let response = try await made.send(to: server)
                for try await _ in response.body { hasRead.open() }
                try Task.checkCancellation()
            }
            try await eventually("the server is not hung up on") { server.openConnections == 0 }
        },
        TransportRequirement(name: "a task is cancelled while it sends") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            let (pieces, source) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
            source.yield([1, 2, 3])  // and nothing after it
            let isSending: @Sendable () -> Bool = { !transport.streamsUploads || server.uploadedBytes >= 3 }
            try await cancel("an upload", after: .milliseconds(300), when: isSending) {
                try await made.send(upload: TransportUpload(pieces, length: nil), to: server).bytes()
            }
            source.finish()
            try await eventually("the server is not hung up on") { server.openConnections == 0 }
            try require(server.requests.isEmpty, "a part of a body is sent as a whole one")
        },
        TransportRequirement(name: "other requests go on when one is cancelled") { transport in
            let made = try transport.made()
            let gate = Gate()
            let server = try LoopbackServer { request in
                request.target == "/wait" ? ScriptedResponse(framing: .raw, pieces: [.wait(gate)]) : .json("{}")
            }
            defer { server.stop() }
            let url = server.url
            try await cancel("a request", when: { server.requests.count == 1 }) {
                try await made.get(url + "/wait").bytes()
            }
            let text = try await made.send(to: server).text()
            try require(text == "{}", "the next response is \(text)")
        },
    ]

    /// Cancels work after a time, or when something holds, and expects it to end soon, as cancelled.
    private static func cancel<Value: Sendable>(
        _ name: String, after time: Duration = .zero, when isDue: @Sendable () -> Bool = { true },
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws {
        let task = Task { try await work() }
        try await Task.sleep(for: time)
        try await eventually("\(name) does not begin") { isDue() }
        let start = ContinuousClock.now
        task.cancel()
        let result = try await ended(name, task)
        let passed = ContinuousClock.now - start
        try require(passed < .seconds(5), "\(name) ends \(passed) after its task was cancelled")
        try expectCancelled(result)
    }

    private static func expectCancelled<Value>(_ result: Result<Value, any Error>) throws {
        switch result {
        case .success: throw ContractFailure(description: "a cancelled request responds")
        case .failure(let error): try require(error is CancellationError, "a cancelled request throws \(error)")
        }
    }
}
