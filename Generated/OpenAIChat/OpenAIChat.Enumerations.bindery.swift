// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// The calls that the model made, each to be responded with a tool message.
public typealias ChatCompletionMessageToolCalls = [ToolCall]

/// A part of a system message, which is always text.
public typealias ChatCompletionRequestSystemMessageContentPart = ChatCompletionRequestMessageContentPartText

/// A part of a tool's result, which is always text.
public typealias ChatCompletionRequestToolMessageContentPart = ChatCompletionRequestMessageContentPartText

/// The JSON Schema of a function's arguments. Without one, the function takes none.
public typealias FunctionParameters = JSONObject

/// Notes of your own, kept with the object and searchable: at most 16 pairs of strings.
///
/// Members: at most 16. Keys: length: at most 64. Values: length: at most 512.
public typealias Metadata = [String: String]

/// The name of a model. Any name can be written; the known ones are listed.
///
/// Source: `/components/schemas/ModelIdsShared`.
public struct ModelIDsShared: OpenString {
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static var gpt5_6Sol: Self { Self(rawValue: "gpt-5.6-sol") }
    public static var gpt5_6Terra: Self { Self(rawValue: "gpt-5.6-terra") }
    public static var gpt5_6Luna: Self { Self(rawValue: "gpt-5.6-luna") }
    public static var gpt5_5: Self { Self(rawValue: "gpt-5.5") }
    public static var gpt5_5_2026_04_23: Self { Self(rawValue: "gpt-5.5-2026-04-23") }
    public static var gpt5_4: Self { Self(rawValue: "gpt-5.4") }
    public static var gpt5_4Mini: Self { Self(rawValue: "gpt-5.4-mini") }
    public static var gpt5_4Nano: Self { Self(rawValue: "gpt-5.4-nano") }
    public static var gpt5_4Mini2026_03_17: Self { Self(rawValue: "gpt-5.4-mini-2026-03-17") }
    public static var gpt5_4Nano2026_03_17: Self { Self(rawValue: "gpt-5.4-nano-2026-03-17") }
    public static var gpt5_3ChatLatest: Self { Self(rawValue: "gpt-5.3-chat-latest") }
    public static var gpt5_2: Self { Self(rawValue: "gpt-5.2") }
    public static var gpt5_2_2025_12_11: Self { Self(rawValue: "gpt-5.2-2025-12-11") }
    public static var gpt5_2ChatLatest: Self { Self(rawValue: "gpt-5.2-chat-latest") }
    public static var gpt5_2Pro: Self { Self(rawValue: "gpt-5.2-pro") }
    public static var gpt5_2Pro2025_12_11: Self { Self(rawValue: "gpt-5.2-pro-2025-12-11") }
    public static var gpt5_1: Self { Self(rawValue: "gpt-5.1") }
    public static var gpt5_1_2025_11_13: Self { Self(rawValue: "gpt-5.1-2025-11-13") }
    public static var gpt5_1Codex: Self { Self(rawValue: "gpt-5.1-codex") }
    public static var gpt5_1Mini: Self { Self(rawValue: "gpt-5.1-mini") }
    public static var gpt5_1ChatLatest: Self { Self(rawValue: "gpt-5.1-chat-latest") }
    public static var gpt5: Self { Self(rawValue: "gpt-5") }
    public static var gpt5Mini: Self { Self(rawValue: "gpt-5-mini") }
    public static var gpt5Nano: Self { Self(rawValue: "gpt-5-nano") }
    public static var gpt5_2025_08_07: Self { Self(rawValue: "gpt-5-2025-08-07") }
    public static var gpt5Mini2025_08_07: Self { Self(rawValue: "gpt-5-mini-2025-08-07") }
    public static var gpt5Nano2025_08_07: Self { Self(rawValue: "gpt-5-nano-2025-08-07") }
    public static var gpt5ChatLatest: Self { Self(rawValue: "gpt-5-chat-latest") }
    public static var gpt4_1: Self { Self(rawValue: "gpt-4.1") }
    public static var gpt4_1Mini: Self { Self(rawValue: "gpt-4.1-mini") }
    public static var gpt4_1Nano: Self { Self(rawValue: "gpt-4.1-nano") }
    public static var gpt4_1_2025_04_14: Self { Self(rawValue: "gpt-4.1-2025-04-14") }
    public static var gpt4_1Mini2025_04_14: Self { Self(rawValue: "gpt-4.1-mini-2025-04-14") }
    public static var gpt4_1Nano2025_04_14: Self { Self(rawValue: "gpt-4.1-nano-2025-04-14") }
    public static var o4Mini: Self { Self(rawValue: "o4-mini") }
    public static var o4Mini2025_04_16: Self { Self(rawValue: "o4-mini-2025-04-16") }
    public static var o3: Self { Self(rawValue: "o3") }
    public static var o3_2025_04_16: Self { Self(rawValue: "o3-2025-04-16") }
    public static var o3Mini: Self { Self(rawValue: "o3-mini") }
    public static var o3Mini2025_01_31: Self { Self(rawValue: "o3-mini-2025-01-31") }
    public static var o1: Self { Self(rawValue: "o1") }
    public static var o1_2024_12_17: Self { Self(rawValue: "o1-2024-12-17") }
    public static var o1Preview: Self { Self(rawValue: "o1-preview") }
    public static var o1Preview2024_09_12: Self { Self(rawValue: "o1-preview-2024-09-12") }
    public static var o1Mini: Self { Self(rawValue: "o1-mini") }
    public static var o1Mini2024_09_12: Self { Self(rawValue: "o1-mini-2024-09-12") }
    public static var gpt4o: Self { Self(rawValue: "gpt-4o") }
    public static var gpt4o2024_11_20: Self { Self(rawValue: "gpt-4o-2024-11-20") }
    public static var gpt4o2024_08_06: Self { Self(rawValue: "gpt-4o-2024-08-06") }
    public static var gpt4o2024_05_13: Self { Self(rawValue: "gpt-4o-2024-05-13") }
    public static var gpt4oAudioPreview: Self { Self(rawValue: "gpt-4o-audio-preview") }
    public static var gpt4oAudioPreview2024_10_01: Self { Self(rawValue: "gpt-4o-audio-preview-2024-10-01") }
    public static var gpt4oAudioPreview2024_12_17: Self { Self(rawValue: "gpt-4o-audio-preview-2024-12-17") }
    public static var gpt4oAudioPreview2025_06_03: Self { Self(rawValue: "gpt-4o-audio-preview-2025-06-03") }
    public static var gpt4oMiniAudioPreview: Self { Self(rawValue: "gpt-4o-mini-audio-preview") }
    public static var gpt4oMiniAudioPreview2024_12_17: Self { Self(rawValue: "gpt-4o-mini-audio-preview-2024-12-17") }
    public static var gpt4oSearchPreview: Self { Self(rawValue: "gpt-4o-search-preview") }
    public static var gpt4oMiniSearchPreview: Self { Self(rawValue: "gpt-4o-mini-search-preview") }
    public static var gpt4oSearchPreview2025_03_11: Self { Self(rawValue: "gpt-4o-search-preview-2025-03-11") }
    public static var gpt4oMiniSearchPreview2025_03_11: Self { Self(rawValue: "gpt-4o-mini-search-preview-2025-03-11") }
    public static var chatgpt4oLatest: Self { Self(rawValue: "chatgpt-4o-latest") }
    public static var codexMiniLatest: Self { Self(rawValue: "codex-mini-latest") }
    public static var gpt4oMini: Self { Self(rawValue: "gpt-4o-mini") }
    public static var gpt4oMini2024_07_18: Self { Self(rawValue: "gpt-4o-mini-2024-07-18") }
    public static var gpt4Turbo: Self { Self(rawValue: "gpt-4-turbo") }
    public static var gpt4Turbo2024_04_09: Self { Self(rawValue: "gpt-4-turbo-2024-04-09") }
    public static var gpt4_0125Preview: Self { Self(rawValue: "gpt-4-0125-preview") }
    public static var gpt4TurboPreview: Self { Self(rawValue: "gpt-4-turbo-preview") }
    public static var gpt4_1106Preview: Self { Self(rawValue: "gpt-4-1106-preview") }
    public static var gpt4VisionPreview: Self { Self(rawValue: "gpt-4-vision-preview") }
    public static var gpt4: Self { Self(rawValue: "gpt-4") }
    public static var gpt4_0314: Self { Self(rawValue: "gpt-4-0314") }
    public static var gpt4_0613: Self { Self(rawValue: "gpt-4-0613") }
    public static var gpt4_32k: Self { Self(rawValue: "gpt-4-32k") }
    public static var gpt4_32k0314: Self { Self(rawValue: "gpt-4-32k-0314") }
    public static var gpt4_32k0613: Self { Self(rawValue: "gpt-4-32k-0613") }
    public static var gpt3_5Turbo: Self { Self(rawValue: "gpt-3.5-turbo") }
    public static var gpt3_5Turbo16k: Self { Self(rawValue: "gpt-3.5-turbo-16k") }
    public static var gpt3_5Turbo0301: Self { Self(rawValue: "gpt-3.5-turbo-0301") }
    public static var gpt3_5Turbo0613: Self { Self(rawValue: "gpt-3.5-turbo-0613") }
    public static var gpt3_5Turbo1106: Self { Self(rawValue: "gpt-3.5-turbo-1106") }
    public static var gpt3_5Turbo0125: Self { Self(rawValue: "gpt-3.5-turbo-0125") }
    public static var gpt3_5Turbo16k0613: Self { Self(rawValue: "gpt-3.5-turbo-16k-0613") }
}

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

