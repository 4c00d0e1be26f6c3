// When the calls of a run happen: beside each other, one by one, within a limit, and not at all once the run is cancelled.

import BinderyClient
import BinderyRuntime
import BinderyTools
import OpenAIChat
import Synchronization
import Testing

@Suite struct ToolTimingTests {
    /// Ends when as many calls as it waits for are there.
    final class Meeting: Sendable {
        private let state: Mutex<(missing: Int, waiting: [CheckedContinuation<Void, Never>])>
        init(of count: Int) { state = Mutex((count, [])) }

        func join() async {
            await withCheckedContinuation { continuation in
                let released = state.withLock { state in
                    state.missing -= 1
                    state.waiting.append(continuation)
                    guard state.missing <= 0 else { return [] as [CheckedContinuation<Void, Never>] }
                    defer { state.waiting = [] }
                    return state.waiting
                }
                for continuation in released { continuation.resume() }
            }
        }
    }

    let request = CreateChatCompletionRequest(model: "m", messages: [.user("Go.")])

    private func tool(
        _ name: String, _ options: ToolOptions = ToolOptions(),
        _ function: @escaping @Sendable () async throws -> String
    ) -> FunctionTool<JSONValue, String> {
        FunctionTool(ToolDefinition(name: name, parameters: ["type": "object"]), options: options) { _ in
            try await function()
        }
    }

    private func twoCalls() -> ScriptedOperations {
        ScriptedOperations([
            ScriptedOperations.calling(("a", "one", "{}"), ("b", "two", "{}")), ScriptedOperations.saying("So."),
        ])
    }

    @Test("Calls of one response run beside each other: each waits for the other", .timeLimit(.minutes(1)))
    func parallel() async throws {
        let meeting = Meeting(of: 2)
        let operations = twoCalls()
        let result = try await operations.run(
            request,
            tools: [
                tool("one") {
                    await meeting.join()
                    return "1"
                },
                tool("two") {
                    await meeting.join()
                    return "2"
                },
            ])
        #expect(result.rounds == 2)
        #expect(operations.requests[1]["messages"]?[2]?["content"] == "1")
        #expect(operations.requests[1]["messages"]?[3]?["content"] == "2")
    }

    @Test("Where one tool forbids it, they run one by one, in the model's order")
    func sequential() async throws {
        let running = Mutex((now: 0, most: 0, order: [String]()))
        @Sendable func run(_ name: String) async throws -> String {
            running.withLock { running in
                running.now += 1
                running.most = max(running.most, running.now)
                running.order.append(name)
            }
            for _ in 0..<10 { await Task.yield() }
            running.withLock { $0.now -= 1 }
            return name
        }
        _ = try await twoCalls().run(
            request,
            tools: [
                tool("one", ToolOptions(isParallel: false)) { try await run("one") },
                tool("two") { try await run("two") },
            ])
        #expect(running.withLock { $0.most } == 1)
        #expect(running.withLock { $0.order } == ["one", "two"])
    }

    @Test(
        "A call that takes too long is told as such, also where it does not heed that it is cancelled",
        .timeLimit(.minutes(1)))
    func timeout() async throws {
        let operations = twoCalls()
        let forever = Meeting(of: 2)
        _ = try await operations.run(
            request,
            tools: [
                tool("one", ToolOptions(timeout: .milliseconds(20))) {
                    await forever.join()
                    return ""
                }, tool("two", ToolOptions(timeout: .seconds(50))) { "2" },
            ])
        #expect(operations.requests[1]["messages"]?[2]?["content"] == #""one" took too long and was stopped."#)
        #expect(operations.requests[1]["messages"]?[3]?["content"] == "2")
        await forever.join()  // lets the call end, so that no task is left
    }

    @Test("A cancelled run ends at once with `CancellationError`, whatever its tools do", .timeLimit(.minutes(1)))
    func cancellation() async throws {
        let started = Meeting(of: 2)
        let forever = Meeting(of: 3)
        let operations = twoCalls()
        let request = request
        let tools = ["one", "two"].map { name in
            tool(name) {
                if name == "one" { await started.join() }
                await forever.join()
                return ""
            }
        }
        let run = Task { try await operations.run(request, tools: tools) }
        await started.join()
        run.cancel()
        await #expect(throws: CancellationError.self) { try await run.value }
        #expect(operations.requests.count == 1)
        await forever.join()
    }

    @Test("Who stops reading events stops the run", .timeLimit(.minutes(1)))
    func leaving() async throws {
        let cancelled = Meeting(of: 2)
        let operations = twoCalls()
        let tools = ["one", "two"].map { name in
            tool(name) {
                try? await Task.sleep(for: .seconds(600))
                if name == "one" { await cancelled.join() }
                return ""
            }
        }
        for try await event in operations.toolRun(request, tools: tools).events {
            if case .call = event { break }
        }
        await cancelled.join()
        #expect(operations.requests.count == 1)
    }

    @Test("A run runs once")
    func twice() async throws {
        let operations = ScriptedOperations([ScriptedOperations.saying("So."), ScriptedOperations.saying("So.")])
        let run = operations.toolRun(request, tools: [])
        #expect(run.conversation.messages.count == 1)
        _ = try await run.result()
        #expect(run.conversation.messages.count == 2)
        await #expect(throws: UnsupportedRequest.self) { try await run.result() }
    }
}
