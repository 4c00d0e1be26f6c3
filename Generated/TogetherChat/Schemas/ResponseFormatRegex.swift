// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: cda23eade2014656
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
        let start = json.enterRecord(Self.self)
        var pattern: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"regex\"", unknown: &unknownFields) }
            if json.key("\"pattern\":", 2, &member) { json.required(&pattern) }
        } while json.nextMember(&member, of: "type\npattern\n", unknown: &unknownFields)
        guard let pattern, json.isSound else { try json.fail(missing: "pattern\n", from: start) }
        self.init(pattern: pattern, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"regex\"", "type", unknown: unknownFields)
        json.required(",\"pattern\":", pattern)
        json.closeObject(from: start, names: "type\npattern\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/ResponseFormatRegex/properties/\ntype\npattern\n" }
}
