// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{4}kind\u{7}seconds\u{5}steps\u{4}note")
        var kind: String?
        var seconds: Int?
        var steps: Steps?
        var note: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&kind)
            case 2: json.optional(&seconds, &members)
            case 3: json.optional(&steps, &members)
            case 4: json.optional(&note, &members)
            default: break
            }
        }
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: members.start) }
        self.init(
            kind: kind,
            seconds: seconds,
            steps: steps,
            note: note,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
