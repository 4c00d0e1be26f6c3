// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Cost`.
public struct Cost: Hashable, Sendable {
    public var tokens: Optional<Int>

    public var unit: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        tokens: Int? = nil,
        unit: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.tokens = tokens
        self.unit = unit
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Cost: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var tokens: Int?
        var unit: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"tokens\":", 1, &member) { json.optional(&tokens, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"unit\":", 2, &member) { json.optional(&unit, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "tokens\nunit\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            tokens: tokens,
            unit: unit,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"tokens\":", tokens, 1, nulls)
        json.optional(",\"unit\":", unit, 2, nulls)
        json.closeObject(from: start, names: "tokens\nunit\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Cost/properties/\ntokens\nunit\n" }
}

extension Cost: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.add(&tokens, next.tokens)
        ChunkFold.replace(&unit, next.unit)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}
