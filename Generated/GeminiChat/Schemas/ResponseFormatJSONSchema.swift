// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: a2722c49a702d125
// swift-format-ignore-file

import BinderyRuntime

/// JSON after a schema of yours.
///
/// Source: `/components/schemas/ResponseFormatJsonSchema`.
public struct ResponseFormatJSONSchema: Hashable, Sendable {
    /// The schema, its name and how closely it is followed.
    public var jsonSchema: JSONSchema

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(jsonSchema: JSONSchema, unknownFields: JSONObject = [:]) {
        self.jsonSchema = jsonSchema
        self.unknownFields = unknownFields
    }

    /// The schema, its name and how closely it is followed.
    public struct JSONSchema: Hashable, Sendable {
        /// What the response is for, so that the model fills it in sensibly.
        public var description: Optional<String>

        /// The format's name: up to 64 letters, digits, underscores and dashes.
        ///
        /// Length: at most 64. Pattern: `^[a-zA-Z0-9_-]+$`.
        public var name: String

        public var schema: Optional<ResponseFormatJSONSchemaSchema>

        /// Whether the response follows the schema to the letter. Then only part of JSON Schema can
        /// be used in it.
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
            schema: ResponseFormatJSONSchemaSchema? = nil,
            strict: Bool? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            self.description = description
            self.schema = schema
            self.strict = strict
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ResponseFormatJSONSchema: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var jsonSchema: JSONSchema?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"json_schema\"", unknown: &unknownFields) }
            if json.key("\"json_schema\":", 2, &member) { json.required(&jsonSchema) }
        } while json.nextMember(&member, of: "type\njson_schema\n", unknown: &unknownFields)
        guard let jsonSchema, json.isSound else { try json.fail(missing: "json_schema\n", from: start) }
        self.init(jsonSchema: jsonSchema, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"json_schema\"", "type", unknown: unknownFields)
        json.required(",\"json_schema\":", jsonSchema)
        json.closeObject(from: start, names: "type\njson_schema\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ResponseFormatJsonSchema/properties/\ntype\njson_schema\n" }
}

extension ResponseFormatJSONSchema {
    public func validate(into validator: inout Validator) {
        validator.visit("json_schema", jsonSchema)
    }
}

extension ResponseFormatJSONSchema.JSONSchema: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var description: String?
        var name: String?
        var schema: ResponseFormatJSONSchemaSchema?
        var strict: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"description\":", 1, &member) { json.optional(&description, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"name\":", 2, &member) { json.required(&name) }
            if json.key("\"schema\":", 3, &member) { json.optional(&schema, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"strict\":", 4, &member) { json.optional(&strict, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "description\nname\nschema\nstrict\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            description: description,
            schema: schema,
            strict: strict,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"description\":", description, 1, nulls)
        json.required(",\"name\":", name)
        json.optional(",\"schema\":", schema, 3, nulls)
        json.optional(",\"strict\":", strict, 4, nulls)
        json.closeObject(from: start, names: "description\nname\nschema\nstrict\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ResponseFormatJsonSchema/properties/json_schema/properties/\ndescription\nname\nschema\nstrict\n" }
}

extension ExplicitNulls<ResponseFormatJSONSchema.JSONSchema> {
    public static var strict: Self { Self(member: 4) }
}

extension ResponseFormatJSONSchema.JSONSchema {
    public func validate(into validator: inout Validator) {
        validator.length("name", name, atMost: 64, "openai.yaml#/components/schemas/ResponseFormatJsonSchema/properties/json_schema/properties/name")
        validator.pattern("name", name, "^[a-zA-Z0-9_-]+$", "openai.yaml#/components/schemas/ResponseFormatJsonSchema/properties/json_schema/properties/name")
    }
}
