// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 266ccf5fa59999be
// swift-format-ignore-file

import BinderyRuntime

/// Free text, as when no format is asked for.
///
/// Source: `/components/schemas/ResponseFormatText`.
public struct ResponseFormatText: Hashable, Sendable {
    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(unknownFields: JSONObject = [:]) {
        self.unknownFields = unknownFields
    }
}

extension ResponseFormatText: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}type")
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"text\"", &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"text\"", "type", unknown: unknownFields)
        json.closeObject(from: start, names: "type\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ResponseFormatText/properties/\ntype\n" }
}
