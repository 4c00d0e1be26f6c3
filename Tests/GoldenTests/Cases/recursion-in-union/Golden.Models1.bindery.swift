// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Not`.
public struct Not: Hashable, Sendable {
    public var filter: Filter

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(filter: Filter, unknownFields: JSONObject = [:]) {
        self.filter = filter
        self.unknownFields = unknownFields
    }
}

extension Not: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var filter: Filter?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"op\":", 1, &member) { json.constant("\"not\"", unknown: &unknownFields) }
            if json.key("\"filter\":", 2, &member) { json.required(&filter) }
        } while json.nextMember(&member, of: "op\nfilter\n", unknown: &unknownFields)
        guard let filter, json.isSound else { try json.fail(missing: "filter\n", from: start) }
        self.init(filter: filter, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"op\":\"not\"", "op", unknown: unknownFields)
        json.required(",\"filter\":", filter)
        json.closeObject(from: start, names: "op\nfilter\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Not/properties/\nop\nfilter\n" }
}
