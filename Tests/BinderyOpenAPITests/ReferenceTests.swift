// References: how they are spelled, and what is said of those that name nothing.

import Testing

@Suite struct ReferenceTests {
    @Test func escapesAndPlacesBesideComponents() throws {
        let lowering = try Lowering(
            schemas: """
                a/b~c: {type: string}
                Ä: {type: object, properties: {inner: {type: object, properties: {x: {type: string}}}}}
                A:
                  type: object
                  properties:
                    one: {$ref: '#/components/schemas/a~1b~0c'}
                    two: {$ref: '#/components/schemas/%C3%84'}
                    three: {$ref: '#/components/schemas/%C3%84/properties/inner'}
                """)
        #expect(
            try lowering.dump("types", "A", "record")
                == #"{"one":{"type":"a/b~c"},"three":{"type":"Ä inner"},"two":{"type":"Ä"}}"#)
    }

    @Test(arguments: [
        ("'#/components/schemas/Aple'", "unresolved-reference", "did you mean '#/components/schemas/Apple'?"),
        ("'other.yaml#/X'", "external-reference", "which was not read"),
        ("'#anchor'", "unresolved-reference", "has the anchor '#anchor'"),
    ])
    func refusals(reference: String, rule: String, ending: String) throws {
        let lowering = try Lowering(
            schemas: """
                Apple: {type: string}
                A: {type: object, properties: {x: {$ref: \(reference)}}}
                """)
        #expect(lowering.api == nil)
        let diagnostic = try #require(lowering.log.diagnostics.first)
        #expect(lowering.log.diagnostics.count == 1)
        #expect(diagnostic.rule.id == rule)
        #expect(diagnostic.message.hasSuffix(ending))
        #expect(diagnostic.span?.line == 6)
    }

    @Test func aBombOfMergedSchemasSharesItsTypes() throws {
        var schemas = "S0: {type: object, properties: {x: {type: string}}}\n"
        for level in 1...40 {
            let below = "{allOf: [{$ref: '#/components/schemas/S\(level - 1)'}, {required: [x]}]}"
            schemas += "S\(level): {type: object, properties: {a: \(below), b: \(below)}}\n"
        }
        let lowering = try Lowering(schemas: schemas)
        #expect(!lowering.log.hasErrors)
        #expect(try #require(lowering.api).types.count < 20_000)
    }

    @Test func aBombOfPropertiesThatAreDeclaredTwiceEndsInADiagnostic() throws {
        var schemas = "S0: {type: object, properties: {x: {type: string}}}\n"
        for level in 1...40 {
            let below = "{$ref: '#/components/schemas/S\(level - 1)'}"
            let half = "{type: object, properties: {a: \(below), b: \(below)}}"
            schemas += "S\(level): {allOf: [\(half), \(half)]}\n"
        }
        let lowering = try Lowering(schemas: schemas)
        #expect(lowering.log.diagnostics.contains { $0.rule.id == "too-large" })
    }

    @Test func aLongChainEndsInADiagnostic() throws {
        var schemas = "S0: {type: object, properties: {x: {type: string}}}\n"
        for level in 1...2_000 {
            schemas += "S\(level): {allOf: [{$ref: '#/components/schemas/S\(level - 1)'}, {required: [x]}]}\n"
        }
        let lowering = try Lowering(schemas: schemas)
        #expect(lowering.log.diagnostics.contains { $0.rule.id == "too-deep" })
    }
}
