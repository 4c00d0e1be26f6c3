// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension All: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let own: ErrorValue? = fields.optional("own")
        let other: CommonError? = fields.optional("other")
        let pet: SeveralFilesNamesPet? = fields.optional("pet")
        let morePet: MorePet? = fields.optional("morePet")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            own: own,
            other: other,
            pet: pet,
            morePet: morePet,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("own", own)
        fields.optional("other", other)
        fields.optional("pet", pet)
        fields.optional("morePet", morePet)
        try fields.finish()
    }
}
