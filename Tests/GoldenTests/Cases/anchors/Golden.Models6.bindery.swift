// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

/// Source: `/components/schemas/Tree`.
public struct Tree: Hashable, Sendable {
    public var children: Optional<[Tree]>

    public var leaf: Optional<TreeLeaf>

    public var local: Optional<TreeColour>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        children: [Tree]? = nil,
        leaf: TreeLeaf? = nil,
        local: TreeColour? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.children = children
        self.leaf = leaf
        self.local = local
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Tree: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var children: [Tree]?
        var leaf: TreeLeaf?
        var local: TreeColour?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"children\":") { json.optional(&children, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"leaf\":") { json.optional(&leaf, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"local\":") { json.optional(&local, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "children\nleaf\nlocal\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            children: children,
            leaf: leaf,
            local: local,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"children\":", children, 1, nulls)
        json.optional(",\"leaf\":", leaf, 2, nulls)
        json.optional(",\"local\":", local, 3, nulls)
        json.closeObject(from: start, names: "children\nleaf\nlocal\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Tree/properties/\nchildren\nleaf\nlocal\n" }
}

/// Source: `/components/schemas/Tree/$defs/Colour`.
public enum TreeColour: OpenEnum {
    case red
    case green
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.red, .green] }

    public init(rawValue: String) {
        switch rawValue {
        case "red": self = .red
        case "green": self = .green
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .red: "red"
        case .green: "green"
        case .unknown(let value): value
        }
    }
}

extension TreeColour {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "red\ngreen\n") {
        case 1: self = .red
        case 2: self = .green
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// Source: `/components/schemas/Tree/$defs/Leaf`.
public struct TreeLeaf: Hashable, Sendable {
    public var size: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        size: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.size = size
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension TreeLeaf: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var size: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"size\":") { json.optional(&size, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "size\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(size: size, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"size\":", size, 1, nulls)
        json.closeObject(from: start, names: "size\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Tree/$defs/Leaf/properties/\nsize\n" }
}
