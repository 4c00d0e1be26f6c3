// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Request`.
public struct Request: Hashable, Sendable {
    /// At most 1.
    public var score: Optional<Score>

    /// At most 10.
    public var merged: Optional<Score>

    /// Length: at most 100. Items: at most 4.
    public var text: Optional<Text>

    /// Members: at least 1.
    public var point: Optional<Point>

    /// Length: 1...3.
    public var either: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        score: Score? = nil,
        merged: Score? = nil,
        text: Text? = nil,
        point: Point? = nil,
        either: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.score = score
        self.merged = merged
        self.text = text
        self.point = point
        self.either = either
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Request: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var score: Score?
        var merged: Score?
        var text: Text?
        var point: Point?
        var either: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"score\":", 1, &member) { json.optional(&score, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"merged\":", 2, &member) { json.optional(&merged, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"text\":", 3, &member) { json.optional(&text, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"point\":", 4, &member) { json.optional(&point, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"either\":", 5, &member) { json.optional(&either, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "score\nmerged\ntext\npoint\neither\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            score: score,
            merged: merged,
            text: text,
            point: point,
            either: either,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"score\":", score, 1, nulls)
        json.optional(",\"merged\":", merged, 2, nulls)
        json.optional(",\"text\":", text, 3, nulls)
        json.optional(",\"point\":", point, 4, nulls)
        json.optional(",\"either\":", either, 5, nulls)
        json.closeObject(from: start, names: "score\nmerged\ntext\npoint\neither\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Request/properties/\nscore\nmerged\ntext\npoint\neither\n" }
}

extension ExplicitNulls<Request> {
    public static var either: Self { Self(member: 5) }
}

extension Request {
    public func validate(into validator: inout Validator) {
        validator.number("score", score, atMost: 1, "input.yaml#/components/schemas/Request/properties/score")
        validator.number("score", score, atLeast: 0, "input.yaml#/components/schemas/Request/properties/score")
        validator.number("merged", merged, atMost: 10, "input.yaml#/components/schemas/Request/properties/merged")
        validator.number("merged", merged, atLeast: 0, "input.yaml#/components/schemas/Request/properties/merged")
        if let value = text {
            validator.enter("text")
            value.validate(into: &validator)
            if case .string(let variant) = value {
                validator.length(variant, atMost: 100, "input.yaml#/components/schemas/Request/properties/text")
            }
            if case .array(let variant) = value {
                validator.items(variant.count, atMost: 4, "input.yaml#/components/schemas/Request/properties/text")
            }
            validator.leave()
        }
        if let value = point {
            validator.enter("point")
            validator.members(validator.memberCount(value), atLeast: 1, "input.yaml#/components/schemas/Request/properties/point")
            validator.leave()
        }
        validator.length("either", either, atLeast: 1, "input.yaml#/components/schemas/Request/properties/either")
        validator.length("either", either, atMost: 3, "input.yaml#/components/schemas/Request/properties/either")
    }
}
