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
        let object = SchemaReferences(schema).object
        wrapper = object == nil ? "value" : nil
        self.schema = try object ?? Self.wrapped(schema, of: type)
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
    func read(_ text: String) throws -> Value { try read(JSONValue(parsing: String(CodeFence.content(of: text)))) }

    /// Reads the JSON of a response.
    func read(_ response: JSONValue) throws -> Value {
        var json = response
        if let wrapper {
            // A model that is not held to the schema may write the value by itself.
            let whole = json[wrapper] == nil ? [wrapper: json] : json
            json = AddedNulls(schema).removed(from: whole)[wrapper] ?? json
        } else {
            json = AddedNulls(schema).removed(from: json)
        }
        let value = try ToolCoding.decode(Value.self, from: json)
        if let bounded = value as? any Validatable { try bounded.validate() }
        return value
    }

    /// `{"type": "array", "$defs": {…}}` → `{"type": "object", "properties": {"value": {"type": "array"}}, "$defs": {…}}`
    ///
    /// A schema that refers to itself as the whole becomes a definition, to which those references then lead.
    private static func wrapped(_ schema: JSONValue, of type: Value.Type) throws(SchemaError) -> JSONValue {
        var inner = schema
        var definitions = schema["$defs"]?.object ?? [:]
        inner["$defs"] = nil
        if ProvidedSchemas.refersToItself(schema) {
            var provided = ProvidedSchemas()
            let name = provided.uniqueName(String(describing: type))
            definitions = [:]
            do throws(ProvidedSchemas.BrokenReference) {
                let whole = try provided.hoisted(schema, of: name, itself: name, into: &definitions)
                definitions[name] = .object(whole)
            } catch {
                throw SchemaError(
                    type: String(reflecting: type), codingPath: [], place: name,
                    cause: .brokenReference(error.reference))
            }
            inner = ["$ref": .string("#/$defs/\(name)")]
        }
        var outer: JSONValue = [
            "type": "object", "properties": ["value": inner], "required": ["value"], "additionalProperties": false,
        ]
        if !definitions.isEmpty { outer["$defs"] = .object(definitions) }
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
