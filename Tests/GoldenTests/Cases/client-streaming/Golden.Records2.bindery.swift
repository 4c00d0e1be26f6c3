// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Piece`.
public struct Piece: Hashable, Sendable {
    public var text: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(text: String? = nil, unknownFields: JSONObject = [:]) {
        self.text = text
        self.unknownFields = unknownFields
    }
}

extension Piece: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var text: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"text\":") { json.optional(&text, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "text\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(text: text, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let text {
            json.literal(",\"text\":")
            text.write(json: &json)
        }
        json.closeObject(from: start, names: "text\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:37:48 text\n" }
}
