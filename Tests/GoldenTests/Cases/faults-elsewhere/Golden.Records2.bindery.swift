// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Fine`.
public struct Fine: Hashable, Sendable {
    public var a: Optional<String>

    public var b: Optional<JSONValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(a: String? = nil, b: JSONValue? = nil, unknownFields: JSONObject = [:]) {
        self.a = a
        self.b = b
        self.unknownFields = unknownFields
    }
}

extension Fine: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var a: String?
        var b: JSONValue?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"a\":") { json.optional(&a, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"b\":") { json.optional(&b, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "a\nb\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(a: a, b: b, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let a {
            json.literal(",\"a\":")
            a.write(json: &json)
        }
        if let b {
            json.literal(",\"b\":")
            b.write(json: &json)
        }
        json.closeObject(from: start, names: "a\nb\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:7:24 a\n7:45 b\n" }
}

/// Source: `/components/schemas/Other`.
public struct Other: Hashable, Sendable {
    public var c: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(c: String? = nil, unknownFields: JSONObject = [:]) {
        self.c = c
        self.unknownFields = unknownFields
    }
}

extension Other: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var c: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"c\":") { json.optional(&c, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "c\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(c: c, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let c {
            json.literal(",\"c\":")
            c.write(json: &json)
        }
        json.closeObject(from: start, names: "c\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:14:24 c\n" }
}
