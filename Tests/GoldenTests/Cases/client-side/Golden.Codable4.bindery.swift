// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Inner: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let note: String? = fields.optional("note")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            note: note,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("note", note)
        try fields.finish()
    }
}

extension Talk: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let model: String? = fields.required("model")
        let retries: Int? = fields.optional("retries")
        let timeout: Double? = fields.optional("timeout")
        let otherModels: [String]? = fields.optional("other_models")
        let caching: Bool? = fields.optional("caching")
        let inner: Inner? = fields.optional("inner")
        let unknownFields = fields.unknownFields()
        guard let model, fields.isSound else { throw fields.fault }
        self.init(
            model: model,
            retries: retries,
            timeout: timeout,
            otherModels: otherModels,
            caching: caching,
            inner: inner,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("model", model)
        fields.optional("retries", retries)
        fields.optional("timeout", timeout)
        fields.optional("other_models", otherModels)
        fields.optional("caching", _caching)
        fields.optional("inner", inner)
        try fields.finish()
    }
}
