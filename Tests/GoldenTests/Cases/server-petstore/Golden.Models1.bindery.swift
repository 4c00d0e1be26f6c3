// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/NewPet`.
public struct NewPet: Hashable, Sendable {
    /// Length: 1...40.
    public var name: String

    public var kind: Optional<Kind>

    /// Items: at most 9.
    public var tags: Optional<[String]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        kind: Kind? = nil,
        tags: [String]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.kind = kind
        self.tags = tags
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Kind: OpenEnum {
        case cat
        case dog
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.cat, .dog] }

        public var rawValue: String {
            switch self {
            case .cat: "cat"
            case .dog: "dog"
            case .unknown(let value): value
            }
        }
    }
}

extension NewPet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var kind: Kind?
        var tags: [String]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"kind\":", 2, &member) { json.optional(&kind, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"tags\":", 3, &member) { json.optional(&tags, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\nkind\ntags\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            kind: kind,
            tags: tags,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"kind\":", kind, 2, nulls)
        json.optional(",\"tags\":", tags, 3, nulls)
        json.closeObject(from: start, names: "name\nkind\ntags\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/NewPet/properties/\nname\nkind\ntags\n" }
}

extension NewPet {
    public func validate(into validator: inout Validator) {
        validator.length("name", name, atLeast: 1, "input.yaml#/components/schemas/NewPet/properties/name")
        validator.length("name", name, atMost: 40, "input.yaml#/components/schemas/NewPet/properties/name")
        if let value = tags {
            validator.enter("tags")
            validator.items(value.count, atMost: 9, "input.yaml#/components/schemas/NewPet/properties/tags")
            validator.leave()
        }
    }
}

extension NewPet.Kind {
    public static var knownWords: StaticString { "cat\ndog\n" }
}
