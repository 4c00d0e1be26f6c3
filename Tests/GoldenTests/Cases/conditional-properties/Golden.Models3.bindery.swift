// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Job`.
public struct Job: Hashable, Sendable {
    public var kind: String

    public var seconds: Optional<Int>

    public var steps: Optional<Steps>

    public var note: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        kind: String,
        seconds: Int? = nil,
        steps: Steps? = nil,
        note: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.kind = kind
        self.seconds = seconds
        self.steps = steps
        self.note = note
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Job: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var kind: String?
        var seconds: Int?
        var steps: Steps?
        var note: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.required(&kind) }
            if json.key("\"seconds\":", 2, &member) { json.optional(&seconds, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"steps\":", 3, &member) { json.optional(&steps, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"note\":", 4, &member) { json.optional(&note, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\nseconds\nsteps\nnote\n", unknown: &unknownFields)
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: start) }
        self.init(
            kind: kind,
            seconds: seconds,
            steps: steps,
            note: note,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"kind\":", kind)
        json.optional(",\"seconds\":", seconds, 2, nulls)
        json.optional(",\"steps\":", steps, 3, nulls)
        json.optional(",\"note\":", note, 4, nulls)
        json.closeObject(from: start, names: "kind\nseconds\nsteps\nnote\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Job/properties/\nkind\n\tinput.yaml#/components/schemas/Job/then/properties/\nseconds\n\tinput.yaml#/components/schemas/Job/else/properties/\nsteps\n\tinput.yaml#/components/schemas/Job/dependentSchemas/kind/properties/\nnote\n" }
}

public typealias Steps = [String]
