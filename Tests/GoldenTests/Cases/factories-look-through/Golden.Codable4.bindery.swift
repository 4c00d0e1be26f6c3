// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ImagePart: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "image_url")
        let imageURL: ImageURL = try fields.required("image_url")
        let caption: String? = try fields.optional("caption")
        self.init(imageURL: imageURL, caption: caption, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "image_url")
        try fields.required("image_url", imageURL)
        try fields.optional("caption", caption)
        try fields.finish()
    }
}

extension ImagePart.ImageURL: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let url: URIString = try fields.required("url")
        let detail: Detail? = try fields.optional("detail")
        self.init(url: url, detail: detail, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("url", url)
        try fields.optional("detail", detail)
        try fields.finish()
    }
}

extension ImagePart.ImageURL.Detail: Codable {}
