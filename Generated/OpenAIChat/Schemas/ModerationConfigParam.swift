// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 69a680d9d4d8c3a4
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
        var members = json.enterRecord(Self.self, "\u{4}mode")
        var mode: ModerationMode?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&mode)
            default: break
            }
        }
        guard let mode, json.isSound else { try json.fail(missing: "mode\n", from: members.start) }
        self.init(mode: mode, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"mode\":", mode)
        json.closeObject(from: start, names: "mode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ModerationConfigParam/properties/\nmode\n" }
}
