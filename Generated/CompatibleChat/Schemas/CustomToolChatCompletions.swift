// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: f3b8ef203616733a
// swift-format-ignore-file

import BinderyRuntime

/// A tool that the model calls with text, free or after a grammar.
///
/// Source: `/components/schemas/CustomToolChatCompletions`.
public struct CustomToolChatCompletions: Hashable, Sendable {
    /// Marks a tool as a custom one.
    ///
    /// Default: `"custom"`. Always `"custom"`.
    public var type: Optional<TypeValue>

    /// What the model is told of the tool.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        custom: Custom,
        type: TypeValue? = .custom,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.custom = custom
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a tool as a custom one.
    public enum TypeValue: OpenEnum {
        /// Marks a tool as a custom one.
        case custom
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.custom] }

        public var rawValue: String {
            switch self {
            case .custom: "custom"
            case .unknown(let value): value
            }
        }
    }

    /// What the model is told of the tool.
    public struct Custom: Hashable, Sendable {
        /// The tool's name, by which calls refer to it.
        public var name: String

        /// What the tool does and when to call it, for the model to read.
        public var description: Optional<String>

        /// What the input looks like; any text where unset.
        public var format: Optional<Format>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String,
            description: String? = nil,
            format: Format? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            self.description = description
            self.format = format
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// What the input looks like; any text where unset.
        public enum Format: Hashable, Sendable {
            /// Any text.
            case text(TextFormat)
            /// Text that follows a grammar.
            case grammar(GrammarFormat)
            /// What fits none of the others, kept as it came.
            case unknown(JSONValue)

            /// Any text.
            public struct TextFormat: Hashable, Sendable {
                /// Members that the description does not name: kept as they came, sent back, and free to be set.
                public var unknownFields: JSONObject

                public init(unknownFields: JSONObject = [:]) {
                    self.unknownFields = unknownFields
                }
            }

            /// Text that follows a grammar.
            public struct GrammarFormat: Hashable, Sendable {
                /// The grammar.
                public var grammar: Grammar

                /// Members that the description does not name: kept as they came, sent back, and free to be set.
                public var unknownFields: JSONObject

                public init(grammar: Grammar, unknownFields: JSONObject = [:]) {
                    self.grammar = grammar
                    self.unknownFields = unknownFields
                }

                /// The grammar.
                public struct Grammar: Hashable, Sendable {
                    /// The text of the grammar.
                    public var definition: String

                    /// The language in which the grammar is written.
                    public var syntax: Syntax

                    /// Members that the description does not name: kept as they came, sent back, and free to be set.
                    public var unknownFields: JSONObject

                    public init(
                        definition: String,
                        syntax: Syntax,
                        unknownFields: JSONObject = [:]
                    ) {
                        self.definition = definition
                        self.syntax = syntax
                        self.unknownFields = unknownFields
                    }

                    /// The language in which the grammar is written.
                    public enum Syntax: OpenEnum {
                        case lark
                        case regex
                        /// A value that the description does not name, kept as it came.
                        case unknown(String)

                        public static var knownCases: [Self] { [.lark, .regex] }

                        public var rawValue: String {
                            switch self {
                            case .lark: "lark"
                            case .regex: "regex"
                            case .unknown(let value): value
                            }
                        }
                    }
                }
            }
        }
    }
}

extension CustomToolChatCompletions: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var custom: Custom?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"custom\":", 2, &member) { json.required(&custom) }
        } while json.nextMember(&member, of: "type\ncustom\n", unknown: &unknownFields)
        guard let custom, json.isSound else { try json.fail(missing: "custom\n", from: start) }
        self.init(
            custom: custom,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.required(",\"custom\":", custom)
        json.closeObject(from: start, names: "type\ncustom\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CustomToolChatCompletions/properties/\ntype\ncustom\n" }
}

extension CustomToolChatCompletions.TypeValue {
    public static var knownWords: StaticString { "custom\n" }
}

extension CustomToolChatCompletions.Custom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var description: String?
        var format: Format?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"description\":", 2, &member) { json.optional(&description, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"format\":", 3, &member) { json.optional(&format, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\ndescription\nformat\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            description: description,
            format: format,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"description\":", description, 2, nulls)
        json.optional(",\"format\":", format, 3, nulls)
        json.closeObject(from: start, names: "name\ndescription\nformat\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CustomToolChatCompletions/properties/custom/properties/\nname\ndescription\nformat\n" }
}

extension CustomToolChatCompletions.Custom.Format: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\ngrammar\n") {
        case 1: self = .text(try json.value(as: TextFormat.self))
        case 2: self = .grammar(try json.value(as: GrammarFormat.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .grammar(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CustomToolChatCompletions.Custom.Format {
    /// Any text.
    public static var text: Self { .text(TextFormat()) }

    /// Text that follows a grammar.
    public static func grammar(_ definition: String, syntax: GrammarFormat.Grammar.Syntax) -> Self {
        let grammar = GrammarFormat.Grammar(definition: definition, syntax: syntax)
        return .grammar(GrammarFormat(grammar: grammar))
    }
}

extension CustomToolChatCompletions.Custom.Format.TextFormat: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"text\"", unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"text\"", "type", unknown: unknownFields)
        json.closeObject(from: start, names: "type\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CustomToolChatCompletions/properties/custom/properties/format/oneOf/0/properties/\ntype\n" }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var grammar: Grammar?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"grammar\"", unknown: &unknownFields) }
            if json.key("\"grammar\":", 2, &member) { json.required(&grammar) }
        } while json.nextMember(&member, of: "type\ngrammar\n", unknown: &unknownFields)
        guard let grammar, json.isSound else { try json.fail(missing: "grammar\n", from: start) }
        self.init(grammar: grammar, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"grammar\"", "type", unknown: unknownFields)
        json.required(",\"grammar\":", grammar)
        json.closeObject(from: start, names: "type\ngrammar\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CustomToolChatCompletions/properties/custom/properties/format/oneOf/1/properties/\ntype\ngrammar\n" }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat.Grammar: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var definition: String?
        var syntax: Syntax?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"definition\":", 1, &member) { json.required(&definition) }
            if json.key("\"syntax\":", 2, &member) { json.required(&syntax) }
        } while json.nextMember(&member, of: "definition\nsyntax\n", unknown: &unknownFields)
        guard
            let definition, let syntax, json.isSound
        else { try json.fail(missing: "definition\nsyntax\n", from: start) }
        self.init(definition: definition, syntax: syntax, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"definition\":", definition)
        json.required(",\"syntax\":", syntax)
        json.closeObject(from: start, names: "definition\nsyntax\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CustomToolChatCompletions/properties/custom/properties/format/oneOf/1/properties/grammar/properties/\ndefinition\nsyntax\n" }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat.Grammar.Syntax {
    public static var knownWords: StaticString { "lark\nregex\n" }
}
