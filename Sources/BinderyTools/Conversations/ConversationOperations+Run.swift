// Runs of rounds with tools, of any operations that hold a conversation.

import BinderyClient
import BinderyRuntime

extension ConversationOperations {
    /// Sends the request with these tools, makes the calls that the model asks for, sends their results, and goes on until it
    /// asks for none.
    ///
    ///     let reply = try await client.chat.completions.run(request, tools: [GetWeather(), Search(index)])
    ///     print(reply.text ?? "")
    ///
    /// Calls of one response run beside each other, unless one of their tools forbids it. The model is told of unknown names and of
    /// arguments that do not decode, and tries again.
    /// - Throws: `InterruptedRun` with the conversation up to the error; `InvalidTool`, `SchemaError`, `StrictSchemaError`,
    ///   `UnsupportedRequest` before anything is sent; `CancellationError`.
    public func run(
        _ request: ConversationRequest, tools: [any Tool], options: ToolRunOptions = ToolRunOptions()
    ) async throws -> ToolRunResult<ConversationRequest, ConversationResponse> {
        try await toolRun(request, tools: tools, options: options).result()
    }

    /// The same, to be watched: `for try await event in client.chat.completions.toolRun(request, tools: tools).events`.
    public func toolRun(
        _ request: ConversationRequest, tools: [any Tool], options: ToolRunOptions = ToolRunOptions()
    ) -> ToolRun<ConversationRequest, ConversationResponse, Never> {
        ToolRun(request) { tell in
            try await loop(request, tools, options, tell) { request in
                try await reply(to: request, options: options.call)
            }
        }
    }

    func loop<StreamEvent: Sendable>(
        _ request: ConversationRequest, _ tools: [any Tool], _ options: ToolRunOptions, isStreamed: Bool = false,
        _ tell: @escaping @Sendable (ToolRunEvent<ConversationRequest, ConversationResponse, StreamEvent>) -> Void,
        reply: @escaping @Sendable (ConversationRequest) async throws -> ConversationResponse
    ) async throws -> ToolRunResult<ConversationRequest, ConversationResponse> {
        let shape = Self.conversation
        let offered = try OfferedTool.all(tools, form: shape.strictSchemas)
        var draft = try ConversationDraft(request, shape: shape)
        try draft.offer(offered)
        if isStreamed { draft.stream() }
        let loop = ToolLoop(shape: shape, tools: offered, options: options, reply: reply)
        return try await loop.run(from: draft) { step in
            switch step {
            case .request(let round, let conversation): tell(.request(round: round, conversation: conversation))
            case .response(let response): tell(.response(response))
            case .batch(.call(let call)): tell(.call(call))
            case .batch(.outcome(let call, let outcome)): tell(.outcome(call, outcome))
            }
        }
    }
}

extension StreamedConversationOperations {
    /// A run whose responses come in chunks: its events tell of each piece.
    ///
    ///     for try await event in client.chat.completions.streamedRun(request, tools: [GetWeather()]).events {
    ///         if case .stream(.content(let text, choice: _)) = event { print(text, terminator: "") }
    ///     }
    public func streamedRun(
        _ request: ConversationRequest, tools: [any Tool], options: ToolRunOptions = ToolRunOptions()
    ) -> ToolRun<ConversationRequest, ConversationResponse, ConversationChunk.StreamEvent> {
        ToolRun(request) { tell in
            try await loop(request, tools, options, isStreamed: true, tell) { request in
                let stream = try await streamedReply(to: request, options: options.call)
                for try await event in stream.events { tell(.stream(event)) }
                guard let response = stream.partial else {
                    throw IncompleteResponse<ConversationResponse>(partial: nil, cause: .empty)
                }
                return response
            }
        }
    }
}
