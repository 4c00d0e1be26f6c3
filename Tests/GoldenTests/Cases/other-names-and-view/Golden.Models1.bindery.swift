// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Request`.
public struct Request: Hashable, Sendable {
    public var maxTokens: Optional<Int>

    public var stop: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        maxTokens: Int? = nil,
        stop: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.maxTokens = maxTokens
        self.stop = stop
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Request: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var maxTokens: Int?
        var stop: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"max_tokens\":", 1, &member) { json.optional(&maxTokens, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"stop\":", 2, &member) { json.optional(&stop, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "max_tokens\nstop\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            maxTokens: maxTokens,
            stop: stop,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"max_tokens\":", maxTokens, 1, nulls)
        json.optional(",\"stop\":", stop, 2, nulls)
        json.closeObject(from: start, names: "max_tokens\nstop\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Request/properties/\nmax_tokens\nstop\n" }
}

extension Request {
    public static var otherNames: [String: String] {
        [
            "max_completion_tokens": "max_tokens",
            "max_output": "max_tokens",
        ]
    }
}
