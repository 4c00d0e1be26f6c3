// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\nmax_tokens\u{4}stop")
        var maxTokens: Int?
        var stop: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&maxTokens, &members)
            case 2: json.optional(&stop, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            maxTokens: maxTokens,
            stop: stop,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
