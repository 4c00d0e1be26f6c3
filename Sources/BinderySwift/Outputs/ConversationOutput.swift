// The operations through which a conversation is held: what a group's protocol refines, and how it meets that.

import BinderyDiagnostics
import BinderyIR

/// The conversations of an API, by the protocol of their group.
struct Conversations: Sendable {
    /// A conversation, and the methods through which it is held.
    struct Held: Sendable {
        let conversation: Conversation
        let whole: NamedOperation
        let call: NamedCall
        let response: TypeUse
        /// The method that gives chunks, where they make the same response.
        var streamed: (operation: NamedOperation, call: NamedCall, chunk: TypeUse)?
    }

    private var held: [Identifier: Held] = [:]

    init(_ emitter: Emitter, folds: FoldPlan, shared: Set<TypeID>, into log: DiagnosticLog) {
        add(emitter.names.groups, emitter.names) { chunk, whole in
            guard let (chunk, record) = emitter.names.record(chunk), let (whole, _) = emitter.names.record(whole),
                record.annotations.view.contains(where: { $0.part == .text })
            else { return false }
            let isShared = [chunk, whole].allSatisfy { shared.contains(emitter.names.path($0)[0]) }
            return folds.wholes[chunk] == whole
                || isShared && StreamedResponses(emitter.names).pairs.contains { $0 == (chunk, whole) }
        } into: {
            log.append($0)
        }
        guard !held.isEmpty else { return }
        let taken = ["ConversationRequest", "ConversationResponse", "ConversationChunk"]
        for root in emitter.names.roots where taken.contains(emitter.names.name(root).text) {
            log.error(
                "bad-conversation",
                "a type called \(emitter.names.name(root).text) is in the way of conversations: choose another name for it",
                at: emitter.api[root].span)
        }
    }

    private mutating func add(
        _ group: OperationGroup, _ names: NamedAPI, makes: (TypeUse, TypeUse) -> Bool,
        into tell: (Diagnostic) -> Void
    ) {
        for named in group.operations {
            guard let conversation = named.operation.conversation, let response = named.operation.success,
                let call = named.calls.first(where: { if case .plain(.json) = $0.form { true } else { false } })
            else { continue }
            if held[group.protocolName] != nil {
                tell(
                    Diagnostic(
                        .error, "bad-conversation", "another operation of this group already holds its conversation",
                        at: conversation.span))
                continue
            }
            var found = Held(conversation: conversation, whole: named, call: call, response: response)
            let other = conversation.streamedBy.map { by in group.operations.first { $0.operation.id == by.operation } }
            if let streamed = other ?? named, let (call, chunk) = streamed.streamingCall {
                if makes(chunk, response) {
                    found.streamed = (streamed, call, chunk)
                } else {
                    tell(
                        Diagnostic(
                            .warning, "bad-conversation",
                            "the chunks do not make the response, or have no 'x-bindery-view' with a text: conversations "
                                + "come whole only", at: conversation.span))
                }
            }
            held[group.protocolName] = found
        }
        for inner in group.groups { add(inner, names, makes: makes, into: tell) }
    }

    func held(by group: OperationGroup) -> Held? { held[group.protocolName] }
}

extension NamedOperation {
    fileprivate var streamingCall: (call: NamedCall, chunk: TypeUse)? {
        for call in calls { if case .stream(let stream) = call.form { return (call, stream.chunk) } }
        return nil
    }
}

extension Emitter {
    /// What the protocol of a group refines.
    ///
    ///     →  StreamedConversationOperations
    ///        where ConversationRequest == Request, ConversationResponse == Response, ConversationChunk == Chunk
    func refinement(of group: OperationGroup, _ conversations: Conversations) -> Code {
        guard let held = conversations.held(by: group), let body = held.call.body else { return "Sendable" }
        var types: [Code] = [
            "ConversationRequest == \(type(body.type, in: .file))",
            "ConversationResponse == \(type(held.response, in: .file))",
        ]
        if let chunk = held.streamed?.chunk { types.append("ConversationChunk == \(type(chunk, in: .file))") }
        let base: Code = held.streamed == nil ? "ConversationOperations" : "StreamedConversationOperations"
        return """
            \(base)
            where
                \(Code.joined(types, by: ",\n"))
            """
    }

