// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 88d92b44b4e481b0
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
        let start = json.enterRecord(Self.self)
        var ttl: PromptCacheTTLEnum?
        var mode: PromptCacheModeEnum?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"ttl\":", 1, &member) { json.optional(&ttl, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"mode\":", 2, &member) { json.optional(&mode, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "ttl\nmode\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            ttl: ttl,
            mode: mode,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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
