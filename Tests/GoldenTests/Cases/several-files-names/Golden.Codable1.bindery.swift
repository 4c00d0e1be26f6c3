// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension All: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let own: ErrorValue? = try fields.optional("own")
        let other: CommonError? = try fields.optional("other")
        let pet: SeveralFilesNamesPet? = try fields.optional("pet")
        let morePet: MorePet? = try fields.optional("morePet")
        self.init(
            own: own,
            other: other,
            pet: pet,
            morePet: morePet,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("own", own)
        try fields.optional("other", other)
        try fields.optional("pet", pet)
        try fields.optional("morePet", morePet)
        try fields.finish()
    }
}
