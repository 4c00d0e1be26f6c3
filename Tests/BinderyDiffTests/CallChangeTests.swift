// Operations, servers and keys before and after go in; what callers have to know of them comes out.

import BinderyDiff
import Testing

@Suite struct CallChangeTests {
    private func changes(_ old: String, _ new: String, head: (String, String) = ("", "")) throws -> [String] {
        func text(_ operation: String, _ head: String) -> String {
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n\(head)\npaths:\n  \(operation)\n"
        }
        return try Compared(text(old, head.0), text(new, head.1)).lines
    }

    private static let ok = "responses: {'204': {description: d}}"

    @Test func operationsComeAndGo() throws {
        #expect(
            try changes(
                "/a: {get: {operationId: a, \(Self.ok)}}", "/b: {get: {operationId: b, \(Self.ok)}}") == [
                    "removed GET /a [source wire]", "added GET /b []",
                ])
    }

    @Test func anOperationIsKnownByItsPathOrItsID() throws {
        #expect(
            try changes("/a: {get: {operationId: a, \(Self.ok)}}", "/a: {get: {operationId: b, \(Self.ok)}}") == [
                "renamed GET /a: method b: a → b [source]"
            ])
        #expect(
            try changes("/a: {get: {operationId: a, \(Self.ok)}}", "/b: {get: {operationId: a, \(Self.ok)}}") == [
                "renamed GET /b: GET /a → GET /b [wire]"
            ])
    }

    private static func path(_ template: String, _ parameters: String) -> String {
        let list = parameters.split(separator: ",").map {
            "{name: \($0), in: path, required: true, schema: {type: string}}"
        }
        return "\(template): {get: {operationId: a, parameters: [\(list.joined(separator: ", "))], \(ok)}}"
    }

    /// Names of a path's parameters are labels in Swift, and are not sent.
    @Test(arguments: [
        ("/a/{id}", "id", "/a/{key}", "key", ["renamed GET /a/{key}: parameter key: in Swift id → key [source]"]),
        ("/a/{id}", "id", "/a/{ID}", "ID", ["renamed GET /a/{ID}: parameter ID: id → ID []"]),
        (
            "/a/{x}.{y}", "x,y", "/a/{y}.{x}", "x,y",
            [
                "renamed GET /a/{y}.{x}: parameter y: in Swift x → y [source]",
                "renamed GET /a/{y}.{x}: parameter x: in Swift y → x [source]",
            ]
        ),
        (
            "/a/{id}", "id", "/a/b/{id}", "id",
            ["renamed GET /a/b/{id}: GET /a/{id} → GET /a/b/{id} [wire]"]
        ),
    ])
    func paths(_ old: String, _ names: String, _ new: String, _ newNames: String, _ expected: [String]) throws {
        #expect(try changes(Self.path(old, names), Self.path(new, newNames)) == expected)
    }

    /// The path says which operation it is, before the operationId does.
    @Test func aPathWithOtherNamesIsTheSamePath() throws {
        let new = Self.path("/a/{y}", "y").replacing("operationId: a", with: "operationId: b")
        #expect(
            try changes(Self.path("/a/{x}", "x"), "\(new)\n  /c: {get: {operationId: a, \(Self.ok)}}") == [
                "renamed GET /a/{y}: method b: a → b [source]",
                "renamed GET /a/{y}: parameter y: in Swift x → y [source]", "added GET /c []",
            ])
    }

    private static func parameters(_ list: String) -> String {
        "/a: {get: {operationId: a, parameters: [\(list)], \(ok)}}"
    }

    @Test(arguments: [
        ("", "{name: p, in: query, schema: {type: string}}", ["added GET /a: parameter p []"]),
        (
            "", "{name: p, in: query, required: true, schema: {type: string}}",
            ["added GET /a: parameter p: required [source wire]"]
        ),
        ("{name: p, in: query, schema: {type: string}}", "", ["removed GET /a: parameter p [source]"]),
        (
            "{name: p, in: query, schema: {type: string}}", "{name: p, in: header, schema: {type: string}}",
            ["changed GET /a: parameter p: in query → in header [wire]"]
        ),
        (
            "{name: p, in: query, schema: {type: string}}",
            "{name: p, in: query, required: true, schema: {type: string}}",
            ["narrowed GET /a: parameter p: optional → required [source wire]"]
        ),
        (
            "{name: p, in: query, schema: {type: integer}}", "{name: p, in: query, schema: {type: number}}",
            ["widened GET /a: parameter p: Int → Double [source]"]
        ),
        (
            "{name: p, in: query, schema: {type: integer}}",
            "{name: p, in: query, x-bindery-name: q, schema: {type: integer}}",
            ["renamed GET /a: parameter p: in Swift p → q [source]"]
        ),
        (
            "{name: p, in: query, schema: {type: integer, maximum: 9}}",
            "{name: p, in: query, schema: {type: integer, maximum: 5}}",
            ["narrowed GET /a: parameter p: maximum 9 → 5 [wire]"]
        ),
        (
            "{name: p, in: query, schema: {type: array, items: {type: string}}}",
            "{name: p, in: query, explode: false, schema: {type: array, items: {type: string}}}",
            ["changed GET /a: parameter p: how it is written [wire]"]
        ),
        (
            "{name: X-Trace, in: header, schema: {type: string}}",
            "{name: x-trace, in: header, schema: {type: string}}",
            ["renamed GET /a: parameter x-trace: X-Trace → x-trace []"]
        ),
        (
            "{name: p, in: query, schema: {type: integer, exclusiveMinimum: 0}}",
            "{name: p, in: query, schema: {type: integer, minimum: 1}}", []
        ),
        (
            "{name: p, in: query, schema: {type: string}}, {name: q, in: query, schema: {type: string}}",
            "{name: q, in: query, schema: {type: string}}, {name: p, in: query, schema: {type: string}}",
            ["changed GET /a: order of its arguments [source]"]
        ),
    ])
    func parameters(_ old: String, _ new: String, _ expected: [String]) throws {
        #expect(try changes(Self.parameters(old), Self.parameters(new)) == expected)
    }

    private static func responses(_ list: String) -> String { "/a: {get: {operationId: a, responses: {\(list)}}}" }

    @Test(arguments: [
        (
            "'200': {description: d, content: {application/json: {schema: {type: string}}}}",
            "'200': {description: d, content: {application/json: {schema: {type: integer}}}}",
            ["changed GET /a: response success: String → Int [source wire]"]
        ),
        (
            "'200': {description: d, content: {application/json: {schema: {type: string}}}}",
            "'200': {description: d, content: {image/png: {}}}",
            ["changed GET /a: response success: JSON → image/png [source wire]"]
        ),
        (
            "'200': {description: d, content: {application/json: {schema: {type: string}}}}",
            "'200': {description: d, content: {application/json: {schema: {type: string}}, text/event-stream: {schema: {type: string}}}}",
            ["added GET /a: method aStream: streams []", "added GET /a: response stream []"]
        ),
        (
            "'200': {description: d, content: {application/json: {schema: {type: string}}, text/event-stream: {schema: {type: string}}}}",
            "'200': {description: d, content: {application/json: {schema: {type: string}}}}",
            [
                "removed GET /a: method aStream: streams [source]", "removed GET /a: response stream [source wire]",
            ]
        ),
        (
            "'204': {description: d}", "'204': {description: d}, '429': {description: d}",
            ["added GET /a: status 429 []"]
        ),
        (
            "'204': {description: d}, '429': {description: d, content: {application/json: {schema: {type: string}}}}",
            "'204': {description: d}", ["removed GET /a: status 429 [source]"]
        ),
        (
            "'204': {description: d, headers: {X-A: {schema: {type: integer}}}}", "'204': {description: d}",
            ["removed GET /a: header X-A [source]"]
        ),
    ])
    func responses(_ old: String, _ new: String, _ expected: [String]) throws {
        #expect(try changes(Self.responses(old), Self.responses(new)) == expected)
    }

    private static func body(_ rest: String) -> String { "/a: {post: {operationId: a, requestBody: {\(rest)}, \(ok)}}" }

    @Test func bodiesByMediaType() throws {
        let json = "application/json: {schema: {type: string}}"
        let text = "text/plain: {schema: {type: string}}"
        #expect(
            try changes(
                Self.body("required: true, content: {\(json)}"),
                Self.body("required: true, content: {\(json), \(text)}"))
                == [
                    "added POST /a: method aText: sends text/plain []", "added POST /a: body text/plain []",
                ])
        #expect(
            try changes(
                Self.body("required: true, content: {\(json), \(text)}"),
                Self.body("required: true, content: {\(json)}"))
                == [
                    "removed POST /a: method aText: sends text/plain [source]",
                    "removed POST /a: body text/plain [source wire]",
                ])
        #expect(
            try changes(Self.body("content: {\(json)}"), Self.body("required: true, content: {\(json)}")) == [
                "narrowed POST /a: body application/json: optional → required [source wire]"
            ])
    }

    @Test func keysAndServers() throws {
        let operation = "/a: {get: {operationId: a, \(Self.ok)}}"
        func head(_ server: String, _ scheme: String) -> String {
            "servers: [{url: '\(server)'}]\nsecurity: [{key: []}]\ncomponents: {securitySchemes: {key: \(scheme)}}"
        }
        let changes = try changes(
            operation, operation,
            head: (
                head("https://a.example", "{type: http, scheme: bearer, x-bindery-env: A}"),
                head("https://b.example", "{type: apiKey, in: header, name: K, x-bindery-env: B}")
            ))
        #expect(
            changes == [
                "changed client: https://a.example → https://b.example []",
                "changed client: security key: bearer → apiKeyHeader(\"K\") [wire]",
                "changed client: security key: environment variable A → B [wire]",
            ])
    }

    /// RFC 9110, section 5.1.
    @Test func aHeaderIsTheSameInAnyCase() throws {
        func head(_ name: String) -> String {
            "security: [{key: []}]\ncomponents: {securitySchemes: {key: {type: apiKey, in: header, name: \(name)}}}"
        }
        let operation = "/a: {get: {operationId: a, \(Self.ok)}}"
        #expect(try changes(operation, operation, head: (head("X-Key"), head("x-key"))) == [])
    }

    @Test func routesComeAndGo() throws {
        let operation = "/a: {get: {operationId: a, \(Self.ok)}}"
        func head(_ routes: String) -> String {
            "servers: [{url: 'https://a.example', x-bindery-routes: {field: model, to: [\(routes)]}}]"
        }
        let changes = try changes(
            operation, operation,
            head: (
                head("{prefix: east, url: 'https://e.example', env: E}, {prefix: south, url: 'https://s.example'}"),
                head("{prefix: east, url: 'https://f.example', env: F}, {prefix: west, url: 'https://w.example'}")
            ))
        #expect(
            changes == [
                "changed client: route east: https://e.example → https://f.example []",
                "changed client: route east: its key [wire]", "removed client: route south [wire]",
                "added client: route west []",
            ])
    }

    @Test func whatOperationsAskFor() throws {
        let schemes = "components: {securitySchemes: {k: {type: http, scheme: bearer}, l: {type: http, scheme: basic}}}"
        func operation(_ security: String) -> String {
            "/a: {get: {operationId: a, security: \(security), \(Self.ok)}}"
        }
        let both = (schemes, schemes)
        #expect(
            try changes(operation("[{k: []}]"), operation("[{k: []}, {l: []}]"), head: both) == [
                "added client: security l []", "widened GET /a: k → k or l []",
            ])
        #expect(
            try changes(operation("[{k: []}]"), operation("[{k: [], l: []}]"), head: both) == [
                "added client: security l []", "narrowed GET /a: k → k and l [wire]",
            ])
    }
}
