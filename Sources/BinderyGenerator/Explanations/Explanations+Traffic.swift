// The articles of the rules of recorded traffic.

extension Explanations {
    static let ofTraffic: [Explanation] = [
        Explanation(
            "traffic-body",
            means: "A recorded body that is said to be JSON is none; it is not judged.",
            example: "{\"request\": {\"body\": \"{\\\"name\\\": \"}}",
            wayOut: "Nothing, if the recording was cut. Otherwise record it again."),
        Explanation(
            "traffic-encoding",
            means: "A recorded body cannot be decompressed, or is said to be base64 and is not.",
            example: "\"content\": {\"encoding\": \"base64\", \"text\": \"?\"}",
            wayOut: "Record bodies as text, or compressed with gzip or deflate."),
        Explanation(
            "traffic-form",
            means: "A file or an entry holds no exchange, in any of the forms that are read.",
            example: "{\"log\": {\"pages\": []}}",
            wayOut: "Give HAR, an exchange per line, a cassette, or bare bodies."),
        Explanation(
            "traffic-kind",
            means: "Nothing says whether a bare body is a request or a response.",
            example: "recorded/1.json",
            wayOut: "Name the file or its folder so: 'requests/1.json', '1.response.json'."),
        Explanation(
            "traffic-syntax",
            means: "A recording, or an exchange in it, cannot be read; it is left out.",
            example: "{\"request\": ",
            wayOut: "Nothing, if the recording was cut. Otherwise record it again."),
        Explanation(
            "traffic-too-long",
            means: "An exchange has more bytes than are read of one; it is left out.",
            example: "recorded/upload.har",
            wayOut: "Leave its bodies out of the recording."),
        Explanation(
            "traffic-truncated",
            means: "The file ends within an exchange; those before were read.",
            example: "{\"log\": {\"entries\": [{\"request\": ",
            wayOut: "Nothing, if the recording was cut. Otherwise record it again."),
        Explanation(
            "traffic-websocket",
            means: "The messages of a web socket are not read.",
            example: "{\"_webSocketMessages\": []}",
            wayOut: "Nothing. A description says nothing of them."),
    ]
}
