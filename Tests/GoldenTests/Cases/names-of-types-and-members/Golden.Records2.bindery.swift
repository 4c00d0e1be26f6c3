// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/1`.
public struct _1Type: Hashable, Sendable {
    public var typeCapitalized: Optional<String>

    public var type: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        typeCapitalized: String? = nil,
        type: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.typeCapitalized = typeCapitalized
        self.type = type
        self.unknownFields = unknownFields
    }
}

extension _1Type: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var typeCapitalized: String?
        var type: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"Type\":") { json.optional(&typeCapitalized, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"type\":") { json.optional(&type, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "Type\ntype\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(typeCapitalized: typeCapitalized, type: type, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let typeCapitalized {
            json.literal(",\"Type\":")
            typeCapitalized.write(json: &json)
        }
        if let type {
            json.literal(",\"type\":")
            type.write(json: &json)
        }
        json.closeObject(from: start, names: "Type\ntype\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:22:44 Type\n22:66 type\n" }
}
