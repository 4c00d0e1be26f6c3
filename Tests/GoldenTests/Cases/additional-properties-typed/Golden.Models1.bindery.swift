// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Members beside the named ones are numbers.
///
/// Source: `/components/schemas/Scores`.
public struct Scores: Hashable, Sendable {
    public var name: String

    /// Members of any other name, where their values are of this type.
    public var additionalProperties: [String: Double]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        name: String,
        additionalProperties: [String: Double] = [:],
        unknownFields: JSONObject = [:]
    ) {
        self.name = name
        self.additionalProperties = additionalProperties
        self.unknownFields = unknownFields
    }
}

extension Scores: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var additionalProperties: [String: Double] = [:]
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
        } while json.nextMember(
            &member, of: "name\n", additional: &additionalProperties, unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            additionalProperties: additionalProperties,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.closeObject(
            from: start, names: "name\n", additional: additionalProperties, unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Scores/properties/\nname\n" }
}
