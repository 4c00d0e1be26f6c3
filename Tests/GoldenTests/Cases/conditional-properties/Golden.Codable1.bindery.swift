// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Job: Codable {
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
