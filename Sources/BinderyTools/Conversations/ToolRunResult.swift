// What a run of rounds with tools ends with.

import BinderyRuntime

/// What a run ends with: the response without calls, and the conversation that led to it.
public struct ToolRunResult<Request: Sendable, Response: Sendable>: Sendable {
    /// The last response: it asks for no call.
    public var response: Response
    /// The request with all messages: those it had, the model's, the tools' results, and the last response's. Append a message
    /// and go on.
    public var conversation: Request
    /// How many requests were sent.
    public var rounds: Int
    /// What all responses cost together; nil where none tells.
    public var usage: ResponseView.Usage?
    /// What the last response says; nil where it says nothing.
    public var text: String?
}

/// A run that ended before the model was done: why, and what had been said up to then.
public struct InterruptedRun<Request: Sendable>: Error, Sendable {
    /// Why the run ended.
    public enum Cause: Sendable {
        /// The model still asks for calls after as many requests as the options allow.
        case tooManyRounds(Int)
        /// A request failed: `APIError`, `ClientError`, `IncompleteResponse` and the like.
        case request(any Error)
        /// A tool threw, and the options say that this ends the run.
        case tool(ToolInvocation, any Error)
        /// `approve` threw.
        case approval(ToolInvocation, any Error)
        /// The response was cut short by a limit amid the arguments of a call.
        case cutShort(ToolInvocation)
        /// The model calls a tool that the request itself has: the run was not given it, and none of the response's calls was made.
        case requestTool(ToolInvocation)
        /// The response has no message to go on with.
        case noMessage
    }

    /// Why the run ended.
    public var cause: Cause
    /// The request with all messages up to the error. The calls of the last message may have no results: give them some, or
    /// take the message away, before it is sent.
    public var conversation: Request
    /// How many requests had been responded to.
    public var rounds: Int
    /// What the responses so far cost together; nil where none tells.
    public var usage: ResponseView.Usage?
}

extension InterruptedRun: CustomStringConvertible {
    /// Why the run ended, and what to do.
    public var description: String {
        switch cause {
        case .tooManyRounds(..<1): "No request was sent: `maxRounds` allows none."
        case .tooManyRounds(let rounds):
            "The model still asks for calls after \(rounds) requests. Raise `maxRounds`, or see in `conversation` why it goes on."
        case .request(let error): "A request of the run failed: \(error)"
        case .tool(let call, let error): "The tool \"\(call.name)\" failed: \(error)"
        case .approval(let call, let error): "Whether \"\(call.name)\" may be called was not decided: \(error)"
        case .cutShort(let call):
            "The response was cut short amid the arguments of \"\(call.name)\". Raise the limit of tokens."
        case .requestTool(let call):
            "The model calls \"\(call.name)\", a tool of the request itself. Make the calls of the last message, append a result "
                + "for each to `conversation`, and run it again; or pass the tool to the run in place of the request's."
        case .noMessage: "The response holds no message."
        }
    }
}

extension ResponseView.Usage {
    /// Both together; a number that only one tells counts as it is.
    static func sum(_ one: Self?, _ other: Self?) -> Self? {
        guard let one, let other else { return one ?? other }
        func add(_ path: KeyPath<Self, Int?>) -> Int? {
            guard let first = one[keyPath: path], let second = other[keyPath: path] else {
                return one[keyPath: path] ?? other[keyPath: path]
            }
            let (sum, isTooLarge) = first.addingReportingOverflow(second)
            return isTooLarge ? Int.max : sum
        }
        return Self(
            input: add(\.input), output: add(\.output), total: add(\.total), reasoning: add(\.reasoning),
            cached: add(\.cached))
    }
}
