// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: f9c873922c60a391
// swift-format-ignore-file

import BinderyRuntime

/// JSON after a schema of yours.
///
/// Source: `/components/schemas/ResponseFormatJsonSchema`.
public struct ResponseFormatJSONSchema: Hashable, Sendable {
    /// The schema, its name and how closely it is followed; null where the schema stands beside the
    /// type.
    public var jsonSchema: Optional<JSONSchema>

    /// The schema, for servers that take it here.
    public var bareSchema: Optional<ResponseFormatJSONSchemaSchema>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        jsonSchema: JSONSchema?,
        bareSchema: ResponseFormatJSONSchemaSchema? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.jsonSchema = jsonSchema
        self.bareSchema = bareSchema
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The schema, its name and how closely it is followed; null where the schema stands beside the
    /// type.
    public struct JSONSchema: Hashable, Sendable {
        /// What the response is for, so that the model fills it in sensibly.
        public var description: Optional<String>

        /// The format's name.
        public var name: Optional<String>

        public var schema: Optional<ResponseFormatJSONSchemaSchema>

        /// Whether the response follows the schema to the letter.
        public var strict: Optional<Bool>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String?,
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
        var bareSchema: ResponseFormatJSONSchemaSchema?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"json_schema\"", unknown: &unknownFields) }
            if json.key("\"json_schema\":", 2, &member) { json.nullable(&jsonSchema, unknown: &unknownFields) }
            if json.key("\"schema\":", 3, &member) { json.optional(&bareSchema, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\njson_schema\nschema\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            jsonSchema: jsonSchema,
            bareSchema: bareSchema,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"json_schema\"", "type", unknown: unknownFields)
        json.nullable(",\"json_schema\":", jsonSchema, unknown: unknownFields)
        json.optional(",\"schema\":", bareSchema, 3, nulls)
        json.closeObject(from: start, names: "type\njson_schema\nschema\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ResponseFormatJsonSchema/properties/\ntype\njson_schema\n\tcompatible.yaml#/components/schemas/ResponseFormatJsonSchema/properties/\nschema\n" }
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
            if json.key("\"name\":", 2, &member) { json.nullable(&name, unknown: &unknownFields) }
            if json.key("\"schema\":", 3, &member) { json.optional(&schema, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"strict\":", 4, &member) { json.optional(&strict, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "description\nname\nschema\nstrict\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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
        json.nullable(",\"name\":", name, unknown: unknownFields)
        json.optional(",\"schema\":", schema, 3, nulls)
        json.optional(",\"strict\":", strict, 4, nulls)
        json.closeObject(from: start, names: "description\nname\nschema\nstrict\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tcompatible.yaml#/components/schemas/ResponseFormatJsonSchema/properties/json_schema/properties/\ndescription\nname\nschema\nstrict\n" }
}

extension ExplicitNulls<ResponseFormatJSONSchema.JSONSchema> {
    public static var description: Self { Self(member: 1) }
    public static var strict: Self { Self(member: 4) }
}
