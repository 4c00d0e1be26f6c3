// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Function`.
public struct Function: Hashable, Sendable {
    /// A JSON Schema.
    public var parameters: JSONObject

    public var anything: Optional<JSONValue>

    public var list: Optional<[JSONValue]>

    public var maybe: Optional<JSONValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        parameters: JSONObject,
        anything: JSONValue? = nil,
        list: [JSONValue]? = nil,
        maybe: JSONValue? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.parameters = parameters
        self.anything = anything
        self.list = list
        self.maybe = maybe
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Function: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var parameters: JSONObject?
        var anything: JSONValue?
        var list: [JSONValue]?
        var maybe: JSONValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"parameters\":", 1, &member) { json.required(&parameters) }
            if json.key("\"anything\":", 2, &member) { json.optional(&anything, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"list\":", 3, &member) { json.optional(&list, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"maybe\":", 4, &member) { json.optional(&maybe, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "parameters\nanything\nlist\nmaybe\n", unknown: &unknownFields)
        guard let parameters, json.isSound else { try json.fail(missing: "parameters\n", from: start) }
        self.init(
            parameters: parameters,
            anything: anything,
            list: list,
            maybe: maybe,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"parameters\":", parameters)
        json.optional(",\"anything\":", anything, 2, nulls)
        json.optional(",\"list\":", list, 3, nulls)
        json.optional(",\"maybe\":", maybe, 4, nulls)
        json.closeObject(from: start, names: "parameters\nanything\nlist\nmaybe\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Function/properties/\nparameters\nanything\nlist\nmaybe\n" }
}
