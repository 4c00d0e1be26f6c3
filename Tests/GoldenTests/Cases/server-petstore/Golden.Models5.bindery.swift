// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Pet`.
public struct Pet: Hashable, Sendable {
    public var id: Int

    public var name: String

    public var kind: Optional<Kind>

    public var tags: Optional<[String]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        id: Int,
        name: String,
        kind: Kind? = nil,
        tags: [String]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
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

extension Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: Int?
        var name: String?
        var kind: Kind?
        var tags: [String]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"name\":", 2, &member) { json.required(&name) }
            if json.key("\"kind\":", 3, &member) { json.optional(&kind, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"tags\":", 4, &member) { json.optional(&tags, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nname\nkind\ntags\n", unknown: &unknownFields)
        guard let id, let name, json.isSound else { try json.fail(missing: "id\nname\n", from: start) }
        self.init(
            id: id,
            name: name,
            kind: kind,
            tags: tags,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.required(",\"name\":", name)
        json.optional(",\"kind\":", kind, 3, nulls)
        json.optional(",\"tags\":", tags, 4, nulls)
        json.closeObject(from: start, names: "id\nname\nkind\ntags\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\nid\nname\nkind\ntags\n" }
}

extension Pet.Kind {
    public static var knownWords: StaticString { "cat\ndog\n" }
}
