// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Payment: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String = try fields.required("kind")
        let card: String? = try fields.optional("card")
        let odd: Int? = try fields.optional("odd")
        let some: [JSONValue]? = try fields.optional("some")
        self.init(
            kind: kind,
            card: card,
            odd: odd,
            some: some,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("kind", kind)
        try fields.optional("card", card)
        try fields.optional("odd", odd)
        try fields.optional("some", some)
        try fields.finish()
    }
}
