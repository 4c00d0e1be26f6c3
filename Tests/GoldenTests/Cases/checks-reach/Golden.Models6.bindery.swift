// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Leaf`.
public struct Leaf: Hashable, Sendable {
    /// At least 1.
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

extension Leaf: Record {
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

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Leaf/properties/\nsize\n" }
}

extension Leaf {
    public func validate(into validator: inout Validator) {
        validator.number("size", size, atLeast: 1, "input.yaml#/components/schemas/Leaf/properties/size")
    }
}

/// Source: `/components/schemas/Tree`.
public struct Tree: Hashable, Sendable {
    public var leaf: Leaf

    public var left: Tree? {
        get { _left?.value }
        set { _left = newValue.map(Box.init) }
    }

    var _left: Optional<Box<Tree>>

    public var leaves: Optional<[Leaf]>

    public var byName: Optional<[String: Leaf]>

    /// Items: at least 2.
    public var counted: Optional<[Leaf]>

    public var free: Optional<Free>

    public var either: Optional<Either>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        leaf: Leaf,
        left: Tree? = nil,
        leaves: [Leaf]? = nil,
        byName: [String: Leaf]? = nil,
        counted: [Leaf]? = nil,
        free: Free? = nil,
        either: Either? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.leaf = leaf
        _left = left.map(Box.init)
        self.leaves = leaves
        self.byName = byName
        self.counted = counted
        self.free = free
        self.either = either
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Tree: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var leaf: Leaf?
        var left: Tree?
        var leaves: [Leaf]?
        var byName: [String: Leaf]?
        var counted: [Leaf]?
        var free: Free?
        var either: Either?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"leaf\":", 1, &member) { json.required(&leaf) }
            if json.key("\"left\":", 2, &member) { json.optional(&left, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"leaves\":", 3, &member) { json.optional(&leaves, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"byName\":", 4, &member) { json.optional(&byName, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"counted\":", 5, &member) { json.optional(&counted, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"free\":", 6, &member) { json.optional(&free, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"either\":", 7, &member) { json.optional(&either, 7, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "leaf\nleft\nleaves\nbyName\ncounted\nfree\neither\n", unknown: &unknownFields)
        guard let leaf, json.isSound else { try json.fail(missing: "leaf\n", from: start) }
        self.init(
            leaf: leaf,
            left: left,
            leaves: leaves,
            byName: byName,
            counted: counted,
            free: free,
            either: either,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"leaf\":", leaf)
        json.optional(",\"left\":", _left?.value, 2, nulls)
        json.optional(",\"leaves\":", leaves, 3, nulls)
        json.optional(",\"byName\":", byName, 4, nulls)
        json.optional(",\"counted\":", counted, 5, nulls)
        json.optional(",\"free\":", free, 6, nulls)
        json.optional(",\"either\":", either, 7, nulls)
        json.closeObject(from: start, names: "leaf\nleft\nleaves\nbyName\ncounted\nfree\neither\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Tree/properties/\nleaf\nleft\nleaves\nbyName\ncounted\nfree\neither\n" }
}

extension Tree {
    public func validate(into validator: inout Validator) {
        validator.visit("leaf", leaf)
        validator.visit("left", _left?.value)
        validator.visit("leaves", leaves)
        validator.visit("byName", byName)
        if let value = counted {
            validator.enter("counted")
            validator.items(value.count, atLeast: 2, "input.yaml#/components/schemas/Tree/properties/counted")
            value.validate(into: &validator)
            validator.leave()
        }
        validator.visit("either", either)
    }
}
