// The articles of what `bindery conform` finds.

extension Explanations {
    static let ofFindings: [Explanation] = [
        Explanation(
            "undeclared-member",
            means:
                "Traffic has a member that the schema does not name. It contradicts only where others are forbidden.",
            example: "{\"name\": \"Rex\", \"colour\": \"brown\"}",
            wayOut:
                "Add the property, or leave it: clients keep what they do not know. `--overlay` proposes its schema."),
        Explanation(
            "missing-member",
            means: "A member that the schema requires is missing from what was recorded.",
            example: "required: [name]          # and the traffic has {}",
            wayOut:
                "Take it out of `required`, unless the recording was made of a faulty service."),
        Explanation(
            "unexpected-null",
            means: "A member is null, which its schema does not allow.",
            example: "name: {type: string}      # and the traffic has {\"name\": null}",
            wayOut:
                "Say `type: [string, 'null']`; in OpenAPI 3.0 `nullable: true`."),
        Explanation(
            "other-type",
            means: "A value is of another type than the schema says.",
            example: "legs: {type: integer}     # and the traffic has {\"legs\": \"4\"}",
            wayOut:
                "Add the type, or an alternative with `anyOf`."),
        Explanation(
            "new-word",
            means: "A value is none of those that an enumeration or a constant has.",
            example: "mood: {enum: [calm, wild]}   # and the traffic has {\"mood\": \"sly\"}",
            wayOut:
                "Add the word; where more will come, let any text through beside the words that are known."),
        Explanation(
            "unlisted-word",
            means: "An enumeration that lets any text through does not list this one. Nothing contradicts.",
            example: "anyOf: [{type: string}, {enum: [a, b]}]   # and the traffic has \"c\"",
            wayOut:
                "Nothing; or add the word, so that clients have a name for it."),
        Explanation(
            "unknown-variant",
            means: "No variant of a union has the value that tells variants apart.",
            example: "discriminator: {propertyName: type}       # and the traffic has {\"type\": \"boat\"}",
            wayOut:
                "Add the variant with its mapping."),
        Explanation(
            "broken-bound",
            means: "A value breaks a bound or a condition: a length, a limit, a pattern, `not`, `if`.",
            example: "legs: {maximum: 4}        # and the traffic has {\"legs\": 6}",
            wayOut:
                "Change or remove what is broken, or mend the service."),
        Explanation(
            "other-format",
            means:
                "A text has not the form that its `format` names. It is told with --verbose, and contradicts nothing.",
            example: "born: {type: string, format: date}        # and the traffic has {\"born\": \"May\"}",
            wayOut:
                "Remove the format, if the service sends what it means to send."),
        Explanation(
            "missing-parameter",
            means: "A request without a required parameter was accepted.",
            example: "{name: page, in: query, required: true}   # and the traffic has GET /pets",
            wayOut:
                "Say that it is not required."),
        Explanation(
            "undescribed-parameter",
            means: "A request has a query parameter that the operation does not describe.",
            example: "GET /pets?colour=brown",
            wayOut:
                "Add the parameter, if the service heeds it."),
        Explanation(
            "missing-header",
            means: "A response lacks a header that is described as required.",
            example: "headers: {x-left: {required: true}}",
            wayOut:
                "Say that it is not required."),
        Explanation(
            "missing-body",
            means: #"""
                A request without the required body was accepted, or a response came without a byte where JSON is \#
                described.
                """#,
            example: "requestBody: {required: true}",
            wayOut: "Say that the body is not required, or that the response has no content."),
        Explanation(
            "undescribed-status",
            means: "A response has a status that the operation does not describe.",
            example: "responses: {'200': …}     # and the traffic has 202",
            wayOut:
                "Add the response; a `default` describes all that are not named."),
        Explanation(
            "undescribed-content",
            means: "A body has a media type that is not described.",
            example: "content: {application/json: …}            # and the traffic has text/csv",
            wayOut:
                "Add the media type."),
        Explanation(
            "unmatched-exchange",
            means: "The method and path of an exchange belong to no operation.",
            example: "GET /v2/pets",
            wayOut:
                "Add the operation, or the server's path; of bare bodies say with --operation what they belong to."),
        Explanation(
            "operation-not-seen",
            means: "No exchange is of this operation, so that nothing is known of it.",
            example: "bindery conform pets.yaml traffic.har --coverage",
            wayOut:
                "Record a call of it."),
    ]
}
