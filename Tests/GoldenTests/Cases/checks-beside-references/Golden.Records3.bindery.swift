// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Request`.
public struct Request: Codable, Hashable, Sendable {
    /// At most 1.
    public var score: Score?

    /// At most 10.
    public var merged: Score?

    /// Length: at most 100. Items: at most 4.
    public var text: Text?

    /// Members: at least 1.
    public var point: Point?

    /// Length: 1...3.
    public var either: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        score: Score? = nil,
        merged: Score? = nil,
        text: Text? = nil,
        point: Point? = nil,
        either: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.score = score
        self.merged = merged
        self.text = text
        self.point = point
        self.either = either
        self.unknownFields = unknownFields
    }
}

extension Request: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let score: Score? = try fields.optional("score")
        let merged: Score? = try fields.optional("merged")
        let text: Text? = try fields.optional("text")
        let point: Point? = try fields.optional("point")
        let either: String? = try fields.optional("either")
        self.init(
            score: score,
            merged: merged,
            text: text,
            point: point,
            either: either,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("score", score)
        try fields.optional("merged", merged)
        try fields.optional("text", text)
        try fields.optional("point", point)
        try fields.optional("either", either)
        try fields.finish()
    }
}

extension Request {
    public func validate(into validator: inout Validator) {
        validator.number("score", score, atMost: 1, "input.yaml:11:63")
        validator.number("score", score, atLeast: 0, "input.yaml:5:37")
        validator.number("merged", merged, atMost: 10, "input.yaml:12:78")
        validator.number("merged", merged, atLeast: 0, "input.yaml:5:37")
        if let value = text {
            validator.enter("text")
            value.validate(into: &validator)
            if case .string(let variant) = value {
                validator.length(variant, atMost: 100, "input.yaml:13:63")
            }
            if case .array(let variant) = value {
                validator.items(variant.count, atMost: 4, "input.yaml:13:78")
            }
            validator.leave()
        }
        if let value = point {
            validator.enter("point")
            validator.members(validator.memberCount(value), atLeast: 1, "input.yaml:14:69")
            validator.leave()
        }
        validator.length("either", either, atLeast: 1, "input.yaml:15:89")
        validator.length("either", either, atMost: 3, "input.yaml:15:54")
    }
}
