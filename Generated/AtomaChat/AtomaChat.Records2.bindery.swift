// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// An earlier answer of the model, so that it knows what it said.
///
/// Source: `/components/schemas/ChatCompletionRequestAssistantMessage`.
public struct ChatCompletionRequestAssistantMessage: Hashable, Sendable {
    public var content: Optional<MessageContent>

    /// The words in which the model declined.
    public var refusal: Optional<String>

    public var toolCalls: Optional<ChatCompletionMessageToolCalls>

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        content: MessageContent? = nil,
        refusal: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        name: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.content = content
        self.refusal = refusal
        self.toolCalls = toolCalls
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionRequestAssistantMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: MessageContent?
        var refusal: String?
        var toolCalls: ChatCompletionMessageToolCalls?
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.constant("\"assistant\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.optional(&content, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"refusal\":") { json.optional(&refusal, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"tool_calls\":") { json.optional(&toolCalls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"name\":") { json.optional(&name, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nrefusal\ntool_calls\nname\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(
            content: content,
            refusal: refusal,
            toolCalls: toolCalls,
            name: name,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        if let content {
            json.literal(",\"content\":")
            content.write(json: &json)
        }
        if let refusal {
            json.literal(",\"refusal\":")
            refusal.write(json: &json)
        }
        if let toolCalls {
            json.literal(",\"tool_calls\":")
            toolCalls.write(json: &json)
        }
        if let name {
            json.literal(",\"name\":")
            name.write(json: &json)
        }
        json.closeObject(from: start, names: "role\ncontent\nrefusal\ntool_calls\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:803:11 role\n807:11 content\n818:11 refusal\n832:11 tool_calls\natoma.yaml:281:9 name\n" }
}

extension ChatCompletionRequestAssistantMessage {
    /// Made of what both have in common, and of all unknown fields.
    public init(_ value: ChatCompletionResponseMessage) {
        self.init(
            content: value.content,
            refusal: value.refusal,
            toolCalls: value.toolCalls,
            name: value.name,
            unknownFields: value.unknownFields
        )
    }
}

/// What the model said. It goes back into the next request as an assistant message.
///
/// Source: `/components/schemas/ChatCompletionResponseMessage`.
public struct ChatCompletionResponseMessage: Hashable, Sendable {
    public var content: Optional<MessageContent>

    /// The words in which the model declined; null where it did not.
    public var refusal: Optional<String>

    public var toolCalls: Optional<ChatCompletionMessageToolCalls>

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        content: MessageContent? = nil,
        refusal: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        name: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.content = content
        self.refusal = refusal
        self.toolCalls = toolCalls
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionResponseMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: MessageContent?
        var refusal: String?
        var toolCalls: ChatCompletionMessageToolCalls?
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.constant("\"assistant\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.optional(&content, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"refusal\":") { json.optional(&refusal, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"tool_calls\":") { json.optional(&toolCalls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"name\":") { json.optional(&name, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nrefusal\ntool_calls\nname\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(
            content: content,
            refusal: refusal,
            toolCalls: toolCalls,
            name: name,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        if let content {
            json.literal(",\"content\":")
            content.write(json: &json)
        }
        if let refusal {
            json.literal(",\"refusal\":")
            refusal.write(json: &json)
        }
        if let toolCalls {
            json.literal(",\"tool_calls\":")
            toolCalls.write(json: &json)
        }
        if let name {
            json.literal(",\"name\":")
            name.write(json: &json)
        }
        json.closeObject(from: start, names: "role\ncontent\nrefusal\ntool_calls\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1447:11 role\n1451:11 content\n1454:11 refusal\n1487:11 tool_calls\natoma.yaml:281:9 name\n" }
}

/// What a stream carries besides the answer. Only for requests that ask for a stream.
///
/// Source: `/components/schemas/ChatCompletionStreamOptions`.
public struct ChatCompletionStreamOptions: Hashable, Sendable {
    /// Whether a last chunk, without choices, tells the tokens used. Until then every chunk has a
    /// null `usage`; a stream that breaks off never gets there.
    public var includeUsage: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(includeUsage: Bool? = nil, unknownFields: JSONObject = [:]) {
        self.includeUsage = includeUsage
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionStreamOptions: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var includeUsage: Bool?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"include_usage\":") { json.optional(&includeUsage, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "include_usage\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(includeUsage: includeUsage, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let includeUsage {
            json.literal(",\"include_usage\":")
            includeUsage.write(json: &json)
        }
        json.closeObject(from: start, names: "include_usage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:559:11 include_usage\n" }
}
