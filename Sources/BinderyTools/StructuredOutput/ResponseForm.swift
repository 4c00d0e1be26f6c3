// How a response of a type of one's own is asked for, and how its text is read.

import BinderyClient
import BinderyRuntime

/// The form in which a response is to come: the schema of a type, put so as the service takes it.
struct ResponseForm<Value: Decodable & Sendable>: Sendable {
    /// The schema of the type, or of an object around it.
    private let schema: JSONValue
    private let name: String
    private let isStrict: Bool
    /// The one property of the object that is put around what is no object; services take objects only.
    let wrapper: String?

    /// - Throws: `SchemaError` where no schema can be told from the type.
    init(_ type: Value.Type, _ options: StructuredOutputOptions) throws {
        let schema = try JSONSchema.of(type)
        // A reference is to the type's own definition: of an object that holds itself.
        let isObject = schema["type"]?.string == "object" || schema["$ref"] != nil || schema["properties"] != nil
        wrapper = isObject ? nil : "value"
        self.schema = isObject ? schema : Self.wrapped(schema)
        name = options.name ?? Self.name(of: type)
        isStrict = options.isStrict
    }

    /// Asks for the form in the way that the service has: by a schema, by any JSON object with the schema in a message, or by a
    /// message alone.
    /// - Throws: `StrictSchemaError` where the schema cannot be put into the form that the service demands.
    func ask(_ draft: inout ConversationDraft) throws {
        let format = draft.shape.format
        if let template = format?.schema {
            var sent = schema
            if isStrict, let form = draft.shape.strictSchemas { sent = try StrictSchema(schema, form: form).schema }
            var values: [String: JSONValue] = ["name": .string(name), "schema": sent]
            if isStrict { values["strict"] = true }
            if let description = schema["description"] { values["description"] = description }
            if let filled = template.filled(with: values) { draft.ask(for: filled) }
            return
        }
        if let object = format?.object { draft.ask(for: object) }
        draft.instruct(
            "Respond with one JSON value and nothing around it. It has to satisfy this JSON Schema:\n\(schema)")
    }

    /// Reads the text of a response.
    func read(_ text: String) throws -> Value {
        let json = AddedNulls(schema).removed(from: try JSONValue(parsing: String(CodeFence.content(of: text))))
        let value = try ToolCoding.decode(Value.self, from: JSONCoding.encode(wrapper.flatMap { json[$0] } ?? json))
        if let bounded = value as? any Validatable { try bounded.validate() }
        return value
    }

    /// `{"type": "array", "$defs": {…}}` → `{"type": "object", "properties": {"value": {"type": "array"}}, "$defs": {…}}`
    private static func wrapped(_ schema: JSONValue) -> JSONValue {
        var inner = schema
        var outer: JSONValue = ["type": "object"]
        let definitions = inner["$defs"]
        inner["$defs"] = nil
        outer["properties"] = ["value": inner]
        outer["required"] = ["value"]
        outer["additionalProperties"] = false
        if let definitions { outer["$defs"] = definitions }
        return outer
    }

    /// `[Invoice]` → `array_invoice`: what services take as a name.
    private static func name(of type: Value.Type) -> String {
        let words = ToolName.snakeCase(String(describing: type)).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        let name = words.joined(separator: "_").prefix(64)
        return name.isEmpty ? "response" : String(name)
    }
}

/// The fence that models put around code.
enum CodeFence {
    /// The text within a fence, or all of it where there is none.
    static func content(of text: String) -> Substring {
        var content = text[...].trimmed
        guard content.hasPrefix("```"), content.hasSuffix("```"), content.count >= 6 else { return content }
        content = content.dropFirst(3).dropLast(3)
        if let line = content.firstIndex(where: \.isNewline), content[..<line].allSatisfy({ $0.isLetter || $0 == " " })
        {
            content = content[line...]
        }
        return content.trimmed
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return self[first...last]
    }
}
