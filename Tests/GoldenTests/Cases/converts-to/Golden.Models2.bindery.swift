// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
        var content: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"user\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.required(&content) }
        } while json.nextMember(&member, of: "role\ncontent\n", unknown: &unknownFields)
        guard let content, json.isSound else { try json.fail(missing: "content\n", from: start) }
        self.init(content: content, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"user\"", "role", unknown: unknownFields)
        json.required(",\"content\":", content)
        json.closeObject(from: start, names: "role\ncontent\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/UserMessage/properties/\nrole\ncontent\n" }
}
