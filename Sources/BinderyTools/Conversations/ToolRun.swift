// A run that has not begun: its events, its result, and the conversation so far.

import BinderyClient
import BinderyRuntime
import Synchronization

/// A run of rounds with tools, to be watched as it goes.
///
///     let run = client.chat.completions.streamedRun(request, tools: [GetWeather()])
///     for try await event in run.events { … }
///
/// It begins when its events or its result are asked for, once.
public struct ToolRun<
    Request: JSONReadable & JSONWritable & Sendable, Response: ViewedResponse & Sendable, StreamEvent: Sendable
>: Sendable {
    public typealias Event = ToolRunEvent<Request, Response, StreamEvent>

    private let start: @Sendable (@escaping @Sendable (Event) -> Void) async throws -> ToolRunResult<Request, Response>
    private let progress: RunProgress<Request>

    init(
        _ request: Request,
        start:
            @escaping @Sendable (@escaping @Sendable (Event) -> Void) async throws -> ToolRunResult<Request, Response>
    ) {
        self.start = start
        progress = RunProgress(request)
    }

    /// The request with the messages so far, as it was sent last; at the end, with all.
    public var conversation: Request { progress.request }

    /// The steps as they happen; asking for them begins the run. It goes on while nobody reads, and is cancelled when reading
    /// ends early. It throws what `result()` throws.
    public var events: AsyncThrowingStream<Event, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    let result = try await begin { continuation.yield($0) }
                    continuation.yield(.result(result))
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    /// Runs to the end.
    /// - Throws: `InterruptedRun` with the conversation up to the error; `InvalidTool`, `SchemaError`, `StrictSchemaError`,
    ///   `UnsupportedRequest` before anything is sent; `CancellationError`.
    public func result() async throws -> ToolRunResult<Request, Response> {
        try await begin { _ in }
    }

    private func begin(_ tell: @escaping @Sendable (Event) -> Void) async throws -> ToolRunResult<Request, Response> {
        guard progress.begin() else {
            throw UnsupportedRequest("This run has begun before. Make another by `toolRun` or `streamedRun`.")
        }
        let progress = progress
        let result = try await start { event in
            if case .request(_, let conversation) = event { progress.request = conversation }
            tell(event)
        }
        progress.request = result.conversation
        return result
    }
}

/// How far a run has come.
private final class RunProgress<Request: Sendable>: Sendable {
    private let state: Mutex<(request: Request, hasBegun: Bool)>

    init(_ request: Request) {
        state = Mutex((request, false))
    }

    var request: Request {
        get { state.withLock { $0.request } }
        set { state.withLock { $0.request = newValue } }
    }

    /// Whether this is the first time.
    func begin() -> Bool {
        state.withLock { state in
            defer { state.hasBegun = true }
            return !state.hasBegun
        }
    }
}
