// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Request: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let maxTokens: Int? = try fields.optional("max_tokens")
        let stop: String? = try fields.optional("stop")
        self.init(maxTokens: maxTokens, stop: stop, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("max_tokens", maxTokens)
        try fields.optional("stop", stop)
        try fields.finish()
    }
}
