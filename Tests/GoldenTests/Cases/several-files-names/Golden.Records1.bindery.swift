// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/All`.
public struct All: Codable, Hashable, Sendable {
    public var own: ErrorValue?

    public var other: CommonError?

    public var pet: SeveralFilesNamesPet?

    public var morePet: MorePet?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        own: ErrorValue? = nil,
        other: CommonError? = nil,
        pet: SeveralFilesNamesPet? = nil,
        morePet: MorePet? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.own = own
        self.other = other
        self.pet = pet
        self.morePet = morePet
        self.unknownFields = unknownFields
    }
}

extension All: Record {
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
