// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/FunctionCall`.
public struct FunctionCall: Hashable, Sendable {
    /// Default: `"function"`. Always `"function"`.
    public var type: Optional<TypeValue>

    public var function: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        function: String,
        type: TypeValue? = .function,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.function = function
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum TypeValue: OpenEnum {
        case function
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.function] }

        public var rawValue: String {
            switch self {
            case .function: "function"
            case .unknown(let value): value
            }
        }
    }
}

extension FunctionCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var function: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"function\":", 2, &member) { json.required(&function) }
        } while json.nextMember(&member, of: "type\nfunction\n", unknown: &unknownFields)
        guard let function, json.isSound else { try json.fail(missing: "function\n", from: start) }
        self.init(
            function: function,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.required(",\"function\":", function)
        json.closeObject(from: start, names: "type\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/FunctionCall/properties/\ntype\nfunction\n" }
}

extension FunctionCall.TypeValue {
    public static var knownWords: StaticString { "function\n" }
}
