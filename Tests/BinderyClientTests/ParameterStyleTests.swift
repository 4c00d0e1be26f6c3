// How each style writes scalars, arrays and objects: the table of the OpenAPI specification, and RFC 6570's edges.

import HTTPTypes
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct ParameterStyleTests {
    private static let colour: JSONValue = "bl ue"
    private static let colours: JSONValue = ["blue", "bl/ack"]
    private static let shade: JSONValue = ["R": 100, "G": "ü"]

    private static let paths: [(ParameterStyle, Bool, JSONValue, String)] = [
        (.simple, false, colour, "bl%20ue"), (.simple, true, colour, "bl%20ue"),
        (.simple, false, colours, "blue,bl%2Fack"), (.simple, true, colours, "blue,bl%2Fack"),
        (.simple, false, shade, "R,100,G,%C3%BC"), (.simple, true, shade, "R=100,G=%C3%BC"),
        (.label, false, colour, ".bl%20ue"), (.label, false, colours, ".blue,bl%2Fack"),
        (.label, true, colours, ".blue.bl%2Fack"), (.label, false, shade, ".R,100,G,%C3%BC"),
        (.label, true, shade, ".R=100.G=%C3%BC"),
        (.matrix, false, colour, ";color=bl%20ue"), (.matrix, false, "", ";color"),
        (.matrix, false, colours, ";color=blue,bl%2Fack"), (.matrix, true, colours, ";color=blue;color=bl%2Fack"),
        (.matrix, false, shade, ";color=R,100,G,%C3%BC"), (.matrix, true, shade, ";R=100;G=%C3%BC"),
        (.json, false, shade, "%7B%22R%22%3A100%2C%22G%22%3A%22%C3%BC%22%7D"),
    ]

    @Test(arguments: paths)
    func path(style: ParameterStyle, explode: Bool, value: JSONValue, expected: String) throws {
        var arguments = CallArguments()
        try arguments.path("color", value, style: style, explode: explode)
        #expect(arguments.path["color"] == expected)
    }

    private static let queries: [(ParameterStyle, Bool, JSONValue, String)] = [
        (.form, true, colour, "color=bl%20ue"), (.form, true, "", "color="), (.form, true, true, "color=true"),
        (.form, true, 0.1, "color=0.1"), (.form, true, .null, ""), (.form, true, [], ""), (.form, false, [], ""),
        (.form, true, colours, "color=blue&color=bl%2Fack"), (.form, false, colours, "color=blue,bl%2Fack"),
        (.form, true, shade, "R=100&G=%C3%BC"), (.form, false, shade, "color=R,100,G,%C3%BC"),
        (.form, true, ["a": .null, "b": 1], "b=1"),
        (.spaceDelimited, false, colours, "color=blue%20bl%2Fack"),
        (.spaceDelimited, true, colours, "color=blue&color=bl%2Fack"),
        (.spaceDelimited, false, shade, "color=R%20100%20G%20%C3%BC"),
        (.pipeDelimited, false, colours, "color=blue%7Cbl%2Fack"),
        (.pipeDelimited, false, shade, "color=R%7C100%7CG%7C%C3%BC"),
        (.deepObject, true, shade, "color%5BR%5D=100&color%5BG%5D=%C3%BC"),
        (.deepObject, true, ["a": ["b": [1, 2]]], "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D=2"),
        (.json, false, ["a": [1]], "color=%7B%22a%22%3A%5B1%5D%7D"),
    ]

    @Test(arguments: queries)
    func query(style: ParameterStyle, explode: Bool, value: JSONValue, expected: String) throws {
        var arguments = CallArguments()
        try arguments.query("color", value, style: style, explode: explode)
        #expect(arguments.query.joined(separator: "&") == expected)
    }

    @Test(arguments: [
        ("a/b?c=d", "a/b?c=d"), ("50%", "50%25"), ("%2F", "%2F"), ("%2g", "%252g"),
        ("a&b#c+d[e]", "a%26b%23c%2Bd%5Be%5D"),
        ("ü ", "%C3%BC%20"), ("a:b@c!$'()*,;", "a:b@c!$'()*,;"),
    ])
    func reservedCharactersMayStay(value: String, expected: String) throws {
        var arguments = CallArguments()
        try arguments.query("q", value, allowReserved: true)
        #expect(arguments.query == ["q=" + expected])
    }

    @Test func theWholeQuery() throws {
        var arguments = CallArguments()
        try arguments.querystring(["a b": "c d"] as JSONValue)
        try arguments.querystring(["a": 1] as JSONValue, style: .json)
        try arguments.querystring(
            ["a": [1, 2], "b": ["x", "y"], "c": ["d": 1]] as JSONValue,
            encodings: [
                FieldEncoding("b", style: .pipeDelimited, explode: false), FieldEncoding("c", style: .deepObject),
            ])
        #expect(
            arguments.query == ["a+b=c+d", "%7B%22a%22%3A1%7D", "a=1", "a=2", "b=x%7Cy", "c%5Bd%5D=1"])
    }

    @Test func headers() throws {
        let name = try #require(HTTPField.Name("X-Color"))
        let table: [(ParameterStyle, Bool, JSONValue, String?)] = [
            (.simple, false, "a b", "a b"), (.simple, false, ["a", "b"], "a,b"), (.simple, false, ["a": 1], "a,1"),
            (.simple, true, ["a": 1], "a=1"), (.json, false, ["a": 1], #"{"a":1}"#), (.simple, false, .null, nil),
        ]
        for (style, explode, value, expected) in table {
            var arguments = CallArguments()
            try arguments.header("X-Color", value, style: style, explode: explode)
            #expect(arguments.headers[name] == expected)
        }
    }

    @Test func cookies() throws {
        let table: [(ParameterStyle, Bool, JSONValue, [String])] = [
            (.form, true, "a b", ["c=a%20b"]), (.form, true, ["a", "b"], ["c=a&c=b"]),
            (.form, false, ["a", "b"], ["c=a,b"]), (.form, false, ["a": 1], ["c=a,1"]),
            (.cookie, true, ["a", "b"], ["c=a", "c=b"]), (.cookie, true, "a%", ["c=a%"]), (.form, true, .null, []),
        ]
        for (style, explode, value, expected) in table {
            var arguments = CallArguments()
            try arguments.cookie("c", value, style: style, explode: explode)
            #expect(arguments.cookies == expected)
        }
    }

    @Test func anEmptyPathArgumentIsRefused() async throws {
        let engine = ClientEngine(
            api: APIDescription(title: "T", version: "1", servers: ["https://a.example"]),
            transport: ScriptedTransport())
        let operation = OperationDescription(id: "x", method: "GET", path: "/a/{b}")
        for value in ["", .null, [], "..", "."] as [JSONValue] {
            var arguments = CallArguments()
            try arguments.path("b", value)
            let made = arguments
            let error = await failure { try await engine.perform(operation, arguments: made) }
            guard case ClientError.invalidRequest? = error else {
                Issue.record("\(value): \(String(describing: error))")
                continue
            }
        }
    }
}
