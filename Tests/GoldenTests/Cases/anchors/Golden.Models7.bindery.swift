// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Forest`.
public struct Forest: Hashable, Sendable {
    public var trees: Optional<[Tree]>

    public var colour: Optional<TreeColour>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        trees: [Tree]? = nil,
        colour: TreeColour? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.trees = trees
        self.colour = colour
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Forest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var trees: [Tree]?
        var colour: TreeColour?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"trees\":", 1, &member) { json.optional(&trees, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"colour\":", 2, &member) { json.optional(&colour, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "trees\ncolour\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            trees: trees,
            colour: colour,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"trees\":", trees, 1, nulls)
        json.optional(",\"colour\":", colour, 2, nulls)
        json.closeObject(from: start, names: "trees\ncolour\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Forest/properties/\ntrees\ncolour\n" }
}
