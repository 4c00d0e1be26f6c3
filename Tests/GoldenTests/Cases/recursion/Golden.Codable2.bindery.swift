// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Node: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let value: Int = try fields.required("value")
        let next: Node? = try fields.optional("next")
        let children: [Node]? = try fields.optional("children")
        self.init(
            value: value,
            next: next,
            children: children,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("value", value)
        try fields.optional("next", _next?.value)
        try fields.optional("children", children)
        try fields.finish()
    }
}
