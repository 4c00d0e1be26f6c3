// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Only`.
public struct Only: Hashable, Sendable {
    /// Members of any other name, where their values are of this type.
    public var additionalProperties: [String: String]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(additionalProperties: [String: String] = [:], unknownFields: JSONObject = [:]) {
        self.additionalProperties = additionalProperties
        self.unknownFields = unknownFields
    }
}

extension Only: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var additionalProperties: [String: String] = [:]
        var unknownFields = JSONObject()
        var member = 0
        while json.nextMember(
            &member, of: "", additional: &additionalProperties, unknown: &unknownFields) {}
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(additionalProperties: additionalProperties, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.closeObject(
            from: start, names: "", additional: additionalProperties, unknown: unknownFields)
    }

    public static var places: StaticString { "" }
}
