// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Event`.
public enum Event: Hashable, Sendable {
    case item(ItemVariant)
    case tick(Tick)
    case end(End)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public struct ItemVariant: Hashable, Sendable {
        public var data: Item

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(data: Item, unknownFields: JSONObject = [:]) {
            self.data = data
            self.unknownFields = unknownFields
        }
    }

    public struct Tick: Hashable, Sendable {
        public var data: Int

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(data: Int, unknownFields: JSONObject = [:]) {
            self.data = data
            self.unknownFields = unknownFields
        }
    }

    public struct End: Hashable, Sendable {
        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(unknownFields: JSONObject = [:]) {
            self.unknownFields = unknownFields
        }
    }
}

extension Event: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "event", among: "item\ntick\nend\n") {
        case 1: self = .item(try json.value(as: ItemVariant.self))
        case 2: self = .tick(try json.value(as: Tick.self))
        case 3: self = .end(try json.value(as: End.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .item(let value): value.write(json: &json)
        case .tick(let value): value.write(json: &json)
        case .end(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Event {
    public static func item(id: String? = nil) -> Self {
        let data = Item(id: id)
        return .item(ItemVariant(data: data))
    }

    public static func tick(_ data: Int) -> Self {
        .tick(Tick(data: data))
    }

    public static var end: Self { .end(End()) }
}

extension Event.ItemVariant: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var data: Item?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"event\":", 1, &member) { json.constant("\"item\"", unknown: &unknownFields) }
            if json.key("\"data\":", 2, &member) { json.required(&data) }
        } while json.nextMember(&member, of: "event\ndata\n", unknown: &unknownFields)
        guard let data, json.isSound else { try json.fail(missing: "data\n", from: start) }
        self.init(data: data, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"event\":\"item\"", "event", unknown: unknownFields)
        json.required(",\"data\":", data)
        json.closeObject(from: start, names: "event\ndata\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Event/oneOf/0/properties/\nevent\ndata\n" }
}

extension Event.Tick: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var data: Int?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"event\":", 1, &member) { json.constant("\"tick\"", unknown: &unknownFields) }
            if json.key("\"data\":", 2, &member) { json.required(&data) }
        } while json.nextMember(&member, of: "event\ndata\n", unknown: &unknownFields)
        guard let data, json.isSound else { try json.fail(missing: "data\n", from: start) }
        self.init(data: data, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"event\":\"tick\"", "event", unknown: unknownFields)
        json.required(",\"data\":", data)
        json.closeObject(from: start, names: "event\ndata\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Event/oneOf/1/properties/\nevent\ndata\n" }
}

extension Event.End: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"event\":", 1, &member) { json.constant("\"end\"", unknown: &unknownFields) }
            if json.key("\"data\":", 2, &member) { json.constant("\"STOP\"", unknown: &unknownFields) }
        } while json.nextMember(&member, of: "event\ndata\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"event\":\"end\"", "event", unknown: unknownFields)
        json.constant(",\"data\":\"STOP\"", "data", unknown: unknownFields)
        json.closeObject(from: start, names: "event\ndata\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Event/oneOf/2/properties/\nevent\ndata\n" }
}
