// Responses that a regular expression matches.

import BinderyClient
import BinderyRuntime

extension ConversationOperations {
    /// Asks for a text that a regular expression matches.
    ///
    ///     let sentiment = try await client.chat.completions.parse(request, matching: "(positive|negative)")
    ///
    /// The pattern goes to the service as it is. Where Swift reads it too, the whole text is checked against it.
    /// - Throws: `UnsupportedRequest` where the service's description has no such format, before anything is sent;
    ///   `UnusableResponse` for a refusal, for a response that is cut short or withheld, and for a text that does not match; what the
    ///   operation throws.
    public func parse(
        _ request: ConversationRequest, matching pattern: String, options: CallOptions = CallOptions()
    ) async throws -> String {
        let shape = Self.conversation
        guard let format = shape.format?.pattern?.filled(with: ["pattern": .string(pattern)]) else {
            throw UnsupportedRequest(
                "This service takes no regular expression for its response. Ask for a type with an enumeration instead."
            )
        }
        var draft = try ConversationDraft(request, shape: shape)
        draft.ask(for: format)
        let response = try await reply(to: draft.request(), options: options)
        let text = try UnusableResponse.text(of: response, shape)
        if let regex = try? Regex(pattern), (try? regex.wholeMatch(in: text)) == nil {
            throw UnusableResponse(
                cause: .unreadable(UnmatchedPattern(pattern: pattern)), response: response, text: text)
        }
        return text
    }
}

/// A text that the pattern which was asked for does not match.
public struct UnmatchedPattern: Error, Sendable, Hashable, CustomStringConvertible {
    /// The pattern that was asked for.
    public var pattern: String

    /// What is the matter, as the end of a sentence.
    public var description: String { "the text does not match \(pattern)" }
}
