// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Failure`.
public struct Failure: Hashable, Sendable {
    public var error: Problem

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(error: Problem, unknownFields: JSONObject = [:]) {
        self.error = error
        self.unknownFields = unknownFields
    }
}

extension Failure: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var error: Problem?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"error\":", 1, &member) { json.required(&error) }
        } while json.nextMember(&member, of: "error\n", unknown: &unknownFields)
        guard let error, json.isSound else { try json.fail(missing: "error\n", from: start) }
        self.init(error: error, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"error\":", error)
        json.closeObject(from: start, names: "error\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Failure/properties/\nerror\n" }
}
