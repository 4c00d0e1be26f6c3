// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Mode: Codable {}

extension Request: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let oldID: String = try fields.required("old_id")
        let user: String? = try fields.optional("user")
        let mode: Mode? = try fields.optional("mode")
        self.init(oldID: oldID, user: user, mode: mode, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("old_id", _oldID)
        try fields.optional("user", _user)
        try fields.optional("mode", mode)
        try fields.finish()
    }
}
