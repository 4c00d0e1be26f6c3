// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Request`.
public struct Request: Codable, Hashable, Sendable {
    public var model: Model

    public var voice: Voice?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(model: Model, voice: Voice? = nil, unknownFields: JSONObject = [:]) {
        self.model = model
        self.voice = voice
        self.unknownFields = unknownFields
    }

    public struct Voice: OpenString {
        public var rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public static var alloy: Self { Self(rawValue: "alloy") }
        public static var ash: Self { Self(rawValue: "ash") }
    }
}

extension Request: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let model: Model = try fields.required("model")
        let voice: Voice? = try fields.optional("voice")
        self.init(model: model, voice: voice, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("model", model)
        try fields.optional("voice", voice)
        try fields.finish()
    }
}
