// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 0c514bac8099abd0
// swift-format-ignore-file

import BinderyRuntime

/// A mark on a content part: everything up to its end is worth caching.
///
/// Source: `/components/schemas/PromptCacheBreakpointParam`.
public struct PromptCacheBreakpointParam: Hashable, Sendable {
    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(unknownFields: JSONObject = [:]) {
        self.unknownFields = unknownFields
    }
}

extension PromptCacheBreakpointParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}mode")
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"explicit\"", &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"mode\":\"explicit\"", "mode", unknown: unknownFields)
        json.closeObject(from: start, names: "mode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/PromptCacheBreakpointParam/properties/\nmode\n" }
}
