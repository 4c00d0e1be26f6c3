// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Swift

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Cart: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let total: Money = try fields.required("total")
        let taxes: [Money]? = try fields.optional("taxes")
        let note: Swift.Int? = try fields.optional("note")
        self.init(total: total, taxes: taxes, note: note, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("total", total)
        try fields.optional("taxes", taxes)
        try fields.optional("note", note)
        try fields.finish()
    }
}
