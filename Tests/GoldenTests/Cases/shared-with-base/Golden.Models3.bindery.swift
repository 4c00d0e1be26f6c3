// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Original

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Draft`.
public struct Draft: Hashable, Sendable {
    public var kind: Kind

    public var owner: Optional<Owner>

    public var idea: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        kind: Kind,
        owner: Owner? = nil,
        idea: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.kind = kind
        self.owner = owner
        self.idea = idea
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

extension Draft: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var kind: Kind?
        var owner: Owner?
        var idea: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.required(&kind) }
            if json.key("\"owner\":", 2, &member) { json.optional(&owner, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"idea\":", 3, &member) { json.optional(&idea, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\nowner\nidea\n", unknown: &unknownFields)
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: start) }
        self.init(
            kind: kind,
            owner: owner,
            idea: idea,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"kind\":", kind)
        json.optional(",\"owner\":", owner, 2, nulls)
        json.optional(",\"idea\":", idea, 3, nulls)
        json.closeObject(from: start, names: "kind\nowner\nidea\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Draft/properties/\nkind\nowner\nidea\n" }
}

extension Draft {
    public func validate(into validator: inout Validator) {
        validator.visit("owner", owner)
    }
}

extension Draft.Kind {
    public static var knownWords: StaticString { "cat\ndog\n" }
}

/// The same as in `Original`.
public typealias Either = Original.Either

/// The same as in `Original`.
public typealias Owner = Original.Owner

/// Source: `/components/schemas/Size`.
public enum Size: OpenEnum {
    case small
    case large
    case huge
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.small, .large, .huge] }

    public var rawValue: String {
        switch self {
        case .small: "small"
        case .large: "large"
        case .huge: "huge"
        case .unknown(let value): value
        }
    }
}

extension Size {
    public static var knownWords: StaticString { "small\nlarge\nhuge\n" }
}
