// The calls of one response: asked for, made, and what became of each.

import BinderyRuntime

/// Makes the calls that one response asks for: beside each other where every tool allows it, else one by one.
struct ToolBatch: Sendable {
    let tools: [OfferedTool]
    let options: ToolRunOptions
    /// Is told when a call is made and when it has ended.
    let tell: @Sendable (Step) -> Void

    enum Step: Sendable {
        case call(ToolInvocation)
        case outcome(ToolInvocation, ToolOutcome)
    }

    /// A call that ends the run.
    enum Failure: Error {
        case tool(ToolInvocation, any Error)
        case approval(ToolInvocation, any Error)
    }

    /// What became of each call, in their order.
    /// - Throws: `Failure`, `CancellationError`.
    func outcomes(of calls: [ToolInvocation]) async throws -> [ToolOutcome] {
        let isParallel = calls.allSatisfy { tool(named: $0.name)?.options.isParallel ?? true }
        guard isParallel, calls.count > 1 else {
            var outcomes: [ToolOutcome] = []
            for call in calls { outcomes.append(try await outcome(of: approved(call), asked: call)) }
            return outcomes
        }
        var approvals: [Approved] = []
        for call in calls { approvals.append(try await approved(call)) }
        return try await withThrowingTaskGroup(of: (Int, ToolOutcome).self) { group in
            for (index, (call, approval)) in zip(calls, approvals).enumerated() {
                group.addTask { (index, try await outcome(of: approval, asked: call)) }
            }
            var outcomes: [Int: ToolOutcome] = [:]
            for try await (index, outcome) in group { outcomes[index] = outcome }
            return calls.indices.compactMap { outcomes[$0] }
        }
    }

    private func tool(named name: String) -> OfferedTool? { tools.first { $0.name == name } }

    private enum Approved: Sendable {
        case call(ToolInvocation)
        case not(ToolOutcome)
    }

    /// What is asked before the call is made.
    private func approved(_ call: ToolInvocation) async throws -> Approved {
        guard tool(named: call.name) != nil else {
            let names = tools.map { "\"\($0.name)\"" }.joined(separator: ", ")
            let known = names.isEmpty ? "There is none at all." : "There are: \(names)."
            return .not(.unreadable(content: "There is no tool \"\(call.name)\". \(known)"))
        }
        guard let approve = options.approve else { return .call(call) }
        do {
            switch try await approve(call) {
            case .approved: return .call(call)
            case .changed(let arguments):
                return .call(ToolInvocation(id: call.id, name: call.name, arguments: arguments))
            case .refused(let reason): return .not(.refused(content: reason))
            }
        } catch {
            try Task.checkCancellation()
            throw Failure.approval(call, error)
        }
    }

    private func outcome(of approval: Approved, asked: ToolInvocation) async throws -> ToolOutcome {
        let outcome: ToolOutcome
        var made = asked
        switch approval {
        case .not(let refusal): outcome = refusal
        case .call(let call):
            made = call
            tell(.call(call))
            outcome = try await result(of: call)
        }
        tell(.outcome(made, outcome))
        return outcome
    }

    private func result(of call: ToolInvocation) async throws -> ToolOutcome {
        guard let tool = tool(named: call.name) else { return .unreadable(content: "") }
        do {
            return .output(
                try await Deadline.run(within: tool.options.timeout) { try await tool.call(call.arguments) })
        } catch let error as UnreadableArguments {
            return .unreadable(
                content: "The arguments of \"\(call.name)\" cannot be read: \(error.reason). "
                    + "Call it again with one JSON object that satisfies its schema, and nothing around it.")
        } catch is DeadlinePassed {
            return .timedOut(content: "\"\(call.name)\" took too long and was stopped.")
        } catch {
            try Task.checkCancellation()
            if options.toolErrors == .thrown { throw Failure.tool(call, error) }
            return .failed(error, content: "\"\(call.name)\" failed: \(ErrorText.of(error))")
        }
    }
}
