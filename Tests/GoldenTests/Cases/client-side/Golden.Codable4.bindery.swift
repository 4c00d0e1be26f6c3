// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Inner: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let note: String? = try fields.optional("note")
        self.init(note: note, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("note", note)
        try fields.finish()
    }
}

extension Talk: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let model: String = try fields.required("model")
        let retries: Int? = try fields.optional("retries")
        let timeout: Double? = try fields.optional("timeout")
        let otherModels: [String]? = try fields.optional("other_models")
        let caching: Bool? = try fields.optional("caching")
        let inner: Inner? = try fields.optional("inner")
        self.init(
            model: model,
            retries: retries,
            timeout: timeout,
            otherModels: otherModels,
            caching: caching,
            inner: inner,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("model", model)
        try fields.optional("retries", retries)
        try fields.optional("timeout", timeout)
        try fields.optional("other_models", otherModels)
        try fields.optional("caching", _caching)
        try fields.optional("inner", inner)
        try fields.finish()
    }
}
