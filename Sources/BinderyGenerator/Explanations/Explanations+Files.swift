// The articles of the rules of references, within a file and to other files.

extension Explanations {
    static let ofFiles: [Explanation] = [
        Explanation(
            "enclosing-definition",
            means: "A reference names nothing at the root of the document and is read within the schema around it.",
            example: "Order: {$defs: {Item: {type: string}}, items: {$ref: '#/$defs/Item'}}",
            wayOut: #"""
                Nothing, if this is what is meant. Otherwise write the whole place: \#
                '#/components/schemas/Order/$defs/Item'.
                """#),
        Explanation(
            "external-reference",
            means: "A reference points into another file, which was not read.",
            example: "$ref: 'shared.yaml#/Pet'",
            wayOut: "Refer to a file in the folder of the description, by its path."),
        Explanation(
            "malformed-reference",
            means: "A '$ref' has no text. Most often YAML took the reference for a comment.",
            example: "schema: {$ref: #/components/schemas/Pet}",
            wayOut: "Put the reference into quotes: $ref: '#/components/schemas/Pet'."),
        Explanation(
            "reference-cycle",
            means: "References lead back to where they began, with nothing else on the way.",
            example: """
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/A'}
                """,
            wayOut: "Write at one of the places what is meant."),
        Explanation(
            "reference-missing-file",
            means: "A reference names a file that is not there.",
            example: "$ref: 'schemas/pett.yaml'",
            wayOut: "Correct the path. It is seen from the file in which the reference stands."),
        Explanation(
            "reference-outside",
            means: #"""
                A reference leads out of the folder of the description, and such files are not read unless they are \#
                allowed.
                """#,
            example: "$ref: '../shared/pet.yaml'",
            wayOut: #"Give --allow-folder ../shared, or "allowedFolders": ["../shared"] in the config."#),
        Explanation(
            "reference-to-faulty-file",
            means: "A reference names a file that is not valid YAML or JSON.",
            example: "$ref: 'pet.yaml'",
            wayOut: "Correct the file; its own errors follow this one."),
        Explanation(
            "reference-to-folder",
            means: "A reference names a folder or a device.",
            example: "$ref: 'schemas'",
            wayOut: "Name a file in it: 'schemas/pet.yaml'."),
        Explanation(
            "reference-to-url",
            means: "A reference names a URL, and nothing is fetched.",
            example: "$ref: 'https://example.com/pet.yaml#/Pet'",
            wayOut: "Save the file beside the description and refer to its path."),
        Explanation(
            "reference-unreadable",
            means: "A reference names a file that cannot be read.",
            example: "$ref: 'private/pet.yaml'",
            wayOut: "Allow the file to be read."),
        Explanation(
            "too-many-files",
            means: "The references lead to more files than what is read.",
            example: "thousands of files that refer to each other",
            wayOut: "Join them first, and leave out what is not used."),
        Explanation(
            "unresolved-reference",
            means: "A reference names nothing in its document.",
            example: "$ref: '#/components/schemas/Pett'",
            wayOut: "Correct the name; the finding suggests the nearest one. A / within a key is written ~1."),
        Explanation(
            "whole-reference",
            means: "A reference names the whole description, which is not a schema.",
            example: "items: {$ref: '#'}",
            wayOut: "Write the whole place of the schema: '#/components/schemas/Tree'."),
    ]
}
