// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Person`.
public struct Person: Codable, Hashable, Sendable {
    public var home: Folder? {
        get { _home?.value }
        set { _home = newValue.map(Box.init) }
    }

    var _home: Box<Folder>?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(home: Folder? = nil, unknownFields: JSONObject = [:]) {
        _home = home.map(Box.init)
        self.unknownFields = unknownFields
    }
}

extension Person: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let home: Folder? = try fields.optional("home")
        self.init(home: home, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("home", _home?.value)
        try fields.finish()
    }
}
