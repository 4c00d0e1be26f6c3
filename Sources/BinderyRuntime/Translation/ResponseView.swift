// What a response says, whoever gave it: the same few parts, found where the description says they stand.

/// A response, or a chunk of one, whose parts can be read without knowing its type.
public protocol ViewedResponse: Record {
    /// For each part the JSON pointers under which it may stand, relative to this value and without the leading slash;
    /// the first under which something stands counts. `*` stands for every element of an array: texts are joined;
    /// `choices[index=0]` stands for the element of an array that has that member with that value.
    /// From the schema's `x-bindery-view`. The pointers of a tool call's parts start at the call.
    static var viewPointers: [ResponseView.Part: [String]] { get }
}

extension ViewedResponse {
    /// The parts of the first choice that every dialect has. It is a copy, made when asked for.
    public var view: ResponseView { ResponseView(self) }
}

/// The parts of a response of any dialect; of a chunk, what the chunk adds.
public struct ResponseView: Hashable, Sendable {
    /// The parts for which a description may say where they stand.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        /// What the model says: `ResponseView.text`.
        case text
        /// What it thought before it said that, where the service tells.
        case reasoning
        /// In which words it refuses.
        case refusal
        /// Why the text ended.
        case finishReason
        /// The calls that it asks for, as an array; the next three are seen from one of its elements.
        case toolCalls
        /// What the result of a call refers to.
        case toolCallID
        /// Which function it calls.
        case toolCallName
        /// The arguments of a call: JSON as text, or an object.
        case toolCallArguments
        /// How many tokens were read.
        case inputTokens
        /// How many were written, those of the reasoning among them.
        case outputTokens
        /// Both together, as the service counts them.
        case totalTokens
        /// How many of those written were reasoning.
        case reasoningTokens
        /// How many of those read came from a cache.
        case cachedTokens
    }

    /// A call that the model wants to be made.
    public struct ToolCall: Hashable, Sendable {
        /// What the result has to refer to; nil where the server gives none, or in a chunk that goes on with a call.
        public var id: String?
        /// The function's name; nil in a chunk that goes on with a call.
        public var name: String?
        /// The arguments, as the model wrote them: JSON text if all went well, in a chunk a piece of it. Where the server gives
        /// an object in place of its text: the object, written.
        public var arguments: String

        /// A call, or in a chunk the piece of one.
        public init(id: String?, name: String?, arguments: String) {
            self.id = id
            self.name = name
            self.arguments = arguments
        }
    }

    /// What the response cost, in tokens. nil: not told.
    public struct Usage: Hashable, Sendable {
        /// How many tokens were read.
        public var input: Int?
        /// How many tokens were written.
        public var output: Int?
        /// Both together, as the service counts them: it may count what is in neither.
        public var total: Int?
        /// Of the output, what was spent on reasoning.
        public var reasoning: Int?
        /// Of the input, what came from a cache.
        public var cached: Int?

        /// What is left out was not told.
        public init(
            input: Int? = nil, output: Int? = nil, total: Int? = nil, reasoning: Int? = nil, cached: Int? = nil
        ) {
            self.input = input
            self.output = output
            self.total = total
            self.reasoning = reasoning
            self.cached = cached
        }
    }

    /// What the model says; nil where it says nothing.
    public var text: String?
    /// What it thought before, where the server shows that.
    public var reasoning: String?
    /// Why it refuses to respond.
    public var refusal: String?
    /// The calls that it wants to be made, in order.
    public var toolCalls: [ToolCall]
    /// Why it stopped, in the server's word; nil while it goes on.
    public var finishReason: String?
    /// nil where nothing of it is told.
    public var usage: Usage?
}

extension ResponseView {
    init<Response: ViewedResponse>(_ response: Response) {
        // A number that JSON does not have, set by hand, leaves nothing to be read.
        let json = (try? Reading(JSONValue.self, from: JSONWriter.bytes(of: response)))?.value ?? .null
        self.init(json, pointers: Response.viewPointers)
    }

    /// - Parameter json: the response, written.
    package init(_ json: JSONValue, pointers: [Part: [String]]) {
        func found(_ part: Part, in value: JSONValue) -> JSONValue? {
            for pointer in pointers[part] ?? [] {
                if let found = value[viewPointer: pointer], !found.isNull { return found }
            }
            return nil
        }
        func tokens(_ part: Part) -> Int? { found(part, in: json)?.int }
        text = found(.text, in: json)?.string
        reasoning = found(.reasoning, in: json)?.string
        refusal = found(.refusal, in: json)?.string
        finishReason = found(.finishReason, in: json)?.string
        toolCalls = (found(.toolCalls, in: json)?.array ?? []).map { call in
            ToolCall(
                id: found(.toolCallID, in: call)?.string, name: found(.toolCallName, in: call)?.string,
                arguments: found(.toolCallArguments, in: call).map { $0.string ?? $0.description } ?? "")
        }
        let all = Usage(
            input: tokens(.inputTokens), output: tokens(.outputTokens), total: tokens(.totalTokens),
            reasoning: tokens(.reasoningTokens), cached: tokens(.cachedTokens))
        usage = all == Usage() ? nil : all
    }
}

extension JSONValue {
    /// What stands at the end of a pointer of a view, such as `choices[index=0]/message`.
    package subscript(viewPointer pointer: String) -> JSONValue? {
        self[pointer: pointer.split(separator: "/")[...]]
    }

    /// What stands at the end of a pointer: RFC 6901's way of writing, and `*` for all elements, whose texts are joined.
    fileprivate subscript(pointer steps: ArraySlice<Substring>) -> JSONValue? {
        guard let first = steps.first else { return self }
        let rest = steps.dropFirst()
        if first == "*" {
            let texts = (array ?? []).compactMap { $0[pointer: rest]?.string }
            return texts.isEmpty ? nil : .string(texts.joined())
        }
        if let elements = array {
            guard let index = Int(first), elements.indices.contains(index) else { return nil }
            return elements[index][pointer: rest]
        }
        if let selector = ElementSelector(first) {
            return self[selector.array]?.array.flatMap(selector.select)?[pointer: rest]
        }
        let key = first.contains("~") ? Self.unescaped(first) : String(first)
        return self[key]?[pointer: rest]
    }

    private static func unescaped(_ step: Substring) -> String {
        var text = ""
        var isEscape = false
        for character in step {
            switch (isEscape, character) {
            case (true, "0"): text.append("~")
            case (true, "1"): text.append("/")
            case (true, _): text += "~\(character)"
            case (false, "~"): break
            case (false, _): text.append(character)
            }
            isEscape = !isEscape && character == "~"
        }
        return isEscape ? text + "~" : text
    }
}
