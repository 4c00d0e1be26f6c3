// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Request`.
public struct Request: Codable, Hashable, Sendable {
    /// Say id.
    @available(*, deprecated)
    public var oldID: String {
        get { _oldID }
        set { _oldID = newValue }
    }

    var _oldID: String

    @available(*, deprecated)
    public var user: String? {
        get { _user }
        set { _user = newValue }
    }

    var _user: String?

    public var mode: Mode?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        oldID: String,
        user: String? = nil,
        mode: Mode? = nil,
        unknownFields: JSONObject = [:]
    ) {
        _oldID = oldID
        _user = user
        self.mode = mode
        self.unknownFields = unknownFields
    }
}

extension Request: Record {
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
