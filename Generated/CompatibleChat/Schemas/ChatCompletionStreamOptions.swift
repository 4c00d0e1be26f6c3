// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: df57f11ba707d62e
// swift-format-ignore-file

import BinderyRuntime

/// What a stream carries besides the response. Only for requests that ask for a stream.
///
/// Source: `/components/schemas/ChatCompletionStreamOptions`.
public struct ChatCompletionStreamOptions: Hashable, Sendable {
    /// Whether a last chunk, without choices, tells the tokens used. Until then every chunk has a
    /// null `usage`; a stream that breaks off never gets there.
    public var includeUsage: Optional<Bool>

    /// Whether chunks are padded to hide the length of their text from eavesdroppers. On unless set
    /// to false, which saves bandwidth.
    public var includeObfuscation: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        includeUsage: Bool? = nil,
        includeObfuscation: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.includeUsage = includeUsage
        self.includeObfuscation = includeObfuscation
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionStreamOptions: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var includeUsage: Bool?
        var includeObfuscation: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"include_usage\":", 1, &member) { json.optional(&includeUsage, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"include_obfuscation\":", 2, &member) { json.optional(&includeObfuscation, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "include_usage\ninclude_obfuscation\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            includeUsage: includeUsage,
            includeObfuscation: includeObfuscation,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"include_usage\":", includeUsage, 1, nulls)
        json.optional(",\"include_obfuscation\":", includeObfuscation, 2, nulls)
        json.closeObject(from: start, names: "include_usage\ninclude_obfuscation\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionStreamOptions/properties/\ninclude_usage\ninclude_obfuscation\n" }
}
