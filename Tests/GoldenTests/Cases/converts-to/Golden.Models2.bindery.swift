// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/UserMessage`.
public struct UserMessage: Hashable, Sendable {
    public var content: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: String, unknownFields: JSONObject = [:]) {
        self.content = content
        self.unknownFields = unknownFields
    }
}

extension UserMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}role\u{7}content")
        var content: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"user\"", &members)
            case 2: json.required(&content)
            default: break
            }
        }
        guard let content, json.isSound else { try json.fail(missing: "content\n", from: members.start) }
        self.init(content: content, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"user\"", "role", unknown: unknownFields)
        json.required(",\"content\":", content)
        json.closeObject(from: start, names: "role\ncontent\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/UserMessage/properties/\nrole\ncontent\n" }
}
