// The articles of the rules of values in schemas: bounds, defaults and enumerations.

extension Explanations {
    static let ofSchemaValues: [Explanation] = [
        Explanation(
            "boolean-bound",
            means: "An exclusive bound is a boolean, as in OpenAPI 3.0.",
            example: "{minimum: 0, exclusiveMinimum: true}",
            wayOut: "Nothing. From 3.1 on it is written exclusiveMinimum: 0."),
        Explanation(
            "clamped-bound",
            means: "A bound is not a 64-bit integer, so the nearest one is taken.",
            example: "{type: integer, maximum: 9223372036854776000}",
            wayOut: "Nothing, if the bound means any integer. Otherwise write 9223372036854775807."),
        Explanation(
            "empty-enumeration",
            means: "An enumeration has no values, so it says nothing.",
            example: "{type: string, enum: []}",
            wayOut: "Add the values, or remove 'enum'."),
        Explanation(
            "misfitting-default",
            means: "A default is not a value of its own schema, so it is not documented.",
            example: "{type: integer, default: many}",
            wayOut: "Correct the default or the type."),
        Explanation(
            "mixed-enumeration",
            means: "An enumeration holds objects or lists, for which there are no cases; any JSON is taken.",
            example: "{enum: [{x: 0}, [0, 0], none]}",
            wayOut: "Write a union of schemas with constants."),
        Explanation(
            "number-as-text",
            means: "A number is written as text and is read as a number.",
            example: "{type: integer, minimum: '1'}",
            wayOut: "Remove the quotes."),
        Explanation(
            "oversized-number",
            means: "An enumeration holds a number that is larger than every floating-point number.",
            example: "{type: number, enum: [1, 1e400]}",
            wayOut: "Correct the number."),
        Explanation(
            "repeated-value",
            means: "An enumeration lists a value twice.",
            example: "{type: string, enum: [a, b, a]}",
            wayOut: "Remove one of the two."),
        Explanation(
            "uneven-enumeration",
            means: "A list that belongs to an enumeration has another length and is not read.",
            example: "{enum: [r, g], x-enum-varnames: [Red]}",
            wayOut: "Give each value one entry."),
    ]
}
