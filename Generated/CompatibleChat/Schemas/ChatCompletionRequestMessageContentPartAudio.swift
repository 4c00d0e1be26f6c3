// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: b448afb26c24d15b
// swift-format-ignore-file

import BinderyRuntime

/// A recording.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartAudio`.
public struct ChatCompletionRequestMessageContentPartAudio: Hashable, Sendable {
    /// The recording and its encoding; for some servers its base64 alone.
    public var inputAudio: Optional<InputAudio>

    public var promptCacheBreakpoint: Optional<PromptCacheBreakpointParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        inputAudio: InputAudio?,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.inputAudio = inputAudio
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The recording and its encoding; for some servers its base64 alone.
    public enum InputAudio: Hashable, Sendable {
        /// The recording and its encoding.
        case object(Object)
        /// The base64 alone.
        case string(String)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        /// The recording and its encoding.
        public struct Object: Hashable, Sendable {
            /// The bytes of the recording, in base64.
            public var data: Optional<String>

            /// How the recording is encoded.
            public var format: Optional<Format>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                data: String?,
                format: Format? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.data = data
                self.format = format
                self.unknownFields = unknownFields
                self.nulls = nulls
            }

            /// How the recording is encoded.
            public enum Format: OpenEnum {
                case wav
                case mp3
                /// A value that the description does not name, kept as it came.
                case unknown(String)

                public static var knownCases: [Self] { [.wav, .mp3] }

                public var rawValue: String {
                    switch self {
                    case .wav: "wav"
                    case .mp3: "mp3"
                    case .unknown(let value): value
                    }
                }
            }
        }
    }
}

extension ChatCompletionRequestMessageContentPartAudio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var inputAudio: InputAudio?
        var promptCacheBreakpoint: PromptCacheBreakpointParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"input_audio\"", unknown: &unknownFields) }
            if json.key("\"input_audio\":", 2, &member) { json.nullable(&inputAudio, unknown: &unknownFields) }
            if json.key("\"prompt_cache_breakpoint\":", 3, &member) { json.optional(&promptCacheBreakpoint, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\ninput_audio\nprompt_cache_breakpoint\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            inputAudio: inputAudio,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"input_audio\"", "type", unknown: unknownFields)
        json.nullable(",\"input_audio\":", inputAudio, unknown: unknownFields)
        json.optional(",\"prompt_cache_breakpoint\":", promptCacheBreakpoint, 3, nulls)
        json.closeObject(from: start, names: "type\ninput_audio\nprompt_cache_breakpoint\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartAudio/properties/\ntype\ninput_audio\nprompt_cache_breakpoint\n" }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: Object.self))
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio: ExpressibleByStringInterpolation {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio {
    /// The recording and its encoding.
    public static func object(_ data: String?, format: Object.Format? = nil) -> Self {
        .object(Object(data: data, format: format))
    }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio.Object: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var data: String?
        var format: Format?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"data\":", 1, &member) { json.nullable(&data, unknown: &unknownFields) }
            if json.key("\"format\":", 2, &member) { json.optional(&format, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "data\nformat\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            data: data,
            format: format,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.nullable(",\"data\":", data, unknown: unknownFields)
        json.optional(",\"format\":", format, 2, nulls)
        json.closeObject(from: start, names: "data\nformat\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tcompatible.yaml#/components/schemas/ChatCompletionRequestMessageContentPartAudio/properties/input_audio/oneOf/0/properties/\ndata\nformat\n" }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio.Object.Format {
    public static var knownWords: StaticString { "wav\nmp3\n" }
}
