// The articles of the rules of schemas: their forms and unions.

extension Explanations {
    static let ofSchemas: [Explanation] = [
        Explanation(
            "alias-cycle",
            means: "A type is made of nothing but itself, so any JSON is taken.",
            example: "A: {anyOf: [{$ref: '#/components/schemas/A'}]}",
            wayOut: "Write what a value of the type is."),
        Explanation(
            "boundless-member",
            means: "A member of a union fits every value.",
            example: "anyOf: [{type: string}, {}]",
            wayOut: "Give the member a type, or remove it: a union keeps unknown values by itself."),
        Explanation(
            "conflicting-types",
            means: "A schema or a property has one type in one part and another in the next, which wins.",
            example: "allOf: [{properties: {id: {type: string}}}, {properties: {id: {type: integer}}}]",
            wayOut: "Make them agree."),
        Explanation(
            "content-schema",
            means: "A text holds a document of its own; a type is made for it, and the property stays text.",
            example: "{type: string, contentMediaType: application/json, contentSchema: {type: object}}",
            wayOut: "Nothing. Decode the text into the type where you need it."),
        Explanation(
            "extended-base",
            means: "A schema is extended by others, so it is read as one of them or as itself.",
            example: "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {bark: {type: string}}}]}",
            wayOut: "Nothing, if a Pet may be a Dog. Otherwise remove the discriminator of Pet."),
        Explanation(
            "keyword-read-past",
            means: "A keyword restricts values in a way that no Swift type expresses.",
            example: "{not: {type: string}}",
            wayOut: "Nothing. Values are not checked against it."),
        Explanation(
            "malformed-keyword",
            means: "A keyword has a value of the wrong kind and is left out.",
            example: "name: {type: string, required: true}",
            wayOut: "Write what the finding asks for: 'required' takes a list of names and stands at the object."),
        Explanation(
            "malformed-schema",
            means: "Something else stands where a schema is expected, so any JSON is taken.",
            example: "properties: {name: string}",
            wayOut: "Write a schema: name: {type: string}."),
        Explanation(
            "members-alike",
            means: "Members of a union cannot be told apart by what they hold; they are tried in order.",
            example: "oneOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}]",
            wayOut: "Add a discriminator, or to each member a property with a constant of its own."),
        Explanation(
            "misplaced-properties",
            means: "A schema has properties, and its type is not object; they are not read.",
            example: "{type: string, properties: {name: {type: string}}}",
            wayOut: "Write type: object."),
        Explanation(
            "repeated-member",
            means: "A union lists a member twice, or one that an earlier member covers.",
            example: "oneOf: [{type: string}, {type: string}]",
            wayOut: "Remove one of the two."),
        Explanation(
            "shared-discriminator-value",
            means: "A value of a discriminator stands for two members of a union; it selects the earlier one.",
            example: "two schemas with kind: {const: cat}",
            wayOut: "Give each member a value of its own."),
        Explanation(
            "several-patterns",
            means: "Members of a map are described by several patterns, which are not told apart.",
            example: "patternProperties: {^a: {type: string}, ^b: {type: integer}}",
            wayOut: "Nothing, if any JSON will do."),
        Explanation(
            "undeclared-property",
            means: "A property is required and not declared, so any JSON is taken.",
            example: "{required: [name], properties: {nmae: {type: string}}}",
            wayOut: "Declare the property, or correct its name."),
        Explanation(
            "unknown-mapping",
            means: "A discriminator maps a value to something that is not a member of its union.",
            example: "discriminator: {propertyName: kind, mapping: {bird: Bird}}",
            wayOut: "Add the schema to 'oneOf', or remove the entry."),
        Explanation(
            "unknown-type",
            means: "The 'type' of a schema is none of JSON Schema and is not read.",
            example: "{type: intger}",
            wayOut: #"""
                The types are string, number, integer, boolean, object, array and null. For any JSON leave 'type' \#
                out.
                """#),
    ]
}
