// The articles of the rules of the description as a whole.

extension Explanations {
    static let ofDocuments: [Explanation] = [
        Explanation(
            "no-description",
            means: "The file is not an OpenAPI description.",
            example: """
                opnapi: 3.1.0
                info: {title: Pets, version: '1'}
                """,
            wayOut: #"""
                A description begins with openapi: 3.1.0. A config is given without --spec. A web page may have been \#
                saved in place of the document.
                """#),
        Explanation(
            "unknown-key",
            means: #"""
                An object of the description has a key that OpenAPI does not know, so what stands under it is not \#
                read.
                """#,
            example: "paths: {/pets: {psot: {operationId: addPet}}}",
            wayOut: "Correct the key, here to 'post'. A key that is meant for other programs begins with x-."),
        Explanation(
            "unread-keyword",
            means: "A schema has a keyword that JSON Schema does not have, or an extension of ours is misspelt.",
            example: "Pet: {type: object, propertes: {name: {type: string}}}",
            wayOut: #"""
                Correct the keyword, here to 'properties'. A key that is meant for other programs begins with x-.
                """#),
        Explanation(
            "unsupported-version",
            means: "The description is of a version that is not read, or not known.",
            example: "swagger: '2.0'",
            wayOut: "OpenAPI 3.0, 3.1 and 3.2 are read. Convert older ones, for example with `npx swagger2openapi`."),
        Explanation(
            "too-deep",
            means: "Schemas nest, or lead through each other, deeper than what is read.",
            example: "{items: {items: {items: …}}}",
            wayOut: "Move inner schemas to components and refer to them."),
        Explanation(
            "too-large",
            means: "The description asks for more types than what is made.",
            example: "a union of unions of unions, written out",
            wayOut: "Leave the schema out by 'except', or put a type of your own in its place by 'types'."),
        Explanation(
            "missing-default",
            means: "A variable of a server has no default.",
            example: "variables: {region: {enum: [eu, us]}}",
            wayOut: "Add one: {default: eu, enum: [eu, us]}."),
        Explanation(
            "relative-server",
            means: "The URL of a server is relative to where the description is published, which is not known here.",
            example: "servers: [{url: /v1}]",
            wayOut: "Write the whole URL, or give one in code: ClientConfiguration(serverURL:)."),
        Explanation(
            "unknown-server-variable",
            means: "The URL of a server has a variable that is not declared.",
            example: "servers: [{url: 'https://{region}.example.com'}]",
            wayOut: "Declare it: variables: {region: {default: eu}}."),
        Explanation(
            "alike-names",
            means: "Two names look the same and are spelt with other characters.",
            example: "café, with é as one character, beside café, with e and an accent",
            wayOut: "Rename one of them, or leave what holds it out by 'except'."),
    ]
}
