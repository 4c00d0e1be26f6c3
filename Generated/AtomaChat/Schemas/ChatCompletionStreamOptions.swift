// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: 11888521f1fa3c03
// swift-format-ignore-file

import BinderyRuntime

/// What a stream carries besides the response. Only for requests that ask for a stream.
///
/// Source: `/components/schemas/ChatCompletionStreamOptions`.
public struct ChatCompletionStreamOptions: Hashable, Sendable {
    /// Whether a last chunk, without choices, tells the tokens used. Until then every chunk has a
    /// null `usage`; a stream that breaks off never gets there.
    public var includeUsage: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        includeUsage: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.includeUsage = includeUsage
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionStreamOptions: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var includeUsage: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"include_usage\":", 1, &member) { json.optional(&includeUsage, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "include_usage\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            includeUsage: includeUsage,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"include_usage\":", includeUsage, 1, nulls)
        json.closeObject(from: start, names: "include_usage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionStreamOptions/properties/\ninclude_usage\n" }
}

extension ExplicitNulls<ChatCompletionStreamOptions> {
    public static var includeUsage: Self { Self(member: 1) }
}
