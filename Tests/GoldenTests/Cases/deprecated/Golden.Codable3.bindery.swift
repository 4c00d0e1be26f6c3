// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Mode: Codable {}

extension Request: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let oldID: String? = fields.required("old_id")
        let user: String? = fields.optional("user")
        let mode: Mode? = fields.optional("mode")
        let unknownFields = fields.unknownFields()
        guard let oldID, fields.isSound else { throw fields.fault }
        self.init(
            oldID: oldID,
            user: user,
            mode: mode,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("old_id", _oldID)
        fields.optional("user", _user)
        fields.optional("mode", mode)
        try fields.finish()
    }
}
