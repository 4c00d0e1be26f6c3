// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Person`.
public struct Person: Hashable, Sendable {
    public var home: Folder? {
        get { _home?.value }
        set { _home = newValue.map(Box.init) }
    }

    var _home: Optional<Box<Folder>>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        home: Folder? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        _home = home.map(Box.init)
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Person: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var home: Folder?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"home\":", 1, &member) { json.optional(&home, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "home\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(home: home, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"home\":", _home?.value, 1, nulls)
        json.closeObject(from: start, names: "home\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Person/properties/\nhome\n" }
}
