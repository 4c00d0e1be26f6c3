// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: b628187aa5997d13
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
        var members = json.enterRecord(Self.self, "\rinclude_usage\u{13}include_obfuscation")
        var includeUsage: Bool?
        var includeObfuscation: Bool?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&includeUsage, &members)
            case 2: json.optional(&includeObfuscation, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            includeUsage: includeUsage,
            includeObfuscation: includeObfuscation,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
