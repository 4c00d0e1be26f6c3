// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Choices`.
public struct Choices: Codable, Hashable, Sendable {
    public var choice: Choice?

    public var choiceCapitalized: String?

    public var choices: [ChoicesItem]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        choice: Choice? = nil,
        choiceCapitalized: String? = nil,
        choices: [ChoicesItem]? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.choice = choice
        self.choiceCapitalized = choiceCapitalized
        self.choices = choices
        self.unknownFields = unknownFields
    }

    public struct Choice: Codable, Hashable, Sendable {
        public var x: String?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(x: String? = nil, unknownFields: JSONObject = [:]) {
            self.x = x
            self.unknownFields = unknownFields
        }
    }

    public struct ChoicesItem: Codable, Hashable, Sendable {
        public var y: String?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(y: String? = nil, unknownFields: JSONObject = [:]) {
            self.y = y
            self.unknownFields = unknownFields
        }
    }
}

extension Choices: Record {
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

extension Choices.Choice: Record {
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

extension Choices.ChoicesItem: Record {
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
