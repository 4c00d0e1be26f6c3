// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: a2b191c71f3b7281
// swift-format-ignore-file

import BinderyRuntime

/// What to do about findings, for each direction on its own.
///
/// Source: `/components/schemas/ModerationPolicyParam`.
public struct ModerationPolicyParam: Hashable, Sendable {
    /// For the conversation that is sent.
    public var input: Optional<ModerationConfigParam>

    /// For the response.
    public var output: Optional<ModerationConfigParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        input: ModerationConfigParam? = nil,
        output: ModerationConfigParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.input = input
        self.output = output
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ModerationPolicyParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var input: ModerationConfigParam?
        var output: ModerationConfigParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"input\":", 1, &member) { json.optional(&input, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"output\":", 2, &member) { json.optional(&output, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "input\noutput\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            input: input,
            output: output,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"input\":", input, 1, nulls)
        json.optional(",\"output\":", output, 2, nulls)
        json.closeObject(from: start, names: "input\noutput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ModerationPolicyParam/properties/\ninput\noutput\n" }
}

extension ExplicitNulls<ModerationPolicyParam> {
    public static var input: Self { Self(member: 1) }
    public static var output: Self { Self(member: 2) }
}
