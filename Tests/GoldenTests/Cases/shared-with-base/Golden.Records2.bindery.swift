// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Original

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Renamed`.
public struct Renamed: Hashable, Sendable {
    public var b: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(b: String? = nil, unknownFields: JSONObject = [:]) {
        self.b = b
        self.unknownFields = unknownFields
    }
}

extension Renamed: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var b: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"a\":") { json.optional(&b, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "a\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(b: b, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let b {
            json.literal(",\"a\":")
            b.write(json: &json)
        }
        json.closeObject(from: start, names: "a\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:26:45 a\n" }
}

/// Source: `/components/schemas/Shop`.
public struct Shop: Hashable, Sendable {
    public var size: Optional<Size>

    public var first: Optional<Pet>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(size: Size? = nil, first: Pet? = nil, unknownFields: JSONObject = [:]) {
        self.size = size
        self.first = first
        self.unknownFields = unknownFields
    }
}

extension Shop: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var size: Size?
        var first: Pet?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"size\":") { json.optional(&size, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"first\":") { json.optional(&first, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "size\nfirst\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(size: size, first: first, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let size {
            json.literal(",\"size\":")
            size.write(json: &json)
        }
        if let first {
            json.literal(",\"first\":")
            first.write(json: &json)
        }
        json.closeObject(from: start, names: "size\nfirst\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:25:45 size\n25:89 first\n" }
}

extension Shop {
    public func validate(into validator: inout Validator) {
        validator.visit("first", first)
    }
}
