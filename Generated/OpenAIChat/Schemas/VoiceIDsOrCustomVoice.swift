// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: f069f3d1629a23dc
// swift-format-ignore-file

import BinderyRuntime

/// A built-in voice by its name, or one of your own by its identifier.
///
/// Source: `/components/schemas/VoiceIdsOrCustomVoice`.
public enum VoiceIDsOrCustomVoice: Hashable, Sendable {
    case string(VoiceIDsShared)
    /// A voice of your own.
    case object(CustomVoice)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    /// A voice of your own.
    public struct CustomVoice: Hashable, Sendable {
        /// The identifier of the voice.
        public var id: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(id: String, unknownFields: JSONObject = [:]) {
            self.id = id
            self.unknownFields = unknownFields
        }
    }
}

extension VoiceIDsOrCustomVoice: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: VoiceIDsShared.self))
        case .object: self = .object(try json.value(as: CustomVoice.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .object(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension VoiceIDsOrCustomVoice: ExpressibleByStringInterpolation {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(VoiceIDsShared(rawValue: value))
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension VoiceIDsOrCustomVoice {
    /// A voice of your own.
    public static func object(_ id: String) -> Self {
        .object(CustomVoice(id: id))
    }
}

extension VoiceIDsOrCustomVoice.CustomVoice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
        } while json.nextMember(&member, of: "id\n", unknown: &unknownFields)
        guard let id, json.isSound else { try json.fail(missing: "id\n", from: start) }
        self.init(id: id, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.closeObject(from: start, names: "id\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/VoiceIdsOrCustomVoice/anyOf/1/properties/\nid\n" }
}
