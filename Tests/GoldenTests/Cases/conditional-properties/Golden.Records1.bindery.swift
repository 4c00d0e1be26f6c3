// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Job`.
public struct Job: Codable, Hashable, Sendable {
    public var kind: String

    public var seconds: Int?

    public var steps: Steps?

    public var note: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        kind: String,
        seconds: Int? = nil,
        steps: Steps? = nil,
        note: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.kind = kind
        self.seconds = seconds
        self.steps = steps
        self.note = note
        self.unknownFields = unknownFields
    }
}

extension Job: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String = try fields.required("kind")
        let seconds: Int? = try fields.optional("seconds")
        let steps: Steps? = try fields.optional("steps")
        let note: String? = try fields.optional("note")
        self.init(
            kind: kind,
            seconds: seconds,
            steps: steps,
            note: note,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("kind", kind)
        try fields.optional("seconds", seconds)
        try fields.optional("steps", steps)
        try fields.optional("note", note)
        try fields.finish()
    }
}
