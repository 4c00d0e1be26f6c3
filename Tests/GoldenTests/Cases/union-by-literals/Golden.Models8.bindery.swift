// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Told apart by an integer, as the discriminator says; its mapping is of texts.
///
/// Source: `/components/schemas/Event`.
public enum Event: Hashable, Sendable {
    case firstEvent(FirstEvent)
    case secondEvent(SecondEvent)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Event: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "version", among: "1\n2\n") {
        case 1: self = .firstEvent(try json.value(as: FirstEvent.self))
        case 2: self = .secondEvent(try json.value(as: SecondEvent.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .firstEvent(let value): value.write(json: &json)
        case .secondEvent(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Event {
    public static var firstEvent: Self { .firstEvent(FirstEvent()) }

    public static func firstEvent(name: String? = nil) -> Self {
        .firstEvent(FirstEvent(name: name))
    }

    public static var secondEvent: Self { .secondEvent(SecondEvent()) }

    public static func secondEvent(name: String? = nil) -> Self {
        .secondEvent(SecondEvent(name: name))
    }
}

/// Source: `/components/schemas/SecondEvent`.
public struct SecondEvent: Hashable, Sendable {
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

extension SecondEvent: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"version\":", 1, &member) { json.constant("2", unknown: &unknownFields) }
            if json.key("\"name\":", 2, &member) { json.optional(&name, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "version\nname\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(name: name, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"version\":2", "version", unknown: unknownFields)
        json.optional(",\"name\":", name, 2, nulls)
        json.closeObject(from: start, names: "version\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/SecondEvent/properties/\nversion\nname\n" }
}
