// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 9151820fcec3183d
// swift-format-ignore-file

import BinderyRuntime

/// What the model said. It goes back into the next request as an assistant message.
///
/// Source: `/components/schemas/ChatCompletionResponseMessage`.
public struct ChatCompletionResponseMessage: Hashable, Sendable {
    /// The text; null where the model called tools, declined or spoke instead.
    public var content: Optional<String>

    /// The words in which the model declined; null where it did not.
    public var refusal: Optional<String>

    /// Sources of the text, where the model searched the web.
    public var annotations: Optional<[Annotation]>

    public var toolCalls: Optional<ChatCompletionMessageToolCalls>

    /// The function that the model calls. Read `tool_calls` instead.
    @available(*, deprecated, message: "Read tool_calls instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: Optional<FunctionCall>

    /// The spoken response, where the request asked for one.
    public var audio: Optional<Audio>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: String?,
        refusal: String?,
        annotations: [Annotation]? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        audio: Audio? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.refusal = refusal
        self.annotations = annotations
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.audio = audio
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// A source of a stretch of the text.
    public struct Annotation: Hashable, Sendable {
        /// The page, and the stretch of text that rests on it.
        public var urlCitation: URLCitation

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(urlCitation: URLCitation, unknownFields: JSONObject = [:]) {
            self.urlCitation = urlCitation
            self.unknownFields = unknownFields
        }

        /// The page, and the stretch of text that rests on it.
        public struct URLCitation: Hashable, Sendable {
            /// The position of the stretch's first character in the text.
            public var startIndex: Int

            /// The position of the stretch's last character in the text.
            public var endIndex: Int

            /// Where the page lies.
            public var url: URIString

            /// What the page is called.
            public var title: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(
                endIndex: Int,
                startIndex: Int,
                url: URIString,
                title: String,
                unknownFields: JSONObject = [:]
            ) {
                self.endIndex = endIndex
                self.startIndex = startIndex
                self.url = url
                self.title = title
                self.unknownFields = unknownFields
            }
        }
    }

    /// The function that the model calls. Read `tool_calls` instead.
    public struct FunctionCall: Hashable, Sendable {
        /// The arguments as JSON text, exactly as the model wrote it; it need not be valid.
        public var arguments: String

        /// The function's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, arguments: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.arguments = arguments
            self.unknownFields = unknownFields
        }
    }

    /// The spoken response, where the request asked for one.
    public struct Audio: Hashable, Sendable {
        /// The identifier by which later messages refer to this response.
        public var id: String

        /// Until when the provider keeps the sound for later turns, in seconds since 1970.
        public var expiresAt: UnixTime

        /// The sound in base64, encoded as the request asked.
        public var data: String

