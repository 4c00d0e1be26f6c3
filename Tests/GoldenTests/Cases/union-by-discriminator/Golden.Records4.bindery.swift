// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Box`.
public struct BoxValue: Codable, Hashable, Sendable {
    public var kind: String

    public var width: Double

    public var height: Double?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        kind: String,
        width: Double,
        height: Double? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.kind = kind
        self.width = width
        self.height = height
        self.unknownFields = unknownFields
    }
}

extension BoxValue: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String = try fields.required("kind")
        let width: Double = try fields.required("width")
        let height: Double? = try fields.optional("height")
        self.init(
            kind: kind,
            width: width,
            height: height,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("kind", kind)
        try fields.required("width", width)
        try fields.optional("height", height)
        try fields.finish()
    }
}
