// The articles of the rules of the extensions x-bindery-….

extension Explanations {
    static let ofExtensions: [Explanation] = [
        Explanation(
            "bad-conversation",
            means: "'x-bindery-conversation' says something that its operation does not have.",
            example: "x-bindery-conversation: {messages: mesages, reply: {message: choices}}",
            wayOut: "Correct what the finding names."),
        Explanation(
            "bad-tool",
            means: "A file that the config names under 'tools' does not describe a tool.",
            example: "{name: get_weather, paramters: {type: object}}",
            wayOut: """
                A tool needs a 'name', and may have a 'description', 'parameters' and 'returns' (a schema each) and 'strict' (true or
                false). No two types of a config may have one name.
                """),
        Explanation(
            "malformed-error-form",
            means: "'x-bindery-error' does not say where in an error's body its parts stand.",
            example: "x-bindery-error: {message: [error, message]}",
            wayOut: #"""
                Write each place as a path of members, {message: error/message, code: error/code}, and 'types' as words by \#
                status, {4XX: request, default: server}.
                """#),
        Explanation(
            "malformed-routes",
            means: "'x-bindery-routes' lacks something, or says it twice.",
            example: "x-bindery-routes: {field: model, to: [{prefix: a/b, url: example.com}]}",
            wayOut: "A route has a prefix without a slash and a URL that begins with https:// or http://."),
        Explanation(
            "malformed-view-pointer",
            means: "A step of 'x-bindery-view' chooses no element of a list.",
            example: "x-bindery-view: {text: 'choices[first]/message/content'}",
            wayOut: "Write it like choices[index=0]."),
        Explanation(
            "misplaced-client-side",
            means: "'x-bindery-client-side' stands where it has no effect, or has a value that it does not know.",
            example: "timeout: {type: string, x-bindery-client-side: timeout}",
            wayOut: #"""
                Use it on an optional member of a request: an integer for retries, a number of seconds for timeout, \#
                a list of strings for fallbacks.
                """#),
        Explanation(
            "misplaced-other-name",
            means: "'x-bindery-other-names' gives a name that is taken.",
            example: "properties: {a: {x-bindery-other-names: [b]}, b: {}}",
            wayOut: "Remove the name."),
        Explanation(
            "no-conversion",
            means: "'x-bindery-converts-to' names a type into which this one cannot be converted.",
            example: "a target that requires a member which this type does not have",
            wayOut: "Remove the extension, or make the member optional."),
        Explanation(
            "unfit-fold",
            means: "A member does not grow in the way that 'x-bindery-folds' says.",
            example: "add, for a member that is a list",
            wayOut: "Use a way that fits the type of the member."),
        Explanation(
            "unknown-conversion",
            means: "'x-bindery-converts-to' names no schema of the description.",
            example: "x-bindery-converts-to: [Pett]",
            wayOut: "Correct the name."),
        Explanation(
            "unknown-fold",
            means: "'x-bindery-folds' has a key or value that it does not know.",
            example: "x-bindery-folds: {choices/*/delta: apend}",
            wayOut: "The finding lists the ways in which a member can grow."),
        Explanation(
            "unknown-stream-property",
            means: "'x-bindery-stream-property' names no property of the body.",
            example: "x-bindery-stream-property: steram",
            wayOut: "Correct the name, here to stream."),
        Explanation(
            "unknown-view-part",
            means: "'x-bindery-view' has a part that it does not know.",
            example: "x-bindery-view: {txt: output}",
            wayOut: "The finding lists the parts."),
    ]
}
