// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Holder`.
public struct Holder: Hashable, Sendable {
    public var divider: Divider

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(divider: Divider, unknownFields: JSONObject = [:]) {
        self.divider = divider
        self.unknownFields = unknownFields
    }

    public struct Divider: Hashable, Sendable {
        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(unknownFields: JSONObject = [:]) {
            self.unknownFields = unknownFields
        }
    }
}

extension Holder: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var divider: Divider?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"divider\":", 1, &member) { json.required(&divider) }
        } while json.nextMember(&member, of: "divider\n", unknown: &unknownFields)
        guard let divider, json.isSound else { try json.fail(missing: "divider\n", from: start) }
        self.init(divider: divider, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"divider\":", divider)
        json.closeObject(from: start, names: "divider\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Holder/properties/\ndivider\n" }
}

extension Holder.Divider: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var unknownFields = JSONObject()
        var member = 0
        while json.nextMember(&member, of: "", unknown: &unknownFields) {}
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.closeObject(from: start, names: "", unknown: unknownFields)
    }

    public static var places: StaticString { "" }
}
