// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// What lacks a function is no call.
///
/// Source: `/components/schemas/Call`.
public enum Call: Hashable, Sendable {
    case function(FunctionCall)
    case custom(CustomCall)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Call: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "custom\n") {
        case 1:
            self = .custom(try json.value(as: CustomCall.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if let value = try json.attempt(CustomCall.self) {
                self = .custom(value)
                return
            }
        }
        if try json.hasMembers("function\n", count: 1) {
            self = .function(try json.value(as: FunctionCall.self))
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .function(let value): value.write(json: &json)
        case .custom(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Call {
    public static func function(_ function: String) -> Self {
        .function(FunctionCall(function: function))
    }

    public static var custom: Self { .custom(CustomCall()) }

    public static func custom(type: CustomCall.TypeValue? = nil, input: String? = nil) -> Self {
        .custom(CustomCall(type: type, input: input))
    }
}

/// Source: `/components/schemas/Dog`.
public struct Dog: Hashable, Sendable {
    public var kind: Optional<String>

    public var tricks: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        kind: String? = nil,
        tricks: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.kind = kind
        self.tricks = tricks
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Dog: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var kind: String?
        var tricks: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.optional(&kind, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"tricks\":", 2, &member) { json.optional(&tricks, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\ntricks\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            kind: kind,
            tricks: tricks,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"kind\":", kind, 1, nulls)
        json.optional(",\"tricks\":", tricks, 2, nulls)
        json.closeObject(from: start, names: "kind\ntricks\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Dog/properties/\nkind\ntricks\n" }
}
