// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Choices: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let choice: Choice? = try fields.optional("choice")
        let choiceCapitalized: String? = try fields.optional("Choice")
        let choices: [ChoicesItem]? = try fields.optional("choices")
        self.init(
            choice: choice,
            choiceCapitalized: choiceCapitalized,
            choices: choices,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("choice", choice)
        try fields.optional("Choice", choiceCapitalized)
        try fields.optional("choices", choices)
        try fields.finish()
    }
}

extension Choices.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let x: String? = try fields.optional("x")
        self.init(x: x, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("x", x)
        try fields.finish()
    }
}

extension Choices.ChoicesItem: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let y: String? = try fields.optional("y")
        self.init(y: y, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("y", y)
        try fields.finish()
    }
}

extension Rate: Codable {}
