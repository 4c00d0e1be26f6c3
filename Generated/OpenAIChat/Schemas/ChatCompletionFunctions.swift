// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 8ad31b1f3496eb80
// swift-format-ignore-file

import BinderyRuntime

/// What the model is told of a function. Write a tool instead.
///
/// - Important: Deprecated.
///
/// Source: `/components/schemas/ChatCompletionFunctions`.
public struct ChatCompletionFunctions: Hashable, Sendable {
    /// What the function does and when to call it, for the model to read.
    public var description: Optional<String>

    /// The function's name: up to 64 letters, digits, underscores and dashes.
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9_-]+$`.
    public var name: String

    public var parameters: Optional<FunctionParameters>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        description: String? = nil,
        parameters: FunctionParameters? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionFunctions: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{B}description\u{4}name\nparameters")
        var description: String?
        var name: String?
        var parameters: FunctionParameters?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&description, &members)
            case 2: json.required(&name)
            case 3: json.optional(&parameters, &members)
            default: break
            }
        }
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: members.start) }
        self.init(
            name: name,
            description: description,
            parameters: parameters,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"description\":", description, 1, nulls)
        json.required(",\"name\":", name)
        json.optional(",\"parameters\":", parameters, 3, nulls)
        json.closeObject(from: start, names: "description\nname\nparameters\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionFunctions/properties/\ndescription\nname\nparameters\n" }
}

extension ChatCompletionFunctions {
    public func validate(into validator: inout Validator) {
        validator.length("name", name, atMost: 64, "openai.yaml#/components/schemas/ChatCompletionFunctions/properties/name")
        validator.pattern("name", name, "^[a-zA-Z0-9_-]+$", "openai.yaml#/components/schemas/ChatCompletionFunctions/properties/name")
    }
}
