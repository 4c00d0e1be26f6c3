// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Choices: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let choice: Choice? = fields.optional("choice")
        let choiceCapitalized: String? = fields.optional("Choice")
        let choices: [ChoicesItem]? = fields.optional("choices")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            choice: choice,
            choiceCapitalized: choiceCapitalized,
            choices: choices,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("choice", choice)
        fields.optional("Choice", choiceCapitalized)
        fields.optional("choices", choices)
        try fields.finish()
    }
}

extension Choices.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let x: String? = fields.optional("x")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(x: x, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: fields.nulls))
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("x", x)
        try fields.finish()
    }
}

extension Choices.ChoicesItem: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let y: String? = fields.optional("y")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(y: y, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: fields.nulls))
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("y", y)
        try fields.finish()
    }
}

extension Rate: Codable {}
