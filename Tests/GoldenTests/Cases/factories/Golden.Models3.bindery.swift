// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Message`.
public enum Message: Hashable, Sendable {
    case user(User)
    case tool(Tool)
    case assistant(Assistant)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Message: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "role", among: "user\ntool\nassistant\n") {
        case 1: self = .user(try json.value(as: User.self))
        case 2: self = .tool(try json.value(as: Tool.self))
        case 3: self = .assistant(try json.value(as: Assistant.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .user(let value): value.write(json: &json)
        case .tool(let value): value.write(json: &json)
        case .assistant(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Message {
    public static func user(_ content: User.Content, name: String? = nil) -> Self {
        .user(User(content: content, name: name))
    }

    public static func user(_ content: String, name: String? = nil) -> Self {
        .user(User.Content(content), name: name)
    }

    public static func user(_ content: [Part], name: String? = nil) -> Self {
        .user(User.Content(content), name: name)
    }

    public static func tool(_ content: String, toolCallID: String) -> Self {
        .tool(Tool(content: content, toolCallID: toolCallID))
    }

    public static var assistant: Self { .assistant(Assistant()) }

    public static func assistant(_ content: String? = nil, refusal: String? = nil) -> Self {
        .assistant(Assistant(refusal: refusal, content: content))
    }
}

/// Source: `/components/schemas/Part`.
public struct Part: Hashable, Sendable {
    public var text: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(text: String, unknownFields: JSONObject = [:]) {
        self.text = text
        self.unknownFields = unknownFields
    }
}

extension Part: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var text: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"text\":", 1, &member) { json.required(&text) }
        } while json.nextMember(&member, of: "text\n", unknown: &unknownFields)
        guard let text, json.isSound else { try json.fail(missing: "text\n", from: start) }
        self.init(text: text, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"text\":", text)
        json.closeObject(from: start, names: "text\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Part/properties/\ntext\n" }
}
