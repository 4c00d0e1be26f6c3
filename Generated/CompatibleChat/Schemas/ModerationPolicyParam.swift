// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: accafa651ef4ea7d
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
        var members = json.enterRecord(Self.self, "\u{5}input\u{6}output")
        var input: ModerationConfigParam?
        var output: ModerationConfigParam?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&input, &members)
            case 2: json.optional(&output, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            input: input,
            output: output,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
