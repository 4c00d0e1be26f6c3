// Responses of a type of one's own.

import BinderyClient
import BinderyRuntime

/// A response and the value that its text gives.
public struct ParsedResponse<Value: Sendable, Response: Sendable>: Sendable {
    /// The value, decoded and checked.
    public var value: Value
    /// The response that it was read from: its usage, its id.
    public var response: Response
}

extension ConversationOperations {
    /// Asks for a response of a type and reads it.
    ///
    ///     let invoice = try await client.chat.completions.parse(request, as: Invoice.self)
    ///
    /// The type's JSON Schema goes with the request, in the way that the service has for it; where it has none the model is told
    /// of it in a message. Dates are RFC 3339 texts. A type that is no object (an array, a number) is asked for within one.
    /// - Throws: `UnusableResponse` for a refusal, for a response that is cut short, withheld or not of the type;
    ///   `SchemaError` and `StrictSchemaError` before anything is sent; what the operation throws.
    public func parse<Value: Decodable & Sendable>(
        _ request: ConversationRequest, as type: Value.Type = Value.self,
        options: StructuredOutputOptions = StructuredOutputOptions()
    ) async throws -> Value {
        try await parsedResponse(to: request, as: type, options: options).value
    }

    /// The same, with the response.
    public func parsedResponse<Value: Decodable & Sendable>(
        to request: ConversationRequest, as type: Value.Type = Value.self,
        options: StructuredOutputOptions = StructuredOutputOptions()
    ) async throws -> ParsedResponse<Value, ConversationResponse> {
        let form = try ResponseForm(type, options)
        var draft = try ConversationDraft(request, shape: Self.conversation)
        try form.ask(&draft)
        let response = try await reply(to: draft.request(), options: options.call)
        return ParsedResponse(value: try form.value(of: response, Self.conversation), response: response)
    }

    /// Runs the rounds of `run` and reads the last response as a type.
    /// - Throws: what `run` and `parse` throw.
    public func run<Value: Decodable & Sendable>(
        _ request: ConversationRequest, tools: [any Tool], as type: Value.Type,
        options: ToolRunOptions = ToolRunOptions(), output: StructuredOutputOptions = StructuredOutputOptions()
    ) async throws -> ParsedResponse<Value, ToolRunResult<ConversationRequest, ConversationResponse>> {
        let form = try ResponseForm(type, output)
        var draft = try ConversationDraft(request, shape: Self.conversation)
        try form.ask(&draft)
        let result = try await run(draft.request(), tools: tools, options: options)
        return ParsedResponse(value: try form.value(of: result.response, Self.conversation), response: result)
    }
}

extension ResponseForm {
    /// The value that a response's text gives.
    func value<Response: ViewedResponse & Sendable>(
        of response: Response, _ shape: ConversationShape
    ) throws -> Value {
        let text = try UnusableResponse.text(of: response, shape)
        do {
            return try read(text)
        } catch {
            throw UnusableResponse(cause: .unreadable(error), response: response, text: text)
        }
    }
}

extension UnusableResponse where Response: ViewedResponse {
    /// The text of a response that is complete.
    static func text(of response: Response, _ shape: ConversationShape) throws(Self) -> String {
        let view = response.view
        func unusable(_ cause: Cause) -> Self { Self(cause: cause, response: response, text: view.text) }
        if let refusal = view.refusal, !refusal.isEmpty { throw unusable(.refused(refusal)) }
        if let reason = view.finishReason {
            if shape.cutShort.contains(reason) { throw unusable(.cutShort) }
            if shape.filtered.contains(reason) { throw unusable(.filtered) }
        }
        guard let text = view.text, !text.isEmpty else { throw unusable(.empty) }
        return text
    }
}
