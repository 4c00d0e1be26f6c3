// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/FirstEvent`.
public struct FirstEvent: Hashable, Sendable {
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension FirstEvent: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"version\":", 1, &member) { json.constant("1", unknown: &unknownFields) }
            if json.key("\"name\":", 2, &member) { json.optional(&name, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "version\nname\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(name: name, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"version\":1", "version", unknown: unknownFields)
        json.optional(",\"name\":", name, 2, nulls)
        json.closeObject(from: start, names: "version\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/FirstEvent/properties/\nversion\nname\n" }
}

/// Told apart by a boolean.
///
/// Source: `/components/schemas/Outcome`.
public enum Outcome: Hashable, Sendable {
    case success(Success)
    case failure(Failure)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Outcome: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "ok", among: "true\nfalse\n") {
        case 1: self = .success(try json.value(as: Success.self))
        case 2: self = .failure(try json.value(as: Failure.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .success(let value): value.write(json: &json)
        case .failure(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Outcome {
    public static var success: Self { .success(Success()) }

    public static func success(value: String? = nil) -> Self {
        .success(Success(value: value))
    }

    public static var failure: Self { .failure(Failure()) }

    public static func failure(reason: String? = nil) -> Self {
        .failure(Failure(reason: reason))
    }
}
