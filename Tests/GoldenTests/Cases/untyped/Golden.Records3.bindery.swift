// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Request`.
public struct Request: Hashable, Sendable {
    public var mixed: Optional<JSONValue>

    public var tuple: Optional<[JSONValue]>

    public var matrix: Optional<JSONValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        mixed: JSONValue? = nil,
        tuple: [JSONValue]? = nil,
        matrix: JSONValue? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.mixed = mixed
        self.tuple = tuple
        self.matrix = matrix
        self.unknownFields = unknownFields
    }
}

extension Request: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var mixed: JSONValue?
        var tuple: [JSONValue]?
        var matrix: JSONValue?
        var unknownFields = JSONObject()
        try json.enterObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"mixed\":") {
                    mixed = try json.optional(unknown: &unknownFields)
                }
                fallthrough
            case 2:
                if member == 2 || json.key("\"tuple\":") {
                    tuple = try json.optional(unknown: &unknownFields)
                }
                fallthrough
            case 3:
                if member == 3 || json.key("\"matrix\":") {
                    matrix = try json.optional(unknown: &unknownFields)
                }
                fallthrough
            default:
                member = try json.nextMember(of: "mixed\ntuple\nmatrix\n", unknown: &unknownFields)
            }
        }
        self.init(mixed: mixed, tuple: tuple, matrix: matrix, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let mixed {
            json.literal(",\"mixed\":")
            mixed.write(json: &json)
        }
        if let tuple {
            json.literal(",\"tuple\":")
            tuple.write(json: &json)
        }
        if let matrix {
            json.literal(",\"matrix\":")
            matrix.write(json: &json)
        }
        json.closeObject(from: start, names: "mixed\ntuple\nmatrix\n", unknown: unknownFields)
    }
}
