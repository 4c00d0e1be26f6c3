// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: b30906a2ff9f576b
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
        var members = json.enterRecord(Self.self, "\u{4}type\u{B}input_audio\u{17}prompt_cache_breakpoint")
        var inputAudio: InputAudio?
        var promptCacheBreakpoint: PromptCacheBreakpointParam?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"input_audio\"", &members)
            case 2: json.nullable(&inputAudio, &members)
            case 3: json.optional(&promptCacheBreakpoint, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            inputAudio: inputAudio,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{4}data\u{6}format")
        var data: String?
        var format: Format?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.nullable(&data, &members)
            case 2: json.optional(&format, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            data: data,
            format: format,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
