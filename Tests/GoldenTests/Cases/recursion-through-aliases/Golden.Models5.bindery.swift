// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Item`.
public struct Item: Hashable, Sendable {
    public var first: Optional<First>

    public var second: Optional<Second>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        first: First? = nil,
        second: Second? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.first = first
        self.second = second
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct First: Hashable, Sendable {
        public var back: Alias? {
            get { _back?.value }
            set { _back = newValue.map(Box.init) }
        }

        var _back: Optional<Box<Alias>>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            back: Alias? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            _back = back.map(Box.init)
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    public struct Second: Hashable, Sendable {
        public var again: Alias? {
            get { _again?.value }
            set { _again = newValue.map(Box.init) }
        }

        var _again: Optional<Box<Alias>>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            again: Alias? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            _again = again.map(Box.init)
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Item: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var first: First?
        var second: Second?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"first\":", 1, &member) { json.optional(&first, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"second\":", 2, &member) { json.optional(&second, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "first\nsecond\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            first: first,
            second: second,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"first\":", first, 1, nulls)
        json.optional(",\"second\":", second, 2, nulls)
        json.closeObject(from: start, names: "first\nsecond\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Item/properties/\nfirst\nsecond\n" }
}

extension Item.First: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var back: Alias?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"back\":", 1, &member) { json.optional(&back, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "back\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(back: back, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"back\":", _back?.value, 1, nulls)
        json.closeObject(from: start, names: "back\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Item/properties/first/properties/\nback\n" }
}

extension Item.Second: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var again: Alias?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"again\":", 1, &member) { json.optional(&again, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "again\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(again: again, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"again\":", _again?.value, 1, nulls)
        json.closeObject(from: start, names: "again\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Item/properties/second/properties/\nagain\n" }
}
