// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{4}list\u{3}odd\u{4}word\u{7}nothing")
        var list: [JSONValue]?
        var odd: JSONValue?
        var word: JSONValue?
        var nothing: JSONValue?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&list, &members)
            case 2: json.optional(&odd, &members)
            case 3: json.optional(&word, &members)
            case 4: json.optional(&nothing, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            list: list,
            odd: odd,
            word: word,
            nothing: nothing,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
