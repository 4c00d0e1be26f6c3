// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 6befa2b95d54cb37
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
        let start = json.enterRecord(Self.self)
        var description: String?
        var name: String?
        var parameters: FunctionParameters?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"description\":", 1, &member) { json.optional(&description, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"name\":", 2, &member) { json.required(&name) }
            if json.key("\"parameters\":", 3, &member) { json.optional(&parameters, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "description\nname\nparameters\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            description: description,
            parameters: parameters,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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
