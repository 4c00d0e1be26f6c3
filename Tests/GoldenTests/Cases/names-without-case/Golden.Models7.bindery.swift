// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/订单`.
public struct 订单Type: Hashable, Sendable {
    public var 订单: 订单Type? {
        get { _订单?.value }
        set { _订单 = newValue.map(Box.init) }
    }

    var _订单: Optional<Box<订单Type>>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        订单: 订单Type? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        _订单 = 订单.map(Box.init)
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension 订单Type: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var 订单: 订单Type?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"订单\":", 1, &member) { json.optional(&订单, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "订单\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(订单: 订单, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"订单\":", _订单?.value, 1, nulls)
        json.closeObject(from: start, names: "订单\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/订单/properties/\n订单\n" }
}
