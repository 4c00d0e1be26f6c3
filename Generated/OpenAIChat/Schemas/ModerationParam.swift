// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 32349c4a16c61d49
// swift-format-ignore-file

import BinderyRuntime

/// Which model looks for harmful content, and what follows from its findings.
///
/// Source: `/components/schemas/ModerationParam`.
public struct ModerationParam: Hashable, Sendable {
    /// The name of a moderation model.
    public var model: String

    /// What to do about findings.
    public var policy: Optional<ModerationPolicyParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String,
        policy: ModerationPolicyParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.policy = policy
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ModerationParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var model: String?
        var policy: ModerationPolicyParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"model\":", 1, &member) { json.required(&model) }
            if json.key("\"policy\":", 2, &member) { json.optional(&policy, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "model\npolicy\n", unknown: &unknownFields)
        guard let model, json.isSound else { try json.fail(missing: "model\n", from: start) }
        self.init(
            model: model,
            policy: policy,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"model\":", model)
        json.optional(",\"policy\":", policy, 2, nulls)
        json.closeObject(from: start, names: "model\npolicy\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ModerationParam/properties/\nmodel\npolicy\n" }
}

extension ExplicitNulls<ModerationParam> {
    public static var policy: Self { Self(member: 2) }
}
