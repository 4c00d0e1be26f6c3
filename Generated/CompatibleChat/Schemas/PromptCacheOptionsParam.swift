// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: a07a738200496ece
// swift-format-ignore-file

import BinderyRuntime

/// How the beginning of this request is cached. Models from `gpt-5.6` on take it. Up to four marks
/// are written per request.
///
/// Source: `/components/schemas/PromptCacheOptionsParam`.
public struct PromptCacheOptionsParam: Hashable, Sendable {
    /// How long what is cached stays usable at the least.
    ///
    /// Always `"30m"`.
    public var ttl: Optional<PromptCacheTTLEnum>

    /// Whether the provider sets one mark by itself.
    public var mode: Optional<PromptCacheModeEnum>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        ttl: PromptCacheTTLEnum? = nil,
        mode: PromptCacheModeEnum? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.ttl = ttl
        self.mode = mode
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension PromptCacheOptionsParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{3}ttl\u{4}mode")
        var ttl: PromptCacheTTLEnum?
        var mode: PromptCacheModeEnum?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&ttl, &members)
            case 2: json.optional(&mode, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            ttl: ttl,
            mode: mode,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"ttl\":", ttl, 1, nulls)
        json.optional(",\"mode\":", mode, 2, nulls)
        json.closeObject(from: start, names: "ttl\nmode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/PromptCacheOptionsParam/properties/\nttl\nmode\n" }
}
