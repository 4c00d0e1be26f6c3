// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Numbers: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let required: Double? = fields.required("required")
        let exclusive: Double? = fields.optional("exclusive")
        let above: Double? = fields.optional("above")
        let notAbove: Double? = fields.optional("notAbove")
        let step: Double? = fields.optional("step")
        let count: Int? = fields.optional("count")
        let between: Int? = fields.optional("between")
        let exact: Int? = fields.optional("exact")
        let whole32: Int32? = fields.optional("whole32")
        let whole64: Int? = fields.optional("whole64")
        let natural: UInt64? = fields.optional("natural")
        let endless: Double? = fields.optional("endless")
        let unknownFields = fields.unknownFields()
        guard let required, fields.isSound else { throw fields.fault }
        self.init(
            required: required,
            exclusive: exclusive,
            above: above,
            notAbove: notAbove,
            step: step,
            count: count,
            between: between,
            exact: exact,
            whole32: whole32,
            whole64: whole64,
            natural: natural,
            endless: endless,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("required", required)
        fields.optional("exclusive", exclusive)
        fields.optional("above", above)
        fields.optional("notAbove", notAbove)
        fields.optional("step", step)
        fields.optional("count", count)
        fields.optional("between", between)
        fields.optional("exact", exact)
        fields.optional("whole32", whole32)
        fields.optional("whole64", whole64)
        fields.optional("natural", natural)
        fields.optional("endless", endless)
        try fields.finish()
    }
}
