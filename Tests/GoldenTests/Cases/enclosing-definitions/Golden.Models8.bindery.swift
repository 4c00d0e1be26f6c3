// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Example: `{"item": {"$ref": "#/$defs/Item"}}`.
///
/// Source: `/components/schemas/Order`.
public struct Order: Hashable, Sendable {
    public var item: Optional<OrderItem>

    public var places: Optional<[OrderPlace]>

    public var inner: Optional<Inner>

    public var pet: Optional<Pet>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        item: OrderItem? = nil,
        places: [OrderPlace]? = nil,
        inner: Inner? = nil,
        pet: Pet? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.item = item
        self.places = places
        self.inner = inner
        self.pet = pet
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Inner: Hashable, Sendable {
        /// Always `"near"`.
        public var item: Optional<OrderInnerItem>

        public var place: Optional<OrderPlace>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            item: OrderInnerItem? = nil,
            place: OrderPlace? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.item = item
            self.place = place
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    public enum Pet: Hashable, Sendable {
        case cat(OrderCat)
        case dog(OrderDog)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension Order: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var item: OrderItem?
        var places: [OrderPlace]?
        var inner: Inner?
        var pet: Pet?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"item\":", 1, &member) { json.optional(&item, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"places\":", 2, &member) { json.optional(&places, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"inner\":", 3, &member) { json.optional(&inner, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"pet\":", 4, &member) { json.optional(&pet, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "item\nplaces\ninner\npet\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            item: item,
            places: places,
            inner: inner,
            pet: pet,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"item\":", item, 1, nulls)
        json.optional(",\"places\":", places, 2, nulls)
        json.optional(",\"inner\":", inner, 3, nulls)
        json.optional(",\"pet\":", pet, 4, nulls)
        json.closeObject(from: start, names: "item\nplaces\ninner\npet\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Order/properties/\nitem\nplaces\ninner\npet\n" }
}

extension Order.Inner: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var item: OrderInnerItem?
        var place: OrderPlace?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"item\":", 1, &member) { json.optional(&item, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"place\":", 2, &member) { json.optional(&place, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "item\nplace\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            item: item,
            place: place,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"item\":", item, 1, nulls)
        json.optional(",\"place\":", place, 2, nulls)
        json.closeObject(from: start, names: "item\nplace\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Order/properties/inner/properties/\nitem\nplace\n" }
}

extension Order.Pet: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "kind", among: "cat\ndog\n") {
        case 1: self = .cat(try json.value(as: OrderCat.self))
        case 2: self = .dog(try json.value(as: OrderDog.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .cat(let value): value.write(json: &json)
        case .dog(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Order.Pet {
    public static func cat(_ kind: String, lives: Int? = nil) -> Self {
        .cat(OrderCat(kind: kind, lives: lives))
    }

    public static func dog(_ kind: String, tricks: Int? = nil) -> Self {
        .dog(OrderDog(kind: kind, tricks: tricks))
    }
}

/// Source: `/components/schemas/Order/$defs/Dog`.
public struct OrderDog: Hashable, Sendable {
    public var kind: String

    public var tricks: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        kind: String,
        tricks: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.kind = kind
        self.tricks = tricks
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension OrderDog: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var kind: String?
        var tricks: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.required(&kind) }
            if json.key("\"tricks\":", 2, &member) { json.optional(&tricks, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\ntricks\n", unknown: &unknownFields)
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: start) }
        self.init(
            kind: kind,
            tricks: tricks,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"kind\":", kind)
        json.optional(",\"tricks\":", tricks, 2, nulls)
        json.closeObject(from: start, names: "kind\ntricks\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Order/$defs/Dog/properties/\nkind\ntricks\n" }
}
