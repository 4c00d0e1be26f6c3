// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Old`.
public struct Old: Hashable, Sendable {
    public var next: Old? {
        get { _next?.value }
        set { _next = newValue.map(Box.init) }
    }

    var _next: Optional<Box<Old>>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        next: Old? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        _next = next.map(Box.init)
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Old: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var next: Old?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"next\":", 1, &member) { json.optional(&next, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "next\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(next: next, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"next\":", _next?.value, 1, nulls)
        json.closeObject(from: start, names: "next\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Old/properties/\nnext\n" }
}
