// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Turn`.
public struct Turn: Codable, Hashable, Sendable {
    public var text: String

    public var live: Bool?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(text: String, live: Bool? = nil, unknownFields: JSONObject = [:]) {
        self.text = text
        self.live = live
        self.unknownFields = unknownFields
    }
}

extension Turn: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let text: String = try fields.required("text")
        let live: Bool? = try fields.optional("live")
        self.init(text: text, live: live, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("text", text)
        try fields.optional("live", live)
        try fields.finish()
    }
}
