// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Owner: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let favourite: Pet? = try fields.optional("favourite")
        let pets: [Pet]? = try fields.optional("pets")
        self.init(favourite: favourite, pets: pets, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("favourite", favourite)
        try fields.optional("pets", pets)
        try fields.finish()
    }
}
