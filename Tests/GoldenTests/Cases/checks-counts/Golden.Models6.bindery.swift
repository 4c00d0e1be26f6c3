// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Counts`.
public struct Counts: Hashable, Sendable {
    /// Items: 1...4. No item twice.
    public var list: Optional<[JSONValue]>

    /// Each item: items: at most 3. Each item: each item: at least 0.
    public var grid: Optional<[[Double?]]>

    /// Members: at most 16. Keys: length: at most 64. Keys: pattern: `^[a-z]`. Values: length: at
    /// most 512.
    public var map: Optional<[String: String]>

    /// Members: at least 2.
    public var free: Optional<JSONObject>

    /// Members: at most 2.
    public var inner: Optional<Inner>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        list: [JSONValue]? = nil,
        grid: [[Double?]]? = nil,
        map: [String: String]? = nil,
        free: JSONObject? = nil,
        inner: Inner? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.list = list
        self.grid = grid
        self.map = map
        self.free = free
        self.inner = inner
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Inner: Hashable, Sendable {
        public var a: Optional<String>

        public var b: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            a: String? = nil,
            b: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.a = a
            self.b = b
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Counts: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var list: [JSONValue]?
        var grid: [[Double?]]?
        var map: [String: String]?
        var free: JSONObject?
        var inner: Inner?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"list\":", 1, &member) { json.optional(&list, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"grid\":", 2, &member) { json.optional(&grid, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"map\":", 3, &member) { json.optional(&map, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"free\":", 4, &member) { json.optional(&free, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"inner\":", 5, &member) { json.optional(&inner, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "list\ngrid\nmap\nfree\ninner\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            list: list,
            grid: grid,
            map: map,
            free: free,
            inner: inner,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"list\":", list, 1, nulls)
        json.optional(",\"grid\":", grid, 2, nulls)
        json.optional(",\"map\":", map, 3, nulls)
        json.optional(",\"free\":", free, 4, nulls)
        json.optional(",\"inner\":", inner, 5, nulls)
        json.closeObject(from: start, names: "list\ngrid\nmap\nfree\ninner\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Counts/properties/\nlist\ngrid\nmap\nfree\ninner\n" }
}

extension Counts {
    public func validate(into validator: inout Validator) {
        if let value = list {
            validator.enter("list")
            validator.items(value.count, atLeast: 1, "input.yaml#/components/schemas/Counts/properties/list")
            validator.items(value.count, atMost: 4, "input.yaml#/components/schemas/Counts/properties/list")
            validator.unique(value, "input.yaml#/components/schemas/Counts/properties/list")
            validator.leave()
        }
        if let value = grid {
            validator.enter("grid")
            for (index, item) in value.enumerated() {
                validator.enter(index)
                validator.items(item.count, atMost: 3, "input.yaml#/components/schemas/Counts/properties/grid")
                for (index2, item2) in item.enumerated() {
                    validator.enter(index2)
                    if let value3 = item2 {
                        validator.number(value3, atLeast: 0, "input.yaml#/components/schemas/Counts/properties/grid")
                    }
                    validator.leave()
                }
                validator.leave()
            }
            validator.leave()
        }
        if let value = map {
            validator.enter("map")
            validator.members(value.count, atMost: 16, "input.yaml#/components/schemas/Counts/properties/map")
            for key in value.keys.sorted() {
                validator.enterName()
                validator.length(key, atMost: 64, "input.yaml#/components/schemas/Counts/properties/map")
                validator.pattern(key, "^[a-z]", "input.yaml#/components/schemas/Counts/properties/map")
                validator.leave()
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.length(item, atMost: 512, "input.yaml#/components/schemas/Counts/properties/map")
                validator.leave()
            }
            validator.leave()
        }
        if let value = free {
            validator.enter("free")
            validator.members(value.count, atLeast: 2, "input.yaml#/components/schemas/Counts/properties/free")
            validator.leave()
        }
        if let value = inner {
            validator.enter("inner")
            validator.members(validator.memberCount(value), atMost: 2, "input.yaml#/components/schemas/Counts/properties/inner")
            validator.leave()
        }
        validator.members(validator.memberCount(self), atLeast: 1, "input.yaml#/components/schemas/Counts")
    }
}

extension Counts.Inner: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var a: String?
        var b: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"a\":", 1, &member) { json.optional(&a, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"b\":", 2, &member) { json.optional(&b, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "a\nb\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(a: a, b: b, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"a\":", a, 1, nulls)
        json.optional(",\"b\":", b, 2, nulls)
        json.closeObject(from: start, names: "a\nb\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Counts/properties/inner/properties/\na\nb\n" }
}
