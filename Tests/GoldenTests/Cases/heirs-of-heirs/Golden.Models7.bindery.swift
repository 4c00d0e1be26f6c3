// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

/// Source: `/components/schemas/Poodle`.
public struct Poodle: Hashable, Sendable {
    public var next: Optional<Pet>

    public var bark: Optional<String>

    public var curls: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        next: Pet? = nil,
        bark: String? = nil,
        curls: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.next = next
        self.bark = bark
        self.curls = curls
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Poodle: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var next: Pet?
        var bark: String?
        var curls: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"kind\":") { json.constant("\"Poodle\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"next\":") { json.optional(&next, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"bark\":") { json.optional(&bark, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"curls\":") { json.optional(&curls, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "kind\nnext\nbark\ncurls\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            next: next,
            bark: bark,
            curls: curls,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"kind\":\"Poodle\"", "kind", unknown: unknownFields)
        json.optional(",\"next\":", next, 2, nulls)
        json.optional(",\"bark\":", bark, 3, nulls)
        json.optional(",\"curls\":", curls, 4, nulls)
        json.closeObject(from: start, names: "kind\nnext\nbark\ncurls\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\nkind\nnext\n\tinput.yaml#/components/schemas/Dog/properties/\nbark\n\tinput.yaml#/components/schemas/Poodle/allOf/1/properties/\ncurls\n" }
}
