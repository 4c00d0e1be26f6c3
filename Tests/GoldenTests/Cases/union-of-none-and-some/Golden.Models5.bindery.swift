// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// No case may be taken for a case of Optional.
///
/// Source: `/components/schemas/Choice`.
public enum Choice: Hashable, Sendable {
    case noneValue
    case someValue
    case other(Other)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public struct Other: Hashable, Sendable {
        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(unknownFields: JSONObject = [:]) {
            self.unknownFields = unknownFields
        }
    }
}

extension Choice: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "none\nsome\n") {
        case 1:
            self = .noneValue
            return
        case 2:
            self = .someValue
            return
        default: break
        }
        switch try json.variant(by: "type", among: "other\n") {
        case 1: self = .other(try json.value(as: Other.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .noneValue: json.literal("\"none\"")
        case .someValue: json.literal("\"some\"")
        case .other(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Choice {
    public static var other: Self { .other(Other()) }
}

extension Choice.Other: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"other\"", unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"other\"", "type", unknown: unknownFields)
        json.closeObject(from: start, names: "type\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Choice/oneOf/1/properties/\ntype\n" }
}
