// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Row`.
public struct Row: Codable, Hashable, Sendable {
    /// Items: at least 1.
    public var cells: Cells

    public var older: Older?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(cells: Cells, older: Older? = nil, unknownFields: JSONObject = [:]) {
        self.cells = cells
        self.older = older
        self.unknownFields = unknownFields
    }

    public struct Cells: Codable, Hashable, Sendable {
        public var first: String

        /// The elements behind those that have names.
        public var additionalElements: [Int]

        public init(first: String, additionalElements: [Int] = []) {
            self.first = first
            self.additionalElements = additionalElements
        }
    }

    public struct Older: Codable, Hashable, Sendable {
        public var first: String?

        public var second: Place?

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
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let cells: Cells = try fields.required("cells")
        let older: Older? = try fields.optional("older")
        self.init(cells: cells, older: older, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("cells", cells)
        try fields.optional("older", older)
        try fields.finish()
    }
}

extension Row.Cells {
    public init(from decoder: any Decoder) throws {
        var elements = try ElementDecoder(decoder)
        let first: String = try elements.required()
        let additionalElements: [Int] = try elements.rest()
        self.init(first: first, additionalElements: additionalElements)
    }

    public func encode(to encoder: any Encoder) throws {
        var elements = ElementEncoder(encoder)
        try elements.required(first)
        try elements.rest(additionalElements)
    }
}

extension Row.Older {
    public init(from decoder: any Decoder) throws {
        var elements = try ElementDecoder(decoder)
        let first: String? = try elements.optional()
        let second: Place? = try elements.optional()
        let additionalElements: [JSONValue] = try elements.rest()
        self.init(first: first, second: second, additionalElements: additionalElements)
    }

    public func encode(to encoder: any Encoder) throws {
        var elements = ElementEncoder(encoder)
        try elements.optional(first)
        try elements.optional(second)
        try elements.rest(additionalElements)
    }
}
