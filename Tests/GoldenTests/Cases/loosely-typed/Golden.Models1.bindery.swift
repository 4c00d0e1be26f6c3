// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{5}there\u{7}missing")
        var there: String?
        var missing: JSONValue?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&there)
            case 2: json.required(&missing)
            default: break
            }
        }
        guard
            let there, let missing, json.isSound
        else { try json.fail(missing: "there\nmissing\n", from: members.start) }
        self.init(there: there, missing: missing, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"there\":", there)
        json.required(",\"missing\":", missing)
        json.closeObject(from: start, names: "there\nmissing\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Needs/properties/\nthere\n\tinput.yaml#/components/schemas/Needs/required/1\nmissing\n" }
}
