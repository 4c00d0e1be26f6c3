// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/订单`.
public struct 订单Type: Hashable, Sendable {
    public var 订单: 订单Type? {
        get { _订单?.value }
        set { _订单 = newValue.map(Box.init) }
    }

    var _订单: Optional<Box<订单Type>>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(订单: 订单Type? = nil, unknownFields: JSONObject = [:]) {
        _订单 = 订单.map(Box.init)
        self.unknownFields = unknownFields
    }
}

extension 订单Type: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var 订单: 订单Type?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"订单\":") { json.optional(&订单, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "订单\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(订单: 订单, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let 订单 = _订单?.value {
            json.literal(",\"订单\":")
            订单.write(json: &json)
        }
        json.closeObject(from: start, names: "订单\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:6:41 订单\n" }
}
