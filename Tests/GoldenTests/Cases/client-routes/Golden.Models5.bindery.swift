// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Route`.
public struct Route: Hashable, Sendable {
    public var model: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(model: String, unknownFields: JSONObject = [:]) {
        self.model = model
        self.unknownFields = unknownFields
    }
}

extension Route: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var model: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"model\":", 1, &member) { json.required(&model) }
        } while json.nextMember(&member, of: "model\n", unknown: &unknownFields)
        guard let model, json.isSound else { try json.fail(missing: "model\n", from: start) }
        self.init(model: model, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"model\":", model)
        json.closeObject(from: start, names: "model\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Route/properties/\nmodel\n" }
}
