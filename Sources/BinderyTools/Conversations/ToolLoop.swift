// The rounds of a run: request, response, calls, results, and again until the model asks for no call.

import BinderyClient
import BinderyRuntime

/// The rounds of a run. It knows no transport: `reply` sends a request and gives its response.
struct ToolLoop<Request: JSONReadable & JSONWritable & Sendable, Response: ViewedResponse & Sendable>: Sendable {
    let shape: ConversationShape
    let tools: [OfferedTool]
    let options: ToolRunOptions
    let reply: @Sendable (Request) async throws -> Response

    enum Step: Sendable {
        case request(round: Int, Request)
        case response(Response)
        case batch(ToolBatch.Step)
    }

    /// - Parameters:
    ///   - draft: the request with its tools.
    ///   - tell: is told of each step.
    /// - Throws: `InterruptedRun`, `CancellationError`, and `JSONError` where the tools do not fit the request's type.
    func run(
        from draft: ConversationDraft, tell: @escaping @Sendable (Step) -> Void
    ) async throws -> ToolRunResult<Request, Response> {
        var rounds = Rounds(draft: draft, request: try draft.request())
        while true {
            try Task.checkCancellation()
            guard rounds.count < options.maxRounds else { throw rounds.interrupted(.tooManyRounds(rounds.count)) }
            rounds.count += 1
            tell(.request(round: rounds.count, rounds.request))
            let response = try await reply(to: rounds)
            let message = try ReplyMessage(response, shape: shape, round: rounds.count)
            rounds.usage = .sum(rounds.usage, message.view.usage)
            tell(.response(response))
            guard let reply = message.message else { throw rounds.interrupted(.noMessage) }
            rounds.draft.append(reply)
            guard !message.calls.isEmpty else {
                return ToolRunResult(
                    response: response, conversation: try rounds.next(), rounds: rounds.count, usage: rounds.usage,
                    text: message.view.text)
            }
            if let cut = cutCall(message) { throw rounds.interrupted(.cutShort(cut)) }
            if let own = message.calls.first(where: { draft.ownTools.contains($0.name) }) {
                throw rounds.interrupted(.requestTool(own))
            }
            guard rounds.count < options.maxRounds else { throw rounds.interrupted(.tooManyRounds(rounds.count)) }
            try await carryOut(message.calls, &rounds, tell)
            rounds.draft.releaseChoice()
            rounds.request = try rounds.next()
        }
    }

    private func reply(to rounds: Rounds) async throws -> Response {
        do {
            return try await reply(rounds.request)
        } catch {
            try Task.checkCancellation()
            throw rounds.interrupted(.request(error), after: rounds.count - 1)
        }
    }

    /// Makes the calls and appends what became of each.
    private func carryOut(
        _ calls: [ToolInvocation], _ rounds: inout Rounds, _ tell: @escaping @Sendable (Step) -> Void
    ) async throws {
        let allowed = rounds.draft.allowedTools
        let batch = ToolBatch(tools: tools.filter { allowed?.contains($0.name) ?? true }, options: options) {
            tell(.batch($0))
        }
        do {
            for (call, outcome) in zip(calls, try await batch.outcomes(of: calls)) {
                let result = shape.tools?.result.filled(with: [
                    "id": .string(call.id), "name": .string(call.name), "content": .string(outcome.content),
                ])
                if let result { rounds.draft.append(result) }
            }
        } catch let failure as ToolBatch.Failure {
            switch failure {
            case .tool(let call, let error): throw rounds.interrupted(.tool(call, error))
            case .approval(let call, let error): throw rounds.interrupted(.approval(call, error))
            }
        }
    }

    /// The last call of a response that a limit cut short, if its arguments are cut.
    private func cutCall(_ message: ReplyMessage) -> ToolInvocation? {
        guard let reason = message.view.finishReason, shape.cutShort.contains(reason), let last = message.calls.last,
            (try? JSONValue(parsing: last.arguments)) == nil
        else { return nil }
        return last
    }

    /// How far the run has come.
    private struct Rounds {
        var draft: ConversationDraft
        /// The request that is sent next, or was sent last.
        var request: Request
        var count = 0
        var usage: ResponseView.Usage?

        /// The request with all that has been appended.
        func next() throws -> Request {
            do {
                return try draft.request()
            } catch {
                throw interrupted(.request(error))
            }
        }

        func interrupted(_ cause: InterruptedRun<Request>.Cause, after: Int? = nil) -> InterruptedRun<Request> {
            InterruptedRun(
                cause: cause, conversation: (try? draft.request()) ?? request, rounds: after ?? count, usage: usage)
        }
    }
}
