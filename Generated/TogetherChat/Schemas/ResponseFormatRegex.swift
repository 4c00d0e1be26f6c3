// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: c9a9b5fac250e59d
// swift-format-ignore-file

import BinderyRuntime

/// Text that matches a pattern.
///
/// Source: `/components/schemas/ResponseFormatRegex`.
public struct ResponseFormatRegex: Hashable, Sendable {
    /// The regular expression.
    public var pattern: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(pattern: String, unknownFields: JSONObject = [:]) {
        self.pattern = pattern
        self.unknownFields = unknownFields
    }
}

extension ResponseFormatRegex: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}type\u{7}pattern")
        var pattern: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"regex\"", &members)
            case 2: json.required(&pattern)
            default: break
            }
        }
        guard let pattern, json.isSound else { try json.fail(missing: "pattern\n", from: members.start) }
        self.init(pattern: pattern, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"regex\"", "type", unknown: unknownFields)
        json.required(",\"pattern\":", pattern)
        json.closeObject(from: start, names: "type\npattern\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/ResponseFormatRegex/properties/\ntype\npattern\n" }
}