/// Whether findings are only reported (`score`) or stop the request (`block`).
///
/// Source: `/components/schemas/ModerationMode`.
public enum ModerationMode: OpenEnum {
    case score
    case block
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.score, .block] }

    public init(rawValue: String) {
        switch rawValue {
        case "score": self = .score
        case "block": self = .block
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .score: "score"
        case .block: "block"
        case .unknown(let value): value
        }
    }
}

extension ModerationMode {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "score\nblock\n") {
        case 1: self = .score
        case 2: self = .block
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// Whether one response may call several tools at once.
public typealias ParallelToolCalls = Bool

/// Who marks where caching ends: the provider besides you (`implicit`, the default), or you alone
/// (`explicit`).
///
/// Source: `/components/schemas/PromptCacheModeEnum`.
public enum PromptCacheModeEnum: OpenEnum {
    case implicit
    case explicit
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.implicit, .explicit] }

    public init(rawValue: String) {
        switch rawValue {
        case "implicit": self = .implicit
        case "explicit": self = .explicit
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .implicit: "implicit"
        case .explicit: "explicit"
        case .unknown(let value): value
        }
    }
}

extension PromptCacheModeEnum {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "implicit\nexplicit\n") {
        case 1: self = .implicit
        case 2: self = .explicit
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// A time to live. Thirty minutes is all that is on offer.
///
/// Source: `/components/schemas/PromptCacheTTLEnum`.
public enum PromptCacheTTLEnum: OpenEnum {
    case _30m
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [._30m] }

