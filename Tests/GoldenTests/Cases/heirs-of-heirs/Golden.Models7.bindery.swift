// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
        var next: Pet?
        var bark: String?
        var curls: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.constant("\"Poodle\"", unknown: &unknownFields) }
            if json.key("\"next\":", 2, &member) { json.optional(&next, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"bark\":", 3, &member) { json.optional(&bark, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"curls\":", 4, &member) { json.optional(&curls, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\nnext\nbark\ncurls\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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
