// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
        var children: [Tree]?
        var leaf: TreeLeaf?
        var local: TreeColour?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"children\":", 1, &member) { json.optional(&children, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"leaf\":", 2, &member) { json.optional(&leaf, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"local\":", 3, &member) { json.optional(&local, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "children\nleaf\nlocal\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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

    public var rawValue: String {
        switch self {
        case .red: "red"
        case .green: "green"
        case .unknown(let value): value
        }
    }
}

extension TreeColour {
    public static var knownWords: StaticString { "red\ngreen\n" }
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
        let start = json.enterRecord(Self.self)
        var size: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"size\":", 1, &member) { json.optional(&size, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "size\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(size: size, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"size\":", size, 1, nulls)
        json.closeObject(from: start, names: "size\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Tree/$defs/Leaf/properties/\nsize\n" }
}
