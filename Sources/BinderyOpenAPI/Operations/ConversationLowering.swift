// The operations with their types go in; to those with `x-bindery-conversation` is added what it says, where the types bear it.

import BinderyDiagnostics
import BinderyIR

/// Reads conversations, and holds them against the types of their operation.
struct ConversationLowering {
    let lowering: SchemaLowering
    /// All operations of the description, also those that are not generated.
    let endpoints: [Endpoint]

    /// - Parameter operations: in the order of their endpoints.
    func add(to operations: inout [Operation], of chosen: [Endpoint]) {
        let unchanged = operations
        for (index, endpoint) in chosen.enumerated() {
            guard let node = endpoint.operation.child("x-bindery-conversation") else { continue }
            guard let conversation = ConversationReader(log: lowering.log).read(node) else { continue }
            operations[index].conversation = checked(conversation, node, of: operations[index], among: unchanged)
        }
    }

    /// The conversation, without what only operations that are not generated could do; nil where the types do not bear it.
    private func checked(
        _ conversation: Conversation, _ node: Located, of operation: Operation, among operations: [Operation]
    ) -> Conversation? {
        var conversation = conversation
        let types = RecordWalk(lowering: lowering)
        guard let body = operation.body, body.form == .json, let request = types.record(body.type),
            let success = operation.success, let response = types.record(success),
            !operation.parameters.contains(where: \.isRequired)
        else {
            lowering.log.warning(
                ConversationReader.rule,
                "a conversation needs an object as request, an object as response and no other argument: "
                    + "it is left out here", at: node.span)
            return nil
        }
        check([conversation.messages], of: request, "messages", in: node)
        if let tools = node.child("tools") {
            check([conversation.tools?.member], of: request, "member", in: tools)
            check([conversation.tools?.parallel], of: request, "parallel", in: tools)
            check([conversation.tools?.choice], of: request, "choice", in: tools)
        }
        if let format = node.child("format") { check([conversation.format?.member], of: request, "member", in: format) }
        check(view: response, conversation, at: node)
        if let reply = node.child("reply") { check(path: conversation.reply.message, in: success, at: reply, types) }
        var streamed = request
        if let by = conversation.streamedBy, let place = node.child("streamedBy") {
            let other = self.operation(by, of: operation, among: operations, at: place)
            if let record = other?.body.flatMap({ types.record($0.type) }) {
                streamed = record
                check(by.members.map(\.name), of: record, "members", in: place)
            } else {
                conversation.streamedBy = nil
                return conversation
            }
        }
        check(conversation.streamed.map(\.name), of: streamed, "streamed", in: node)
        return conversation
    }

    /// The operation that gives the chunks; nil where it is not generated, and after an error.
    private func operation(
        _ by: Conversation.StreamedBy, of operation: Operation, among operations: [Operation], at node: Located
    ) -> Operation? {
        guard let other = operations.first(where: { $0.id == by.operation }) else {
            let ids = endpoints.map(\.id)
            if !ids.contains(by.operation) {
                let near = Nearest.suggestion(for: by.operation, among: ids)
                complain("there is no operation '\(by.operation)'\(near)", node.child("operation"))
            }
            return nil
        }
        if other.group != operation.group || other.stream == nil || other.body?.form != .json
            || other.parameters.contains(where: \.isRequired)
        {
            complain(
                "'\(by.operation)' is not an operation of the same group that takes JSON alone and responds with a stream",
                node.child("operation"))
            return nil
        }
        return other
    }

    private func check(_ names: [String?], of record: Record, _ key: String, in node: Located) {
        let known = record.properties.map(\.wireName)
        for name in names.compactMap({ $0 }) where !known.contains(name) {
            let near = Nearest.suggestion(for: name, among: known)
            complain("the request has no member '\(name)'\(near)", node.child(key))
        }
    }

    /// The response's own view tells its text and its calls.
    private func check(view record: Record, _ conversation: Conversation, at node: Located) {
        let needed: [ViewPart.Part] =
            [.text] + (conversation.tools == nil ? [] : [.toolCalls, .toolCallName, .toolCallArguments])
        let missing = needed.filter { part in !record.annotations.view.contains { $0.part == part } }
        guard !missing.isEmpty else { return }
        complain(
            "the response's 'x-bindery-view' has to say where these stand: "
                + missing.map(\.rawValue).joined(separator: ", "), node)
    }

    private func check(path: String, in response: TypeUse, at node: Located, _ types: RecordWalk) {
        if let lost = types.lostStep(of: path, from: response) {
            complain("'\(lost)' leads nowhere in the response", node.child("message"))
        }
    }

    private func complain(_ message: String, _ node: Located?) {
        lowering.log.error(ConversationReader.rule, message, at: node?.span)
    }
}

/// Follows names from a type to those of its members.
struct RecordWalk {
    let lowering: SchemaLowering

    /// The record behind aliases and nullability.
    func record(_ use: TypeUse) -> Record? {
        guard case .named(let id) = plain(use), case .record(let record)? = lowering.declaration(id)?.kind else {
            return nil
        }
        return record
    }

    /// The first step that no member answers to; nil where all do, or the rest of the way leads through a union or any JSON.
    func lostStep(of path: String, from start: TypeUse) -> String? {
        var use = start
        for step in path.split(separator: "/") {
            guard case .named(let id) = plain(use) else { return use == .json ? nil : String(step) }
            guard case .record(let record)? = lowering.declaration(id)?.kind else {
                if case .union? = lowering.declaration(id)?.kind { return nil }
                return String(step)
            }
            let name = step.prefix { $0 != "[" }
            guard let property = record.properties.first(where: { $0.wireName == name }) else { return String(step) }
            use = property.type
            guard name.count < step.count else { continue }
            guard case .array(let element) = plain(use) else { return String(step) }
            use = element
        }
        return nil
    }

    private func plain(_ use: TypeUse) -> TypeUse {
        var use = use
        for _ in 0..<64 {
            switch use {
            case .nullable(let inner): use = inner
            case .named(let id):
                guard case .alias(let target, _)? = lowering.declaration(id)?.kind else { return use }
                use = target
            case .boolean, .string, .integer, .number, .unixTime, .json, .array, .map, .external, .upload: return use
            }
        }
        return use
    }
}
