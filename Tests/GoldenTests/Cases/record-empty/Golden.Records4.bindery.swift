// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Holder`.
public struct Holder: Codable, Hashable, Sendable {
    public var divider: Divider

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(divider: Divider, unknownFields: JSONObject = [:]) {
        self.divider = divider
        self.unknownFields = unknownFields
    }

    public struct Divider: Codable, Hashable, Sendable {
        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(unknownFields: JSONObject = [:]) {
            self.unknownFields = unknownFields
        }
    }
}

extension Holder: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let divider: Divider = try fields.required("divider")
        self.init(divider: divider, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("divider", divider)
        try fields.finish()
    }
}

extension Holder.Divider: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        self.init(unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.finish()
    }
}
