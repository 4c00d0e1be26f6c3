// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 8a586c3f195cad80
// swift-format-ignore-file

import BinderyRuntime

/// What to do about findings in one direction.
///
/// Source: `/components/schemas/ModerationConfigParam`.
public struct ModerationConfigParam: Hashable, Sendable {
    public var mode: Optional<ModerationMode>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        mode: ModerationMode? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.mode = mode
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ModerationConfigParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var mode: ModerationMode?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"mode\":", 1, &member) { json.optional(&mode, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "mode\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(mode: mode, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"mode\":", mode, 1, nulls)
        json.closeObject(from: start, names: "mode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ModerationConfigParam/properties/\nmode\n" }
}
