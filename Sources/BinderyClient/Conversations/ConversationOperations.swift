// The operations of a group through which a conversation is held: what tools and typed responses are built upon.

import BinderyRuntime

/// A group of operations of which one continues a conversation, whole and, where the description has that, in chunks.
///
/// Generated code conforms to it where the description has `x-bindery-conversation`. `BinderyTools` adds `run` and `parse`.
public protocol ConversationOperations: Sendable {
    /// The request with the conversation so far.
    associatedtype ConversationRequest: JSONReadable & JSONWritable & Sendable
    /// The response with the model's message.
    associatedtype ConversationResponse: ViewedResponse & Sendable

    /// Where messages, tools and a format go into the request, and what of the response goes back.
    static var conversation: ConversationShape { get }

    /// Continues the conversation; the response comes whole.
    func reply(
        to request: ConversationRequest, options: CallOptions
    ) async throws -> ConversationResponse
}

/// A group of operations that continue a conversation also in chunks.
public protocol StreamedConversationOperations: ConversationOperations
where ConversationChunk.WholeResponse == ConversationResponse {
    /// A chunk of the response.
    associatedtype ConversationChunk: ResponseChunk & ViewedResponse

    /// Continues the conversation; the response comes in chunks.
    func streamedReply(
        to request: ConversationRequest, options: CallOptions
    ) async throws -> EventStream<ConversationChunk>
}
