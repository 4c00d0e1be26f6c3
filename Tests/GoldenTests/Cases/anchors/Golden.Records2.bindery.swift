// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Tree`.
public struct Tree: Hashable, Sendable {
    public var children: Optional<[Tree]>

    public var leaf: Optional<TreeLeaf>

    public var local: Optional<TreeColour>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        children: [Tree]? = nil,
        leaf: TreeLeaf? = nil,
        local: TreeColour? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.children = children
        self.leaf = leaf
        self.local = local
        self.unknownFields = unknownFields
    }
}

extension Tree: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var children: [Tree]?
        var leaf: TreeLeaf?
        var local: TreeColour?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"children\":") { json.optional(&children, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"leaf\":") { json.optional(&leaf, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"local\":") { json.optional(&local, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "children\nleaf\nlocal\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(children: children, leaf: leaf, local: local, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let children {
            json.literal(",\"children\":")
            children.write(json: &json)
        }
        if let leaf {
            json.literal(",\"leaf\":")
            leaf.write(json: &json)
        }
        if let local {
            json.literal(",\"local\":")
            local.write(json: &json)
        }
        json.closeObject(from: start, names: "children\nleaf\nlocal\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:10:19 children\n11:15 leaf\n12:16 local\n" }
}

/// Source: `/components/schemas/Tree/$defs/Leaf`.
public struct TreeLeaf: Hashable, Sendable {
    public var size: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(size: Int? = nil, unknownFields: JSONObject = [:]) {
        self.size = size
        self.unknownFields = unknownFields
    }
}

extension TreeLeaf: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var size: Int?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"size\":") { json.optional(&size, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "size\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(size: size, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let size {
            json.literal(",\"size\":")
            size.write(json: &json)
        }
        json.closeObject(from: start, names: "size\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:14:66 size\n" }
}
