// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Texts`.
public struct Texts: Hashable, Sendable {
    /// Length: 1...64. Pattern: `^[a-z]+$`.
    public var name: String

    /// Length: at least 0.
    public var empty: Optional<String>

    /// Length: at least 12.
    public var secret: Optional<SecretString>

    /// Pattern: `^"\d"\\$`.
    public var value: Optional<String>

    /// Pattern: `^[\w-.][^[&&-]$`.
    public var rewritten: Optional<String>

    /// Pattern: `(?<=a)b`.
    public var behind: Optional<String>

    /// Each item: length: at most 8. Each item: pattern: `(?<=a)b`.
    public var list: Optional<[String]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        empty: String? = nil,
        secret: SecretString? = nil,
        value: String? = nil,
        rewritten: String? = nil,
        behind: String? = nil,
        list: [String]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.empty = empty
        self.secret = secret
        self.value = value
        self.rewritten = rewritten
        self.behind = behind
        self.list = list
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Texts: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var empty: String?
        var secret: SecretString?
        var value: String?
        var rewritten: String?
        var behind: String?
        var list: [String]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"empty\":", 2, &member) { json.optional(&empty, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"secret\":", 3, &member) { json.optional(&secret, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"value\":", 4, &member) { json.optional(&value, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"rewritten\":", 5, &member) { json.optional(&rewritten, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"behind\":", 6, &member) { json.optional(&behind, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"list\":", 7, &member) { json.optional(&list, 7, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\nempty\nsecret\nvalue\nrewritten\nbehind\nlist\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            empty: empty,
            secret: secret,
            value: value,
            rewritten: rewritten,
            behind: behind,
            list: list,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"empty\":", empty, 2, nulls)
        json.optional(",\"secret\":", secret, 3, nulls)
        json.optional(",\"value\":", value, 4, nulls)
        json.optional(",\"rewritten\":", rewritten, 5, nulls)
        json.optional(",\"behind\":", behind, 6, nulls)
        json.optional(",\"list\":", list, 7, nulls)
        json.closeObject(from: start, names: "name\nempty\nsecret\nvalue\nrewritten\nbehind\nlist\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Texts/properties/\nname\nempty\nsecret\nvalue\nrewritten\nbehind\nlist\n" }
}

extension Texts {
    public func validate(into validator: inout Validator) {
        validator.length("name", name, atLeast: 1, "input.yaml#/components/schemas/Texts/properties/name")
        validator.length("name", name, atMost: 64, "input.yaml#/components/schemas/Texts/properties/name")
        validator.pattern("name", name, "^[a-z]+$", "input.yaml#/components/schemas/Texts/properties/name")
        if let value = secret {
            validator.enter(secret: "secret")
            validator.length(value.rawValue, atLeast: 12, "input.yaml#/components/schemas/Texts/properties/secret")
            validator.leave()
        }
        validator.pattern("value", self.value, "^\"\\d\"\\\\$", "input.yaml#/components/schemas/Texts/properties/value")
        validator.pattern("rewritten", rewritten, "^[\\w\\-.][^\\[\\&&-]$", "input.yaml#/components/schemas/Texts/properties/rewritten")
        if let value = list {
            validator.enter("list")
            for (index, item) in value.enumerated() {
                validator.enter(index)
                validator.length(item, atMost: 8, "input.yaml#/components/schemas/Texts/properties/list")
                validator.leave()
            }
            validator.leave()
        }
    }
}
