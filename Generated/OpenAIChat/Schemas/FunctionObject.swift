// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 5df84f380501997f
// swift-format-ignore-file

import BinderyRuntime

/// What the model is told of a function.
///
/// Source: `/components/schemas/FunctionObject`.
public struct FunctionObject: Hashable, Sendable {
    /// The function's name: up to 64 letters, digits, underscores and dashes.
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9_-]+$`.
    public var name: String

    /// What the function does and when to call it, for the model to read.
    public var description: Optional<String>

    public var parameters: Optional<FunctionParameters>

    /// Whether arguments follow the schema to the letter. Then only part of JSON Schema can be used
    /// in it.
    ///
    /// Default: false.
    public var strict: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        description: String? = nil,
        parameters: FunctionParameters? = nil,
        strict: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.strict = strict
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension FunctionObject: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var description: String?
        var parameters: FunctionParameters?
        var strict: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"description\":", 2, &member) { json.optional(&description, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"parameters\":", 3, &member) { json.optional(&parameters, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"strict\":", 4, &member) { json.optional(&strict, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\ndescription\nparameters\nstrict\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            description: description,
            parameters: parameters,
            strict: strict,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"description\":", description, 2, nulls)
        json.optional(",\"parameters\":", parameters, 3, nulls)
        json.optional(",\"strict\":", strict, 4, nulls)
        json.closeObject(from: start, names: "name\ndescription\nparameters\nstrict\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/FunctionObject/properties/\nname\ndescription\nparameters\nstrict\n" }
}

extension ExplicitNulls<FunctionObject> {
    public static var strict: Self { Self(member: 4) }
}

extension FunctionObject {
    public func validate(into validator: inout Validator) {
        validator.length("name", name, atMost: 64, "openai.yaml#/components/schemas/FunctionObject/properties/name")
        validator.pattern("name", name, "^[a-zA-Z0-9_-]+$", "openai.yaml#/components/schemas/FunctionObject/properties/name")
    }
}
