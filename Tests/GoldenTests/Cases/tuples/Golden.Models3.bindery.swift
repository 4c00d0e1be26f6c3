// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Longitude and latitude.
///
/// Source: `/components/schemas/Place`.
public struct Place: Hashable, Sendable {
    /// East.
    public var first: Double

    /// North
    public var second: Double

    public var third: Optional<Third>

    /// The elements behind those that have names.
    public var additionalElements: [JSONValue]

    public init(
        first: Double,
        second: Double,
        third: Third? = nil,
        additionalElements: [JSONValue] = []
    ) {
        self.first = first
        self.second = second
        self.third = third
        self.additionalElements = additionalElements
    }

    public struct Third: Hashable, Sendable {
        public var datum: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            datum: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.datum = datum
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Place: OpenTuple {
    public init(json: inout JSONReader) throws(JSONError) {
        var isOpen = try json.enterArray()
        let first: Double = try json.element(&isOpen)
        let second: Double = try json.element(&isOpen)
        let third: Third? = try json.optionalElement(&isOpen)
        let additionalElements: [JSONValue] = try json.elements(&isOpen)
        self.init(
            first: first,
            second: second,
            third: third,
            additionalElements: additionalElements
        )
    }

    public func write(json: inout JSONWriter) {
        var elements = ElementWriter(json: &json)
        elements.required(self.first, json: &json)
        elements.required(self.second, json: &json)
        elements.optional(self.third, json: &json)
        elements.rest(self.additionalElements, json: &json)
    }
}

extension Place.Third: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var datum: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"datum\":", 1, &member) { json.optional(&datum, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "datum\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(datum: datum, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"datum\":", datum, 1, nulls)
        json.closeObject(from: start, names: "datum\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Place/prefixItems/2/properties/\ndatum\n" }
}
