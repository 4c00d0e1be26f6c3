// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Equal`.
public struct Equal: Hashable, Sendable {
    public var value: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(value: String, unknownFields: JSONObject = [:]) {
        self.value = value
        self.unknownFields = unknownFields
    }
}

extension Equal: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var value: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"op\":", 1, &member) { json.constant("\"equal\"", unknown: &unknownFields) }
            if json.key("\"value\":", 2, &member) { json.required(&value) }
        } while json.nextMember(&member, of: "op\nvalue\n", unknown: &unknownFields)
        guard let value, json.isSound else { try json.fail(missing: "value\n", from: start) }
        self.init(value: value, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"op\":\"equal\"", "op", unknown: unknownFields)
        json.required(",\"value\":", value)
        json.closeObject(from: start, names: "op\nvalue\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Equal/properties/\nop\nvalue\n" }
}

/// Source: `/components/schemas/Filter`.
public indirect enum Filter: Hashable, Sendable {
    case not(Not)
    case equal(Equal)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Filter: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "op", among: "not\nequal\n") {
        case 1: self = .not(try json.value(as: Not.self))
        case 2: self = .equal(try json.value(as: Equal.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .not(let value): value.write(json: &json)
        case .equal(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Filter {
    public static func not(_ filter: Filter) -> Self {
        .not(Not(filter: filter))
    }

    public static func equal(_ value: String) -> Self {
        .equal(Equal(value: value))
    }
}
