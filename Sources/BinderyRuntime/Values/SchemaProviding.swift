// A type that knows its JSON Schema.

/// A type that gives the JSON Schema (draft 2020-12) which its JSON satisfies.
///
/// Generated types conform to it with the schema of the file they were made from. A type of one's own conforms where its
/// schema cannot be told from `init(from:)`, such as an enumeration with payloads.
public protocol SchemaProviding {
    /// The schema. References in it are to its own `$defs`.
    static var jsonSchema: JSONValue { get }
}

extension JSONValue {
    /// The JSON of a text that Bindery wrote.
    /// - Precondition: the text is one JSON value; anything else is a mistake of the generator.
    public init(generated text: StaticString) {
        do {
            self = try JSONValue(parsing: text.description)
        } catch {
            preconditionFailure("a generated JSON text cannot be read: \(error)")
        }
    }
}