        /// The spoken words as text.
        public var transcript: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            id: String,
            expiresAt: UnixTime,
            data: String,
            transcript: String,
            unknownFields: JSONObject = [:]
        ) {
            self.id = id
            self.expiresAt = expiresAt
            self.data = data
            self.transcript = transcript
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionResponseMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: String?
        var refusal: String?
        var annotations: [Annotation]?
        var toolCalls: ChatCompletionMessageToolCalls?
        var functionCall: FunctionCall?
        var audio: Audio?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"assistant\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.nullable(&content, unknown: &unknownFields) }
            if json.key("\"refusal\":", 3, &member) { json.nullable(&refusal, unknown: &unknownFields) }
            if json.key("\"annotations\":", 4, &member) { json.optional(&annotations, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_calls\":", 5, &member) { json.optional(&toolCalls, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"function_call\":", 6, &member) { json.optional(&functionCall, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"audio\":", 7, &member) { json.optional(&audio, 7, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\nrefusal\nannotations\ntool_calls\nfunction_call\naudio\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            content: content,
            refusal: refusal,
            annotations: annotations,
            toolCalls: toolCalls,
            functionCall: functionCall,
            audio: audio,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.nullable(",\"refusal\":", refusal, unknown: unknownFields)
        json.optional(",\"annotations\":", annotations, 4, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 5, nulls)
        json.optional(",\"function_call\":", _functionCall, 6, nulls)
        json.optional(",\"audio\":", audio, 7, nulls)
        json.closeObject(from: start, names: "role\ncontent\nrefusal\nannotations\ntool_calls\nfunction_call\naudio\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/\nrole\ncontent\nrefusal\nannotations\ntool_calls\nfunction_call\naudio\n" }
}

extension ExplicitNulls<ChatCompletionResponseMessage> {
    public static var audio: Self { Self(member: 7) }
}

extension ChatCompletionResponseMessage.Annotation: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var urlCitation: URLCitation?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"url_citation\"", unknown: &unknownFields) }
            if json.key("\"url_citation\":", 2, &member) { json.required(&urlCitation) }
        } while json.nextMember(&member, of: "type\nurl_citation\n", unknown: &unknownFields)
        guard let urlCitation, json.isSound else { try json.fail(missing: "url_citation\n", from: start) }
        self.init(urlCitation: urlCitation, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"url_citation\"", "type", unknown: unknownFields)
        json.required(",\"url_citation\":", urlCitation)
        json.closeObject(from: start, names: "type\nurl_citation\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/annotations/items/properties/\ntype\nurl_citation\n" }
}

extension ChatCompletionResponseMessage.Annotation.URLCitation: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var startIndex: Int?
        var endIndex: Int?
        var url: URIString?
        var title: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"start_index\":", 1, &member) { json.required(&startIndex) }
            if json.key("\"end_index\":", 2, &member) { json.required(&endIndex) }
            if json.key("\"url\":", 3, &member) { json.required(&url) }
            if json.key("\"title\":", 4, &member) { json.required(&title) }
        } while json.nextMember(&member, of: "start_index\nend_index\nurl\ntitle\n", unknown: &unknownFields)
        guard
            let startIndex, let endIndex, let url, let title, json.isSound
        else { try json.fail(missing: "start_index\nend_index\nurl\ntitle\n", from: start) }
        self.init(
            endIndex: endIndex,
            startIndex: startIndex,
            url: url,
            title: title,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"start_index\":", startIndex)
        json.required(",\"end_index\":", endIndex)
        json.required(",\"url\":", url)
        json.required(",\"title\":", title)
        json.closeObject(from: start, names: "start_index\nend_index\nurl\ntitle\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/annotations/items/properties/url_citation/properties/\nstart_index\nend_index\nurl\ntitle\n" }
}

extension ChatCompletionResponseMessage.FunctionCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var arguments: String?
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"arguments\":", 1, &member) { json.required(&arguments) }
            if json.key("\"name\":", 2, &member) { json.required(&name) }
        } while json.nextMember(&member, of: "arguments\nname\n", unknown: &unknownFields)
        guard
            let arguments, let name, json.isSound
        else { try json.fail(missing: "arguments\nname\n", from: start) }
        self.init(name: name, arguments: arguments, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"arguments\":", arguments)
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/function_call/properties/\narguments\nname\n" }
}

extension ChatCompletionResponseMessage.Audio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var expiresAt: UnixTime?
        var data: String?
        var transcript: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"expires_at\":", 2, &member) { json.required(&expiresAt) }
            if json.key("\"data\":", 3, &member) { json.required(&data) }
            if json.key("\"transcript\":", 4, &member) { json.required(&transcript) }
        } while json.nextMember(&member, of: "id\nexpires_at\ndata\ntranscript\n", unknown: &unknownFields)
        guard
            let id, let expiresAt, let data, let transcript, json.isSound
        else { try json.fail(missing: "id\nexpires_at\ndata\ntranscript\n", from: start) }
        self.init(
            id: id,
            expiresAt: expiresAt,
            data: data,
            transcript: transcript,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.required(",\"expires_at\":", expiresAt)
        json.required(",\"data\":", data)
        json.required(",\"transcript\":", transcript)
        json.closeObject(from: start, names: "id\nexpires_at\ndata\ntranscript\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/audio/properties/\nid\nexpires_at\ndata\ntranscript\n" }
}
