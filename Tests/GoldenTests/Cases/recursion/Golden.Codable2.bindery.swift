// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Node: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let value: Int? = fields.required("value")
        let next: Node? = fields.optional("next")
        let children: [Node]? = fields.optional("children")
        let unknownFields = fields.unknownFields()
        guard let value, fields.isSound else { throw fields.fault }
        self.init(
            value: value,
            next: next,
            children: children,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("value", value)
        fields.optional("next", _next?.value)
        fields.optional("children", children)
        try fields.finish()
    }
}
