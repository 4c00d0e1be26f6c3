// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Numbers: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let required: Double = try fields.required("required")
        let exclusive: Double? = try fields.optional("exclusive")
        let above: Double? = try fields.optional("above")
        let notAbove: Double? = try fields.optional("notAbove")
        let step: Double? = try fields.optional("step")
        let count: Int? = try fields.optional("count")
        let between: Int? = try fields.optional("between")
        let exact: Int? = try fields.optional("exact")
        let whole32: Int32? = try fields.optional("whole32")
        let whole64: Int? = try fields.optional("whole64")
        let natural: UInt64? = try fields.optional("natural")
        let endless: Double? = try fields.optional("endless")
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
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("required", required)
        try fields.optional("exclusive", exclusive)
        try fields.optional("above", above)
        try fields.optional("notAbove", notAbove)
        try fields.optional("step", step)
        try fields.optional("count", count)
        try fields.optional("between", between)
        try fields.optional("exact", exact)
        try fields.optional("whole32", whole32)
        try fields.optional("whole64", whole64)
        try fields.optional("natural", natural)
        try fields.optional("endless", endless)
        try fields.finish()
    }
}
