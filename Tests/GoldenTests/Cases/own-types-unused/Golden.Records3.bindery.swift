// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Swift

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Pet`.
public struct Pet: Hashable, Sendable {
    public var price: Optional<Swift.Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(price: Swift.Int? = nil, unknownFields: JSONObject = [:]) {
        self.price = price
        self.unknownFields = unknownFields
    }
}

extension Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var price: Swift.Int?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"price\":") { json.optional(&price, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "price\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(price: price, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let price {
            json.literal(",\"price\":")
            price.write(json: &json)
        }
        json.closeObject(from: start, names: "price\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:7:45 price\n" }
}
