// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/paths/~1portraits/post/requestBody/content/multipart~1form-data/schema`.
public struct SendPortraitRequest: Codable, Hashable, Sendable {
    public var portrait: FileUpload

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(portrait: FileUpload, unknownFields: JSONObject = [:]) {
        self.portrait = portrait
        self.unknownFields = unknownFields
    }
}

extension SendPortraitRequest: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let portrait: FileUpload = try fields.required("portrait")
        self.init(portrait: portrait, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("portrait", portrait)
        try fields.finish()
    }
}
