// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Counts`.
public struct Counts: Codable, Hashable, Sendable {
    /// Items: 1...4. No item twice.
    public var list: [JSONValue]?

    /// Each item: items: at most 3. Each item: each item: at least 0.
    public var grid: [[Double?]]?

    /// Members: at most 16. Keys: length: at most 64. Keys: pattern: `^[a-z]`. Values: length: at
    /// most 512.
    public var map: [String: String]?

    /// Members: at least 2.
    public var free: JSONObject?

    /// Members: at most 2.
    public var inner: Inner?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        list: [JSONValue]? = nil,
        grid: [[Double?]]? = nil,
        map: [String: String]? = nil,
        free: JSONObject? = nil,
        inner: Inner? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.list = list
        self.grid = grid
        self.map = map
        self.free = free
        self.inner = inner
        self.unknownFields = unknownFields
    }

    public struct Inner: Codable, Hashable, Sendable {
        public var a: String?

        public var b: String?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(a: String? = nil, b: String? = nil, unknownFields: JSONObject = [:]) {
            self.a = a
            self.b = b
            self.unknownFields = unknownFields
        }
    }
}

extension Counts: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let list: [JSONValue]? = try fields.optional("list")
        let grid: [[Double?]]? = try fields.optional("grid")
        let map: [String: String]? = try fields.optional("map")
        let free: JSONObject? = try fields.optional("free")
        let inner: Inner? = try fields.optional("inner")
        self.init(
            list: list,
            grid: grid,
            map: map,
            free: free,
            inner: inner,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("list", list)
        try fields.optional("grid", grid)
        try fields.optional("map", map)
        try fields.optional("free", free)
        try fields.optional("inner", inner)
        try fields.finish()
    }
}

extension Counts {
    public func validate(into validator: inout Validator) {
        if let value = list {
            validator.enter("list")
            validator.items(value.count, atLeast: 1, "input.yaml:9:40")
            validator.items(value.count, atMost: 4, "input.yaml:9:53")
            validator.unique(value, "input.yaml:9:69")
            validator.leave()
        }
        if let value = grid {
            validator.enter("grid")
            for (index, item) in value.enumerated() {
                validator.enter(index)
                validator.items(item.count, atMost: 3, "input.yaml:10:62")
                for (index2, item2) in item.enumerated() {
                    validator.enter(index2)
                    if let value3 = item2 {
                        validator.number(value3, atLeast: 0, "input.yaml:10:107")
                    }
                    validator.leave()
                }
                validator.leave()
            }
            validator.leave()
        }
        if let value = map {
            validator.enter("map")
            validator.members(value.count, atMost: 16, "input.yaml:13:26")
            for key in value.keys.sorted() {
                validator.enterName()
                validator.length(key, atMost: 64, "input.yaml:14:39")
                validator.pattern(key, "^[a-z]", "input.yaml:14:52")
                validator.leave()
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.length(item, atMost: 512, "input.yaml:15:60")
                validator.leave()
            }
            validator.leave()
        }
        if let value = free {
            validator.enter("free")
            validator.members(value.count, atLeast: 2, "input.yaml:16:46")
            validator.leave()
        }
        if let value = inner {
            validator.enter("inner")
            validator.members(validator.memberCount(value), atMost: 2, "input.yaml:19:26")
            validator.leave()
        }
        validator.members(validator.memberCount(self), atLeast: 1, "input.yaml:7:22")
    }
}

extension Counts.Inner: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a: String? = try fields.optional("a")
        let b: String? = try fields.optional("b")
        self.init(a: a, b: b, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("a", a)
        try fields.optional("b", b)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Open`.
public struct Open: Codable, Hashable, Sendable {
    public var name: String?

    /// Members of any other name, where their values are of this type.
    public var additionalProperties: [String: Int]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        name: String? = nil,
        additionalProperties: [String: Int] = [:],
        unknownFields: JSONObject = [:]
    ) {
        self.name = name
        self.additionalProperties = additionalProperties
        self.unknownFields = unknownFields
    }
}

extension Open: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = try fields.optional("name")
        let additionalProperties: [String: Int] = try fields.additional()
        self.init(
            name: name,
            additionalProperties: additionalProperties,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("name", name)
        try fields.additional(additionalProperties)
        try fields.finish()
    }
}

extension Open {
    public func validate(into validator: inout Validator) {
        for key in additionalProperties.keys.sorted() {
            guard let item = additionalProperties[key] else { continue }
            validator.enter(key)
            validator.number(item, atLeast: 0, "input.yaml:25:55")
            validator.leave()
        }
        for key in unknownFields.keys.sorted() {
            validator.enterName()
            validator.length(key, atMost: 8, "input.yaml:23:35")
            validator.leave()
        }
        for key in additionalProperties.keys.sorted() {
            validator.enterName()
            validator.length(key, atMost: 8, "input.yaml:23:35")
            validator.leave()
        }
    }
}