    public init(rawValue: String) {
        switch rawValue {
        case "30m": self = ._30m
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case ._30m: "30m"
        case .unknown(let value): value
        }
    }
}

extension PromptCacheTTLEnum {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "30m\n") {
        case 1: self = ._30m
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// How long a reasoning model may think first. Less is faster and cheaper; not every model knows
/// every level.
///
/// Source: `/components/schemas/ReasoningEffort`.
public enum ReasoningEffort: OpenEnum {
    case noneValue
    case minimal
    case low
    case medium
    case high
    case xhigh
    case max
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] {
        [.noneValue, .minimal, .low, .medium, .high, .xhigh, .max]
    }

    public init(rawValue: String) {
        switch rawValue {
        case "none": self = .noneValue
        case "minimal": self = .minimal
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        case "xhigh": self = .xhigh
        case "max": self = .max
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .noneValue: "none"
        case .minimal: "minimal"
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .xhigh: "xhigh"
        case .max: "max"
        case .unknown(let value): value
        }
    }
}

extension ReasoningEffort {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "none\nminimal\nlow\nmedium\nhigh\nxhigh\nmax\n") {
        case 1: self = .noneValue
        case 2: self = .minimal
        case 3: self = .low
        case 4: self = .medium
        case 5: self = .high
        case 6: self = .xhigh
        case 7: self = .max
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// The JSON Schema that the response follows.
public typealias ResponseFormatJSONSchemaSchema = JSONObject

/// The kinds of output wanted. Text alone where unset; audio takes a model that can speak.
public typealias ResponseModalities = [ResponseModalitiesItem]

/// A kind of output.
///
/// Source: `/components/schemas/ResponseModalities/items`.
public enum ResponseModalitiesItem: OpenEnum {
    case text
    case audio
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.text, .audio] }

    public init(rawValue: String) {
        switch rawValue {
        case "text": self = .text
        case "audio": self = .audio
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .text: "text"
        case .audio: "audio"
        case .unknown(let value): value
        }
    }
}

extension ResponseModalitiesItem {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "text\naudio\n") {
        case 1: self = .text
        case 2: self = .audio
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// The class of service that handles a request, a matter of price and speed. A response states the
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

/// How many words the model makes of its response.
///
/// Source: `/components/schemas/Verbosity`.
public enum Verbosity: OpenEnum {
    case low
    case medium
    case high
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.low, .medium, .high] }

    public init(rawValue: String) {
        switch rawValue {
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .unknown(let value): value
        }
    }
}

extension Verbosity {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "low\nmedium\nhigh\n") {
        case 1: self = .low
        case 2: self = .medium
        case 3: self = .high
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// The name of a voice. Any name can be written; the known ones are listed.
///
/// Source: `/components/schemas/VoiceIdsShared`.
public struct VoiceIDsShared: OpenString {
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static var alloy: Self { Self(rawValue: "alloy") }
    public static var ash: Self { Self(rawValue: "ash") }
    public static var ballad: Self { Self(rawValue: "ballad") }
    public static var coral: Self { Self(rawValue: "coral") }
    public static var echo: Self { Self(rawValue: "echo") }
    public static var sage: Self { Self(rawValue: "sage") }
    public static var shimmer: Self { Self(rawValue: "shimmer") }
    public static var verse: Self { Self(rawValue: "verse") }
    public static var marin: Self { Self(rawValue: "marin") }
    public static var cedar: Self { Self(rawValue: "cedar") }
}

/// How much of what the search finds is given to the model to read.
///
/// Source: `/components/schemas/WebSearchContextSize`.
public enum WebSearchContextSize: OpenEnum {
    case low
    case medium
    case high
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.low, .medium, .high] }

    public init(rawValue: String) {
        switch rawValue {
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .unknown(let value): value
        }
    }
}

extension WebSearchContextSize {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "low\nmedium\nhigh\n") {
        case 1: self = .low
        case 2: self = .medium
        case 3: self = .high
        default: self = .unknown(try json.unknownWord())
        }
    }
}
