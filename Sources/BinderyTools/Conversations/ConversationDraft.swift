// A request as JSON, into which messages, tools and a format go where the conversation's shape says.

import BinderyClient
import BinderyRuntime

/// A request while its conversation goes on. Going by way of JSON, it fits any description; nothing of the request is lost.
struct ConversationDraft: Sendable {
    let shape: ConversationShape
    private(set) var json: JSONValue
    /// The names of the tools that the request had before others were offered.
    private(set) var ownTools: Set<String> = []

    init(_ request: some JSONWritable, shape: ConversationShape) throws {
        self.shape = shape
        json = try JSONValue(writing: request)
    }

    /// The request as its type.
    /// - Throws: `JSONError` where what was put in does not fit the type.
    func request<Request: JSONReadable>(as type: Request.Type = Request.self) throws -> Request {
        try JSONCoding.decode(Request.self, from: JSONCoding.encode(json))
    }

    var messages: [JSONValue] { json[shape.messages]?.array ?? [] }

    mutating func append(_ message: JSONValue) {
        var messages = messages
        json[shape.messages] = .null  // so that the messages are not copied
        messages.append(message)
        json[shape.messages] = .array(messages)
    }

    /// Puts a message that instructs the model before all others.
    mutating func instruct(_ text: String) {
        guard let message = shape.instruction?.filled(with: ["text": .string(text)]) else { return }
        json[shape.messages] = .array([message] + messages)
    }

    /// Offers tools, after those that the request has.
    /// - Throws: `UnsupportedRequest` where the operation takes no tools, `InvalidTool` for one whose name the request has already.
    mutating func offer(_ tools: [OfferedTool]) throws {
        let own = shape.tools.flatMap { json[$0.member]?.array } ?? []
        if let places = shape.tools { ownTools = RequestTools.names(of: own, definition: places.definition) }
        guard !tools.isEmpty else { return }
        guard let places = shape.tools else {
            throw UnsupportedRequest("This operation takes no tools: its description names no member for them.")
        }
        for tool in tools where ownTools.contains(tool.name) {
            throw InvalidTool(
                name: tool.name,
                problem:
                    "The request has a tool of this name already: the model could not tell them apart. Take it out of "
                    + "the request, or give one another `name`.")
        }
        json[places.member] = .array(own + tools.compactMap { places.definition.filled(with: $0.values) })
        if let parallel = places.parallel, json[parallel] == nil, tools.contains(where: { !$0.options.isParallel }) {
            json[parallel] = false
        }
    }

    /// Sets what a request has to have whose response comes in chunks, where it does not say otherwise.
    mutating func stream() {
        for (name, value) in shape.streamed where json[name] == nil { json[name] = value }
    }

    /// The names of the tools that the request's choice allows; nil where it does not list them.
    var allowedTools: Set<String>? {
        guard let places = shape.tools, let choice = places.choice.flatMap({ json[$0] }),
            let tools = ToolChoice.allowedTools(in: choice)
        else { return nil }
        return RequestTools.names(of: tools, definition: places.definition)
    }

    /// What forces the model to call a tool holds for one round.
    mutating func releaseChoice() {
        guard let member = shape.tools?.choice, let choice = json[member] else { return }
        json[member] = ToolChoice.released(choice)
    }

    /// Asks for a response of a form.
    mutating func ask(for format: JSONValue) {
        guard let member = shape.format?.member else { return }
        json[member] = format
    }
}

/// A request that the operation's description has no place for.
public struct UnsupportedRequest: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is not there, and what to do.
    public var description: String

    init(_ description: String) {
        self.description = description
    }
}
