// The articles of the rules of paths, operations, parameters, bodies and responses.

extension Explanations {
    static let ofOperations: [Explanation] = [
        Explanation(
            "duplicate-operation",
            means: "Two operations have the same operationId; the second is called by its method and path.",
            example: """
                /pets: {get: {operationId: list}}
                /shops: {get: {operationId: list}}
                """,
            wayOut: "Give each its own operationId, or a name in the config."),
        Explanation(
            "excepted-in-use",
            means: "A schema that is left out is referred to by what is generated; there it is any JSON.",
            example: #"{"except": ["schema:Pet"]}"#,
            wayOut: "Nothing, if any JSON will do. Otherwise put a type of your own in its place by 'types'."),
        Explanation(
            "ignored-header",
            means: "A parameter is a header that the client sets by itself.",
            example: "parameters: [{name: Accept, in: header}]",
            wayOut: "Remove the parameter; OpenAPI gives Accept, Content-Type and Authorization no meaning here."),
        Explanation(
            "malformed-operation",
            means: "A part of an operation is of the wrong kind and is left out.",
            example: "get: {responses: []}",
            wayOut: "Write what the finding asks for: 'responses' takes a mapping of statuses, 'parameters' a list."),
        Explanation(
            "malformed-parameter",
            means: "A parameter lacks its name or its place, or its place is none that there is; it is left out.",
            example: "parameters: [{name: limit, in: qurey}]",
            wayOut: "Give both: 'in' takes path, query, header, cookie or querystring."),
        Explanation(
            "malformed-path",
            means:
                "A path does not begin with a slash, so its operations are left out; or a brace in it has no partner.",
            example: "paths: {pets: {get: {}}}",
            wayOut: "Write /pets; close the brace."),
        Explanation(
            "raw-content",
            means: #"""
                A body or response is of a media type for which no type is made; it is sent or read as text or \#
                bytes.
                """#,
            example: "content: {application/xml: {schema: {type: object}}}",
            wayOut: "Nothing, if text or bytes will do. Add application/json if the server also speaks it."),
        Explanation(
            "undeclared-parameter",
            means: "A name in the braces of a path is not declared as a parameter; it is read as a string.",
            example: "/pets/{id}: {get: {responses: {}}}",
            wayOut: "Declare it: parameters: [{name: id, in: path, required: true, schema: {type: string}}]."),
        Explanation(
            "unknown-media-type",
            means: "A media type is not of the form type/subtype, or is one letter away from a usual one.",
            example: "content: {aplication/json: {schema: {type: object}}}",
            wayOut: "Correct it, here to application/json. As it stands, no type is made for it."),
        Explanation(
            "unknown-scheme",
            means: "An operation requires a security scheme that is not declared.",
            example: "security: [{bearr: []}]",
            wayOut: "Correct the name, or declare the scheme under components: securitySchemes."),
        Explanation(
            "unknown-status",
            means: "A key of 'responses' is not a status.",
            example: "responses: {OK: {description: All.}}",
            wayOut: "Use a code ('200'), a range (4XX) or default."),
        Explanation(
            "unknown-style",
            means: #"""
                A parameter or a part of a form has a style that its place does not have; the usual one is used.
                """#,
            example: "{name: ids, in: query, style: simple}",
            wayOut: #"""
                The finding names the styles of the place. A query has form, spaceDelimited, pipeDelimited and \#
                deepObject.
                """#),
        Explanation(
            "unsupported-scheme",
            means: "A security scheme cannot be used, so the client sends no credential for it.",
            example: "securitySchemes: {key: {type: apikey, in: header, name: X-Key}}",
            wayOut: #"""
                Correct the word that the finding names, here to apiKey. For schemes that are not supported, set the \#
                header in a middleware.
                """#),
        Explanation(
            "unused-content",
            means: "A body or response has several media types of JSON; only one of them is used.",
            example: "content: {application/json: {}, text/json: {}}",
            wayOut: "Nothing, if they hold the same."),
        Explanation(
            "unused-parameter",
            means: "A path parameter does not stand in the path; it is left out.",
            example: "/pets: {get: {parameters: [{name: id, in: path}]}}",
            wayOut: "Put {id} into the path, or remove the parameter."),
        Explanation(
            "unused-part-headers",
            means: "Headers of a single part of a form are not sent.",
            example: "encoding: {file: {headers: {X-Sum: {schema: {type: string}}}}}",
            wayOut: "Nothing, if the server does without them."),
    ]
}
