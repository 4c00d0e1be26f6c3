// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ImagePart: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "image_url")
        let imageURL: ImageURL? = fields.required("image_url")
        let caption: String? = fields.optional("caption")
        let unknownFields = fields.unknownFields()
        guard let imageURL, fields.isSound else { throw fields.fault }
        self.init(
            imageURL: imageURL,
            caption: caption,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("type", "image_url")
        fields.required("image_url", imageURL)
        fields.optional("caption", caption)
        try fields.finish()
    }
}

extension ImagePart.ImageURL: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let url: URIString? = fields.required("url")
        let detail: Detail? = fields.optional("detail")
        let unknownFields = fields.unknownFields()
        guard let url, fields.isSound else { throw fields.fault }
        self.init(
            url: url,
            detail: detail,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("url", url)
        fields.optional("detail", detail)
        try fields.finish()
    }
}

extension ImagePart.ImageURL.Detail: Codable {}
