// A JSON Schema in the form that a service demands where it promises that what comes satisfies it.

import BinderyClient
import BinderyRuntime

/// A schema put into the strict form of a service.
///
/// What is required and what is null change as the form demands; the way back is ``AddedNulls``. Keywords that only annotate go.
/// `allOf` becomes one schema, and at the root a reference gives way to what it leads to. A reference that stands alone stays, and so
/// does one of a type that holds itself. At the root `{"type": "object"}` is an object without members; within the schema it is an
/// error, since nobody says what its members are.
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
        var strict = try rewriting.root(schema)
        let definitions = try rewriting.definitions()
        if !definitions.isEmpty { strict["$defs"] = .object(definitions) }
        self.schema = strict
        try StrictLimits(form).check(strict)
    }
}

/// Where a schema stands in the whole one.
struct SchemaPlace {
    var pointer = ""
    /// The references that were put into the schemas around this one: to find those that hold themselves.
    var around: Set<String> = []
    /// The references that were put into this schema.
    var here: Set<String> = []
    /// How many schemas stand around this one.
    var level = 0

    /// No service takes schemas that are nearly as deep.
    static let maxLevel = 40

    /// The place of a schema within.
    func entering(_ keys: String...) -> SchemaPlace {
        var place = self
        for key in keys { place.pointer += "/" + JSONPointerText.escaped(key) }
        place.around.formUnion(here)
        place.here = []
        place.level += 1
        return place
    }

    /// The place of a part of `allOf`, which holds for the same values.
    func part(_ index: Int) -> SchemaPlace {
        var place = self
        place.pointer += "/allOf/\(index)"
        return place
    }

    func error(_ problem: String) -> StrictSchemaError { StrictSchemaError(pointer: pointer, problem: problem) }
}
