// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{5}trees\u{6}colour")
        var trees: [Tree]?
        var colour: TreeColour?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&trees, &members)
            case 2: json.optional(&colour, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            trees: trees,
            colour: colour,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
