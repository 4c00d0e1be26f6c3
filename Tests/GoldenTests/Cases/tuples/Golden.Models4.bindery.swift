// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Row`.
public struct Row: Hashable, Sendable {
    /// Items: at least 1.
    public var cells: Cells

    public var older: Optional<Older>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        cells: Cells,
        older: Older? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.cells = cells
        self.older = older
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Cells: Hashable, Sendable {
        public var first: String

        /// The elements behind those that have names.
        public var additionalElements: [Int]

        public init(first: String, additionalElements: [Int] = []) {
            self.first = first
            self.additionalElements = additionalElements
        }
    }

    public struct Older: Hashable, Sendable {
        public var first: Optional<String>

        public var second: Optional<Place>

        /// The elements behind those that have names.
        public var additionalElements: [JSONValue]

        public init(
            first: String? = nil,
            second: Place? = nil,
            additionalElements: [JSONValue] = []
        ) {
            self.first = first
            self.second = second
            self.additionalElements = additionalElements
        }
    }
}

extension Row: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var cells: Cells?
        var older: Older?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"cells\":", 1, &member) { json.required(&cells) }
            if json.key("\"older\":", 2, &member) { json.optional(&older, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "cells\nolder\n", unknown: &unknownFields)
        guard let cells, json.isSound else { try json.fail(missing: "cells\n", from: start) }
        self.init(
            cells: cells,
            older: older,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"cells\":", cells)
        json.optional(",\"older\":", older, 2, nulls)
        json.closeObject(from: start, names: "cells\nolder\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Row/properties/\ncells\nolder\n" }
}

extension Row.Cells: OpenTuple {
    public init(json: inout JSONReader) throws(JSONError) {
        var isOpen = try json.enterArray()
        let first: String = try json.element(&isOpen)
        let additionalElements: [Int] = try json.elements(&isOpen)
        self.init(first: first, additionalElements: additionalElements)
    }

    public func write(json: inout JSONWriter) {
        var elements = ElementWriter(json: &json)
        elements.required(self.first, json: &json)
        elements.rest(self.additionalElements, json: &json)
    }
}

extension Row.Older: OpenTuple {
    public init(json: inout JSONReader) throws(JSONError) {
        var isOpen = try json.enterArray()
        let first: String? = try json.optionalElement(&isOpen)
        let second: Place? = try json.optionalElement(&isOpen)
        let additionalElements: [JSONValue] = try json.elements(&isOpen)
        self.init(first: first, second: second, additionalElements: additionalElements)
    }

    public func write(json: inout JSONWriter) {
        var elements = ElementWriter(json: &json)
        elements.optional(self.first, json: &json)
        elements.optional(self.second, json: &json)
        elements.rest(self.additionalElements, json: &json)
    }
}
