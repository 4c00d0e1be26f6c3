// The steps of a run, as they happen.

import BinderyRuntime

/// A step of a run.
public enum ToolRunEvent<Request: Sendable, Response: Sendable, StreamEvent: Sendable>: Sendable {
    /// A request is sent; they are counted from 1. With the conversation as it is sent.
    case request(round: Int, conversation: Request)
    /// A streamed response tells something: a piece of text, the begin of a call. None where responses come whole.
    case stream(StreamEvent)
    /// A response is there as a whole.
    case response(Response)
    /// A call is made.
    case call(ToolInvocation)
    /// A call has ended, or was not made. Of calls that run beside each other, in the order in which they end.
    case outcome(ToolInvocation, ToolOutcome)
    /// The run is over. The last event.
    case result(ToolRunResult<Request, Response>)
}
