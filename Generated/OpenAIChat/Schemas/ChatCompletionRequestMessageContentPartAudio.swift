// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 03cb5a9a909d2f5a
// swift-format-ignore-file

import BinderyRuntime

/// A recording.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartAudio`.
public struct ChatCompletionRequestMessageContentPartAudio: Hashable, Sendable {
    /// The recording and its encoding.
    public var inputAudio: InputAudio

    public var promptCacheBreakpoint: Optional<PromptCacheBreakpointParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        inputAudio: InputAudio,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.inputAudio = inputAudio
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The recording and its encoding.
    public struct InputAudio: Hashable, Sendable {
        /// The bytes of the recording, in base64.
        public var data: String

        /// How the recording is encoded.
        public var format: Format

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(data: String, format: Format, unknownFields: JSONObject = [:]) {
            self.data = data
            self.format = format
            self.unknownFields = unknownFields
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
            if json.key("\"input_audio\":", 2, &member) { json.required(&inputAudio) }
            if json.key("\"prompt_cache_breakpoint\":", 3, &member) { json.optional(&promptCacheBreakpoint, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\ninput_audio\nprompt_cache_breakpoint\n", unknown: &unknownFields)
        guard let inputAudio, json.isSound else { try json.fail(missing: "input_audio\n", from: start) }
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
        json.required(",\"input_audio\":", inputAudio)
        json.optional(",\"prompt_cache_breakpoint\":", promptCacheBreakpoint, 3, nulls)
        json.closeObject(from: start, names: "type\ninput_audio\nprompt_cache_breakpoint\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartAudio/properties/\ntype\ninput_audio\nprompt_cache_breakpoint\n" }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var data: String?
        var format: Format?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"data\":", 1, &member) { json.required(&data) }
            if json.key("\"format\":", 2, &member) { json.required(&format) }
        } while json.nextMember(&member, of: "data\nformat\n", unknown: &unknownFields)
        guard let data, let format, json.isSound else { try json.fail(missing: "data\nformat\n", from: start) }
        self.init(data: data, format: format, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"data\":", data)
        json.required(",\"format\":", format)
        json.closeObject(from: start, names: "data\nformat\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartAudio/properties/input_audio/properties/\ndata\nformat\n" }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio.Format {
    public static var knownWords: StaticString { "wav\nmp3\n" }
}
