// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Answer`.
public struct Answer: Hashable, Sendable {
    public var choices: Optional<[JSONObject]>

    public var usage: Optional<JSONObject>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        choices: [JSONObject]? = nil,
        usage: JSONObject? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.usage = usage
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Answer: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var choices: [JSONObject]?
        var usage: JSONObject?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"choices\":", 1, &member) { json.optional(&choices, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"usage\":", 2, &member) { json.optional(&usage, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "choices\nusage\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            choices: choices,
            usage: usage,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"choices\":", choices, 1, nulls)
        json.optional(",\"usage\":", usage, 2, nulls)
        json.closeObject(from: start, names: "choices\nusage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Answer/properties/\nchoices\nusage\n" }
}

extension Answer: ViewedResponse {
    public static var viewPointers: [ResponseView.Part: [String]] {
        [
            .text: ["choices/0/message/content/*/text", "choices/0/message/content"],
            .finishReason: ["choices/0/finish_reason"],
            .refusal: ["choices[index=0]/message/refusal"],
            .inputTokens: ["usage/input"],
        ]
    }
}
