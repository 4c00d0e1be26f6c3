// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 39379b7f7662f5fd
// swift-format-ignore-file

import BinderyRuntime

/// What to do about findings in one direction.
///
/// Source: `/components/schemas/ModerationConfigParam`.
public struct ModerationConfigParam: Hashable, Sendable {
    public var mode: ModerationMode

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(mode: ModerationMode, unknownFields: JSONObject = [:]) {
        self.mode = mode
        self.unknownFields = unknownFields
    }
}

extension ModerationConfigParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var mode: ModerationMode?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"mode\":", 1, &member) { json.required(&mode) }
        } while json.nextMember(&member, of: "mode\n", unknown: &unknownFields)
        guard let mode, json.isSound else { try json.fail(missing: "mode\n", from: start) }
        self.init(mode: mode, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"mode\":", mode)
        json.closeObject(from: start, names: "mode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ModerationConfigParam/properties/\nmode\n" }
}
