// A JSON Schema in the form that a service demands where it promises that what comes satisfies it.

import BinderyClient
import BinderyRuntime

/// A schema put into the strict form of a service.
///
/// What is required and what is null change as the form demands; the way back is ``AddedNulls``. Keywords that only annotate go.
/// Bounds that the form does not know are told to the model in the description. What cannot be put so is an error: nothing
/// of the meaning is dropped in silence.
public struct StrictSchema: Sendable, Hashable {
    /// The schema that is sent.
    public let schema: JSONValue

    /// - Parameters:
    ///   - schema: a JSON Schema whose references are to its own `$defs` or `definitions`, or to itself.
    ///   - form: what the service takes, from its description.
    /// - Throws: `StrictSchemaError` with the place in the schema.
    public init(_ schema: JSONValue, form: StrictSchemaForm) throws(StrictSchemaError) {
        var rewriting = StrictRewriting(form: form, root: schema)
        let place = SchemaPlace()
        guard schema["type"]?.string == "object" || schema["properties"] != nil || schema["$ref"] != nil else {
            throw place.error("the schema has to be one of an object. Wrap the value in an object with one property.")
        }
        var strict = try rewriting.rewritten(schema, place)
        let definitions = try rewriting.definitions()
        if !definitions.isEmpty { strict["$defs"] = .object(definitions) }
        self.schema = strict
        try StrictLimits(form).check(strict)
    }
}

/// Where a schema stands in the whole one.
struct SchemaPlace {
    var pointer = ""
    /// The definitions that are being put in place of their references: to find those that hold themselves.
    var inlined: Set<String> = []

    func entering(_ keys: String...) -> SchemaPlace {
        var place = self
        for key in keys { place.pointer += "/" + JSONPointerText.escaped(key) }
        return place
    }

    func error(_ problem: String) -> StrictSchemaError { StrictSchemaError(pointer: pointer, problem: problem) }
}
