// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: ab63f1ea5ec040e6
// swift-format-ignore-file

import BinderyRuntime

/// Any JSON object. A message has to ask for JSON as well; a schema is the better choice where the
/// model knows it.
///
/// Source: `/components/schemas/ResponseFormatJsonObject`.
public struct ResponseFormatJSONObject: Hashable, Sendable {
    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(unknownFields: JSONObject = [:]) {
        self.unknownFields = unknownFields
    }
}

extension ResponseFormatJSONObject: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}type")
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"json_object\"", &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"json_object\"", "type", unknown: unknownFields)
        json.closeObject(from: start, names: "type\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ResponseFormatJsonObject/properties/\ntype\n" }
}
