// How a run of rounds with tools goes.

import BinderyClient

/// How a run goes: how long, what a failing tool does, and who is asked before a call.
public struct ToolRunOptions: Sendable {
    /// The most requests that are sent. 10 by default; a run that would need more throws `InterruptedRun`.
    public var maxRounds: Int
    /// What becomes of an error that a tool throws.
    public var toolErrors: ToolErrors
    /// Is asked before each call, one call after another, in the model's order: for a person's consent, for limits. nil: every call
    /// is made. What it throws ends the run.
    public var approve: (@Sendable (ToolInvocation) async throws -> ToolApproval)?
    /// How each request is sent.
    public var call: CallOptions

    /// Ten requests, errors told to the model, nobody asked, where nothing is said.
    public init(
        maxRounds: Int = 10, toolErrors: ToolErrors = .told, call: CallOptions = CallOptions(),
        approve: (@Sendable (ToolInvocation) async throws -> ToolApproval)? = nil
    ) {
        self.maxRounds = maxRounds
        self.toolErrors = toolErrors
        self.approve = approve
        self.call = call
    }

    /// What becomes of an error that a tool throws.
    public enum ToolErrors: Sendable, Hashable {
        /// The model is told of it, in the error's own words (`localizedDescription` of a `LocalizedError`, else its description):
        /// mind what they hold.
        case told
        /// It ends the run: `InterruptedRun` with the cause `.tool`.
        case thrown
    }
}

/// Whether a call is made.
public enum ToolApproval: Sendable, Hashable {
    /// It is made as the model asked.
    case approved
    /// It is made with these arguments, JSON text.
    case changed(arguments: String)
    /// It is not made; the model is told why.
    case refused(reason: String)
}
