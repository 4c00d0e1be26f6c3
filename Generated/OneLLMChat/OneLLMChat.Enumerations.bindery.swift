// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// The calls that the model made, each to be answered with a tool message.
public typealias ChatCompletionMessageToolCalls = [ToolCall]

/// A part of a system message, which is always text.
public typealias ChatCompletionRequestSystemMessageContentPart = ChatCompletionRequestMessageContentPartText

/// A part of a tool's result, which is always text.
public typealias ChatCompletionRequestToolMessageContentPart = ChatCompletionRequestMessageContentPartText

/// The JSON Schema of a function's arguments. Without one, the function takes none.
public typealias FunctionParameters = JSONObject

/// Notes of your own, kept with the object and searchable: at most 16 pairs of strings.
public typealias Metadata = JSONObject

/// A kind of content that moderation looks at.
///
/// Source: `/components/schemas/ModerationInputType`.
public enum ModerationInputType: OpenEnum {
    case text
    case image
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.text, .image] }

    public init(rawValue: String) {
        switch rawValue {
        case "text": self = .text
        case "image": self = .image
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .text: "text"
        case .image: "image"
        case .unknown(let value): value
        }
    }
}

extension ModerationInputType {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "text\nimage\n") {
        case 1: self = .text
        case 2: self = .image
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// The JSON Schema that the answer follows.
public typealias ResponseFormatJSONSchemaSchema = JSONObject

/// The class of service that handles a request, a matter of price and speed. An answer states the
/// class that did.
///
/// Source: `/components/schemas/ServiceTier`.
public enum ServiceTier: OpenEnum {
    case auto
    case `default`
    case flex
    case scale
    case priority
    case fast
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.auto, .default, .flex, .scale, .priority, .fast] }

    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "default": self = .default
        case "flex": self = .flex
        case "scale": self = .scale
        case "priority": self = .priority
        case "fast": self = .fast
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .auto: "auto"
        case .default: "default"
        case .flex: "flex"
        case .scale: "scale"
        case .priority: "priority"
        case .fast: "fast"
        case .unknown(let value): value
        }
    }
}

extension ServiceTier {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "auto\ndefault\nflex\nscale\npriority\nfast\n") {
        case 1: self = .auto
        case 2: self = .default
        case 3: self = .flex
        case 4: self = .scale
        case 5: self = .priority
        case 6: self = .fast
        default: self = .unknown(try json.unknownWord())
        }
    }
}
