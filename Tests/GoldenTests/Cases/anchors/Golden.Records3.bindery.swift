// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Old`.
public struct Old: Codable, Hashable, Sendable {
    public var next: Old? {
        get { _next?.value }
        set { _next = newValue.map(Box.init) }
    }

    var _next: Box<Old>?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(next: Old? = nil, unknownFields: JSONObject = [:]) {
        _next = next.map(Box.init)
        self.unknownFields = unknownFields
    }
}

extension Old: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let next: Old? = try fields.optional("next")
        self.init(next: next, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("next", _next?.value)
        try fields.finish()
    }
}
