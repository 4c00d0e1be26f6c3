// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Bag`.
public struct Bag: Hashable, Sendable {
    public var list: Optional<[JSONValue]>

    public var odd: Optional<JSONValue>

    public var word: Optional<JSONValue>

    public var nothing: Optional<JSONValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        list: [JSONValue]? = nil,
        odd: JSONValue? = nil,
        word: JSONValue? = nil,
        nothing: JSONValue? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.list = list
        self.odd = odd
        self.word = word
        self.nothing = nothing
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Bag: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var list: [JSONValue]?
        var odd: JSONValue?
        var word: JSONValue?
        var nothing: JSONValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"list\":", 1, &member) { json.optional(&list, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"odd\":", 2, &member) { json.optional(&odd, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"word\":", 3, &member) { json.optional(&word, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"nothing\":", 4, &member) { json.optional(&nothing, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "list\nodd\nword\nnothing\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            list: list,
            odd: odd,
            word: word,
            nothing: nothing,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"list\":", list, 1, nulls)
        json.optional(",\"odd\":", odd, 2, nulls)
        json.optional(",\"word\":", word, 3, nulls)
        json.optional(",\"nothing\":", nothing, 4, nulls)
        json.closeObject(from: start, names: "list\nodd\nword\nnothing\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Bag/properties/\nlist\nodd\nword\nnothing\n" }
}
