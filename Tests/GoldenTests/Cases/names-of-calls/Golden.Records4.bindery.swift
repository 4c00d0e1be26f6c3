// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/paths/~1people/get/responses/200/content/application~1json/schema`.
public struct GetPeopleResponse: Codable, Hashable, Sendable {
    public var d: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(d: String? = nil, unknownFields: JSONObject = [:]) {
        self.d = d
        self.unknownFields = unknownFields
    }
}

extension GetPeopleResponse: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let d: String? = try fields.optional("d")
        self.init(d: d, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("d", d)
        try fields.finish()
    }
}