    /// How the protocol of a group meets what it refines.
    func conversation(of group: OperationGroup, _ conversations: Conversations) -> [Code] {
        guard let held = conversations.held(by: group), let body = held.call.body else { return [] }
        let shape = Identifier(prefix: "conversationOf", group.protocolName)
        let request = type(body.type, in: .file)
        var members: [Code] = [
            """
            /// Where messages, tools and a format go into the request, and what of the response goes back.
            \(modifier)static var conversation: ConversationShape { \(shape) }
            """,
            """
            /// Continues the conversation; the response comes whole.
            \(modifier)func reply(
                to request: \(request), options: CallOptions
            ) async throws -> \(type(held.response, in: .file)) {
                try await self.\(member: held.call.method)(\(arguments(of: held.whole)))
            }
            """,
        ]
        if let (operation, call, chunk) = held.streamed {
            let conversion = conversion(held, call)
            let start: Code = conversion.isEmpty ? "" : "return "
            members.append(
                """
                /// Continues the conversation; the response comes in chunks.
                \(modifier)func streamedReply(
                    to request: \(request), options: CallOptions
                ) async throws -> EventStream<\(type(chunk, in: .file))> {
                    \(conversion)
                    \(start)try await self.\(member: call.method)(\(arguments(of: operation)))
                }
                """)
        }
        return [
            """
            extension \(group.protocolName) {
                \(Code.paragraphs(members))
            }
            """,
            """
            private let \(shape) = ConversationShape(
                \(Code.joined(parts(of: held.conversation), by: ",\n")))
            """,
        ]
    }

    private func arguments(of named: NamedOperation) -> Code {
        let others = named.parameters.map { name -> Code in "\(member: name): nil" }
        return Code.joined(["request"] + others + ["options: options"], by: ", ")
    }

    /// The request as the streaming operation takes it, where that has a type of its own.
    private func conversion(_ held: Conversations.Held, _ call: NamedCall) -> Code {
        guard let body = call.body, let by = held.conversation.streamedBy else { return "" }
        return """
            let request = try request.converted(
                to: \(type(body.type, in: .file)).self, setting: \(json(.object(by.members))))
            """
    }

    // MARK: The shape

    private func parts(of conversation: Conversation) -> [Code] {
        var parts: [Code] = ["messages: \(literal: conversation.messages)"]
        if let tools = conversation.tools {
            parts.append(
                call(
                    "tools: .init",
                    [
                        "member: \(literal: tools.member)", "definition: \(json(tools.definition))",
                        "result: \(json(tools.result))", tools.parallel.map { "parallel: \(literal: $0)" },
                        tools.choice.map { "choice: \(literal: $0)" },
                    ]))
        }
        let reply = conversation.reply
        parts.append(
            call(
                "reply: .init",
                [
                    "message: \(literal: reply.message)", members("defaults", reply.defaults),
                    texts("dropped", reply.dropped), members("callDefaults", reply.callDefaults),
                    texts("callDropped", reply.callDropped),
                ]))
        if let format = conversation.format {
            parts.append(
                call(
                    "format: .init",
                    [
                        "member: \(literal: format.member)", format.schema.map { "schema: \(json($0))" },
                        format.object.map { "object: \(json($0))" }, format.pattern.map { "pattern: \(json($0))" },
                    ]))
        }
        if let instruction = conversation.instruction { parts.append("instruction: \(json(instruction))") }
        let rest = [
            texts("cutShort", conversation.cutShort), texts("filtered", conversation.filtered),
            members("streamed", conversation.streamed), conversation.strictSchemas.map(strictSchemas),
        ]
        return parts + rest.compactMap { $0 }
    }

    private func strictSchemas(_ form: Conversation.StrictSchemas) -> Code {
        var parts = [texts("keywords", form.keywords) ?? "keywords: []", texts("formats", form.formats)]
        var facts: [Code] = []
        if form.isClosed { facts.append("isClosed: true") }
        if form.requiresAll { facts.append("requiresAll: true") }
        facts += form.limits.map { limit in
            switch limit.kind {
            case .maxDepth: "maxDepth: \(literal: limit.value)"
            case .maxProperties: "maxProperties: \(literal: limit.value)"
            case .maxEnumValues: "maxEnumValues: \(literal: limit.value)"
            case .maxCharacters: "maxCharacters: \(literal: limit.value)"
            }
        }
        if !facts.isEmpty { parts.append(Code.filled(facts)) }
        return call("strictSchemas: StrictSchemaForm", parts)
    }

    private func call(_ name: Code, _ arguments: [Code?]) -> Code {
        """
        \(name)(
            \(Code.joined(arguments.compactMap { $0 }, by: ",\n")))
        """
    }

    private func members(_ label: Code, _ members: [JSONTree.Member]) -> Code? {
        members.isEmpty ? nil : "\(label): \(json(.object(members)))"
    }

    private func texts(_ label: Code, _ texts: [String]) -> Code? {
        guard !texts.isEmpty else { return nil }
        let inOneLine: Code = "\(label): [\(Code.joined(texts.map { "\(literal: $0)" }, by: ", "))]"
        if inOneLine.width <= 96 { return inOneLine }
        return """
            \(label): [
                \(Code.filled(texts.map { "\(literal: $0)" }))
            ]
            """
    }
}
