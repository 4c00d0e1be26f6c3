// Two descriptions that differ in what no Swift type or call expresses go in; a warning must say that this is not compared.

import BinderyDiagnostics
import BinderyDiff
import BinderyGenerator
import Testing

@Suite struct UncomparedKeywordTests {
    private func warnings(_ old: String, _ new: String) throws -> [String] {
        let compared = try Compared(old, new)
        #expect(compared.lines == [])
        return compared.log.diagnostics.filter { $0.rule == "not-compared" }.map { "\($0.severity) \($0.message)" }
    }

    private static let plain =
        "{type: object, properties: {a: {type: array, items: {type: string}}, not: {type: string}}}"

    @Test(arguments: [
        ("not: {required: [a]}", ["warning 'not' differs; it is not compared"]),
        (
            "if: {required: [a]}, then: {required: [not]}",
            ["warning 'if' differs; it is not compared", "warning 'then' differs; it is not compared"]
        ),
        (
            "anyOf: [{required: [a]}, {required: [not]}]",
            ["warning 'anyOf' of 'required' alone differs; it is not compared"]
        ),
        ("description: d", []),
    ])
    func keywordsOfSchemas(_ keywords: String, _ expected: [String]) throws {
        let old = Compared.description(Self.plain, in: .request)
        let new = Compared.description(
            Self.plain.replacing("{type: object", with: "{\(keywords), type: object"), in: .request)
        #expect(try warnings(old, new) == expected)
        #expect(try warnings(new, old) == expected)
        #expect(try warnings(new, new) == [])
    }

    @Test func keywordsWithinSchemas() throws {
        let old = Compared.description(Self.plain, in: .response)
        let contains = Self.plain.replacing("array,", with: "array, contains: {const: x},")
        #expect(
            try warnings(old, Compared.description(contains, in: .response)) == [
                "warning 'contains' differs; it is not compared"
            ])
        let twice = Self.plain.replacing("{type: string}", with: "{type: string, not: {const: x}}")
        #expect(
            try warnings(old, Compared.description(twice, in: .response)) == [
                "warning 'not' differs here and at 1 other place; it is not compared"
            ])
    }

    private static func call(_ parameters: String, scopes: String = "r") -> String {
        """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths: {/a: {get: {security: [{o: [\(scopes)]}], parameters: [\(parameters)], responses: {'204': {description: d}}}}}
        components:
          securitySchemes:
            o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example', scopes: {r: r, w: w}}}}

        """
    }

    @Test func defaultsOfParametersAndScopes() throws {
        let p = "{name: p, in: query, schema: {type: integer, default: 1}}"
        let q = "{name: q, in: query, schema: {type: integer, default: 2}}"
        #expect(try warnings(Self.call("\(p), \(q)"), Self.call("\(p), \(q)")) == [])
        #expect(
            try warnings(Self.call("\(p), \(q)"), Self.call("\(p), \(q)".replacing("2", with: "3"))) == [
                "warning the default of a parameter differs; it is not compared"
            ])
        #expect(
            try warnings(Self.call(p), Self.call(p, scopes: "w, r")) == [
                "warning a scope under 'security' differs; it is not compared"
            ])
        #expect(try warnings(Self.call(p, scopes: "r, w"), Self.call(p, scopes: "w, r")) == [])
        // One that came is no other default.
        #expect(
            try Compared(Self.call(p), Self.call("\(q), \(p)")).log.diagnostics.filter { $0.rule == "not-compared" }
                == [])
    }
}
