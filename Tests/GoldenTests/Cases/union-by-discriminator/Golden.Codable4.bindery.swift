// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension BoxValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String = try fields.required("kind")
        let width: Double = try fields.required("width")
        let height: Double? = try fields.optional("height")
        self.init(
            kind: kind,
            width: width,
            height: height,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("kind", kind)
        try fields.required("width", width)
        try fields.optional("height", height)
        try fields.finish()
    }
}
