// Where requests and responses name a model and what it used: plain values, with defaults.

/// By which members of JSON bodies metrics and traces know a model and what it used, and what operations are called there.
/// A member within another has a point: `response.usage`. Of several names the first that is there counts.
public struct TelemetryNames: Sendable, Hashable {
    /// The model, in requests and in responses: `model`, `response.model`.
    public var model: [String]
    /// The object that counts tokens, in responses and in events of streams: `usage`, `response.usage`.
    public var usage: [String]
    /// The number of tokens that were read, within that object: `input_tokens`, `prompt_tokens`.
    public var inputTokens: [String]
    /// The number of tokens that were written, within that object: `output_tokens`, `completion_tokens`.
    public var outputTokens: [String]
    /// `gen_ai.operation.name` by an operation's id: `["createChatCompletion": "chat"]`. The id itself where none is given.
    public var operations: [String: String]
    /// `gen_ai.provider.name`; nil: it is left out.
    public var provider: String?

    /// The names that most services use, where nothing is said.
    public init(
        model: [String] = ["model", "response.model"], usage: [String] = ["usage", "response.usage"],
        inputTokens: [String] = ["input_tokens", "prompt_tokens"],
        outputTokens: [String] = ["output_tokens", "completion_tokens"], operations: [String: String] = [:],
        provider: String? = nil
    ) {
        self.model = model
        self.usage = usage
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.operations = operations
        self.provider = provider
    }
}

/// What a JSON body told of a model.
package struct ModelUse: Sendable, Hashable {
    package var model: String?
    package var inputTokens: Int?
    package var outputTokens: Int?

    /// Takes over what a value tells.
    mutating func read(_ value: JSONValue, by names: TelemetryNames) {
        model = value.first(names.model)?.string ?? model
        guard let usage = value.first(names.usage) else { return }
        inputTokens = usage.first(names.inputTokens)?.int ?? inputTokens
        outputTokens = usage.first(names.outputTokens)?.int ?? outputTokens
    }
}

extension JSONValue {
    /// What the first of these paths that leads to something leads to; a null is nothing.
    fileprivate func first(_ paths: [String]) -> JSONValue? {
        for path in paths {
            let value = path.split(separator: ".").reduce(self as JSONValue?) { $0?[String($1)] }
            if let value, !value.isNull { return value }
        }
        return nil
    }
}
