// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Whale`.
public struct Whale: Hashable, Sendable {
    public var sharktype: String

    public var age: Int

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(sharktype: String, age: Int, unknownFields: JSONObject = [:]) {
        self.sharktype = sharktype
        self.age = age
        self.unknownFields = unknownFields
    }
}

extension Whale: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var sharktype: String?
        var age: Int?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"sharktype\":", 1, &member) { json.required(&sharktype) }
            if json.key("\"kind\":", 2, &member) { json.constant("\"whale\"", unknown: &unknownFields) }
            if json.key("\"age\":", 3, &member) { json.required(&age) }
        } while json.nextMember(&member, of: "sharktype\nkind\nage\n", unknown: &unknownFields)
        guard
            let sharktype, let age, json.isSound
        else { try json.fail(missing: "sharktype\nage\n", from: start) }
        self.init(sharktype: sharktype, age: age, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"sharktype\":", sharktype)
        json.constant(",\"kind\":\"whale\"", "kind", unknown: unknownFields)
        json.required(",\"age\":", age)
        json.closeObject(from: start, names: "sharktype\nkind\nage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Shark/properties/\nsharktype\n\tinput.yaml#/components/schemas/Whale/allOf/1/properties/\nkind\n\tinput.yaml#/components/schemas/Fish/properties/\nage\n" }
}
