// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Item`.
public struct Item: Hashable, Sendable {
    public var first: Optional<First>

    public var second: Optional<Second>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(first: First? = nil, second: Second? = nil, unknownFields: JSONObject = [:]) {
        self.first = first
        self.second = second
        self.unknownFields = unknownFields
    }

    public struct First: Hashable, Sendable {
        public var back: Alias? {
            get { _back?.value }
            set { _back = newValue.map(Box.init) }
        }

        var _back: Optional<Box<Alias>>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(back: Alias? = nil, unknownFields: JSONObject = [:]) {
            _back = back.map(Box.init)
            self.unknownFields = unknownFields
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

        public init(again: Alias? = nil, unknownFields: JSONObject = [:]) {
            _again = again.map(Box.init)
            self.unknownFields = unknownFields
        }
    }
}

extension Item: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var first: First?
        var second: Second?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"first\":") { json.optional(&first, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"second\":") { json.optional(&second, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "first\nsecond\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(first: first, second: second, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let first {
            json.literal(",\"first\":")
            first.write(json: &json)
        }
        if let second {
            json.literal(",\"second\":")
            second.write(json: &json)
        }
        json.closeObject(from: start, names: "first\nsecond\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:10:16 first\n11:17 second\n" }
}

extension Item.First: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var back: Alias?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"back\":") { json.optional(&back, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "back\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(back: back, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let back = _back?.value {
            json.literal(",\"back\":")
            back.write(json: &json)
        }
        json.closeObject(from: start, names: "back\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:10:50 back\n" }
}

extension Item.Second: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var again: Alias?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"again\":") { json.optional(&again, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "again\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(again: again, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let again = _again?.value {
            json.literal(",\"again\":")
            again.write(json: &json)
        }
        json.closeObject(from: start, names: "again\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:11:52 again\n" }
}
