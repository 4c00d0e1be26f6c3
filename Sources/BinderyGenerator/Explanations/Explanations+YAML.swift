// The articles of the rules of YAML and JSON as text.

extension Explanations {
    static let ofYAML: [Explanation] = [
        Explanation(
            "control-character",
            means: "The file holds a character that YAML does not allow, or it is not a text file.",
            example: "title: a NUL character, or UTF-16",
            wayOut: #"Save the file as UTF-8. Write the character as an escape within double quotes: "\u0007"."#),
        Explanation(
            "duplicate-key",
            means: "A mapping has the same key twice, and it is not clear which of them counts.",
            example: "Pet: {type: object, type: string}",
            wayOut: "Remove one of the two, or rename it."),
        Explanation(
            "empty-document",
            means: "The file holds no value.",
            example: "# only a comment",
            wayOut: "Look at how the file was made: a download may have failed."),
        Explanation(
            "json-syntax",
            means: "The file begins like JSON and is none.",
            example: #"{"openapi": "3.1.0",}"#,
            wayOut: #"""
                Correct what the finding points at. JSON has no comments, and no comma before a closing bracket.
                """#),
        Explanation(
            "lone-surrogate",
            means: "A text in JSON holds half of a pair of surrogate escapes, which is not a character.",
            example: #"{"title": "\ud83d"}"#,
            wayOut: #"Write both halves, "\ud83d\ude00", or the character itself."#),
        Explanation(
            "merge-value",
            means: "What follows the merge key << is neither a mapping nor a list of mappings.",
            example: "Dog: {<<: Pet}",
            wayOut: "Refer to an anchor: <<: *pet, or <<: [*pet, *named]."),
        Explanation(
            "nesting-too-deep",
            means: "Values nest deeper than what is read.",
            example: "[[[[[[ … hundreds of brackets",
            wayOut: #"""
                Look for a bracket that is repeated by mistake. Move inner schemas to components and refer to them.
                """#),
        Explanation(
            "non-scalar-key",
            means: "The key of a mapping is itself a list or a mapping.",
            example: "? [a, b] : value",
            wayOut: "Use a text as the key."),
        Explanation(
            "not-utf8",
            means: "The bytes of the file are no UTF-8.",
            example: "a file saved as Latin-1 or UTF-16",
            wayOut: "Save it as UTF-8, for example with `iconv -f latin1 -t utf-8`."),
        Explanation(
            "out-of-memory",
            means: "The machine has too little memory to read the file.",
            example: "a description of many megabytes on a small machine",
            wayOut: "Close other programs, or split the description."),
        Explanation(
            "recursive-alias",
            means: "An alias stands within its own anchor.",
            example: "Pet: &pet {parent: *pet}",
            wayOut: "Use a reference, which may lead back: $ref: '#/components/schemas/Pet'."),
        Explanation(
            "several-documents",
            means: "The file holds more than one YAML document.",
            example: """
                openapi: 3.1.0
                ---
                openapi: 3.1.0
                """,
            wayOut: "Keep one document in a file. Remove the line --- and what follows, or move it to another file."),
        Explanation(
            "tab-indentation",
            means: "A line is indented with a tab.",
            example: """
                info:
                →title: Pets
                """,
            wayOut: "Indent with spaces. Most editors have a command that converts tabs."),
        Explanation(
            "tag-mismatch",
            means: "A value does not fit its tag.",
            example: "version: !!int one",
            wayOut: "Remove the tag, or correct the value."),
        Explanation(
            "too-many-nodes",
            means: "The document has more values than what is read.",
            example: "millions of lines",
            wayOut: "Split the description, and leave generated examples out of it."),
        Explanation(
            "too-many-tag-directives",
            means: "The head of the document has more %TAG lines than what is read.",
            example: "%TAG !a! tag:example.com,2024:",
            wayOut: "Remove them: OpenAPI needs none."),
        Explanation(
            "undefined-alias",
            means: "An alias names an anchor that does not stand before it.",
            example: "Dog: *pet",
            wayOut: "Correct the name, or put &pet before the value. A text that begins with * stands in quotes."),
        Explanation(
            "unknown-tag",
            means: "A tag is none of YAML's core schema.",
            example: "created: !date 2024-01-01",
            wayOut: "Remove the tag. A text that begins with ! stands in quotes."),
        Explanation(
            "yaml-syntax",
            means: "The text is not valid YAML.",
            example: "description: Note: this has a second colon",
            wayOut: #"""
                The finding names the place where reading stopped and what is usual there. Most often a text needs \#
                quotes, or a line another indentation.
                """#),
    ]
}
