// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Needs`.
public struct Needs: Hashable, Sendable {
    public var there: String

    public var missing: JSONValue

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(there: String, missing: JSONValue, unknownFields: JSONObject = [:]) {
        self.there = there
        self.missing = missing
        self.unknownFields = unknownFields
    }
}

extension Needs: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var there: String?
        var missing: JSONValue?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"there\":", 1, &member) { json.required(&there) }
            if json.key("\"missing\":", 2, &member) { json.required(&missing) }
        } while json.nextMember(&member, of: "there\nmissing\n", unknown: &unknownFields)
        guard
            let there, let missing, json.isSound
        else { try json.fail(missing: "there\nmissing\n", from: start) }
        self.init(there: there, missing: missing, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"there\":", there)
        json.required(",\"missing\":", missing)
        json.closeObject(from: start, names: "there\nmissing\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Needs/properties/\nthere\n\tinput.yaml#/components/schemas/Needs/required/1\nmissing\n" }
}
