// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/B`.
public struct B: Hashable, Sendable {
    public var no: Optional<JSONValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        no: JSONValue? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.no = no
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension B: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}type\u{2}no")
        var no: JSONValue?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"b\"", &members)
            case 2: json.optional(&no, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            no: no,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"b\"", "type", unknown: unknownFields)
        json.optional(",\"no\":", no, 2, nulls)
        json.closeObject(from: start, names: "type\nno\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/B/properties/\ntype\nno\n" }
}

public typealias Nullables = [String?]
