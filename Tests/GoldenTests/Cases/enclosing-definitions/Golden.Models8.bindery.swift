// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{4}item\u{6}places\u{5}inner\u{3}pet")
        var item: OrderItem?
        var places: [OrderPlace]?
        var inner: Inner?
        var pet: Pet?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&item, &members)
            case 2: json.optional(&places, &members)
            case 3: json.optional(&inner, &members)
            case 4: json.optional(&pet, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            item: item,
            places: places,
            inner: inner,
            pet: pet,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{4}item\u{5}place")
        var item: OrderInnerItem?
        var place: OrderPlace?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&item, &members)
            case 2: json.optional(&place, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            item: item,
            place: place,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{4}kind\u{6}tricks")
        var kind: String?
        var tricks: Int?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&kind)
            case 2: json.optional(&tricks, &members)
            default: break
            }
        }
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: members.start) }
        self.init(
            kind: kind,
            tricks: tricks,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
