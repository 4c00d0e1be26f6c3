// Descriptions made to cost: each ends, soon, in Swift or in a diagnostic, also in a debug build.

import BinderyDiagnostics
import BinderyGenerator
import Testing

@Suite struct BoundsTests {
    private static let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
    private static func reference(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }
    private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
        (0..<count).map { "    \(line($0))\n" }.joined()
    }

    private static let bombs: [String: String] = [
        "alias": "x-0: &a0 {type: string}\n"
            + (1..<60).map { "x-\($0): &a\($0) {properties: {a: *a\($0 - 1), b: *a\($0 - 1)}}\n" }.joined()
            + head + "    A: *a59\n",
        "allOf": head
            + lines(60) { "A\($0): {allOf: [\(reference("A\($0 + 1)")), \(reference("A\($0 + 1)"))]}" }
            + "    A60: {properties: {x: {type: string}}}\n",
        "oneOf": head
            + lines(60) { "A\($0): {oneOf: [\(reference("A\($0 + 1)")), \(reference("B\($0 + 1)"))]}" }
            + lines(60) { "B\($0): {oneOf: [\(reference("B\($0 + 1)")), \(reference("A\($0 + 1)"))]}" }
            + "    A60: {properties: {x: {type: string}}}\n    B60: {type: string}\n",
        "chain of oneOf": head
            + lines(3_000) { "A\($0): {oneOf: [\(reference("A\($0 + 1)")), {type: string, enum: [x\($0)]}]}" }
            + "    A3000: {type: string}\n",
        "chain of $ref": head + lines(3_000) { "A\($0): \(reference("A\($0 + 1)"))" } + "    A3000: {type: string}\n",
        "nesting": head + "    A: " + String(repeating: "{items: ", count: 100_000),
        "server": "servers: [{url: 'x{a0}', variables: {"
            + (0..<60).map { "a\($0): {default: '{a\($0 + 1)}{a\($0 + 1)}'}" }.joined(separator: ", ") + "}}]\n"
            + head + "    A: {type: string}\n",
        "group": "openapi: 3.1.0\npaths: {/a: {get: {x-bindery-group: '" + String(repeating: "a.", count: 20_000)
            + "b', responses: {'200': {description: d}}}}}\n",
        "typos": head + "    A: {" + (0..<3_000).map { "typo\($0): 1" }.joined(separator: ", ") + "}\n",
        "alike": head + "    A:\n      oneOf:\n"
            + (0..<500).map { "      - {properties: {a\($0): {type: string}}, required: [a\($0)]}\n" }.joined(),
        "long": head + "    P: {properties: {\(String(repeating: "ab_", count: 100)): {type: integer, maximum: "
            + String(repeating: "9", count: 100_000) + ", pattern: '" + String(repeating: "(a*)*", count: 20_000)
            + "'}}}\n",
        "cycles": head
            + lines(4) {
                "A\($0): {oneOf: [\(reference("A\(($0 + 1) % 4)")), {type: array, items: \(reference("A0"))}]}"
            }
            + lines(4) { "B\($0): {allOf: [\(reference("B\(($0 + 1) % 4)"))]}" }
            + lines(4) { "C\($0): \(reference("C\(($0 + 1) % 4)"))" },
    ]

    @Test(arguments: bombs.keys.sorted())
    func endsSoon(_ name: String) throws {
        let start = ContinuousClock.now
        let (generated, log) = try HostileTests.generate(try #require(Self.bombs[name]))
        #expect(generated != nil || log.hasErrors)
        // It takes well under a second where nothing else runs; a bomb would take years.
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test func tagDirectivesAreCounted() throws {
        let directives = (0..<10_001).map { "%TAG !e\($0)! tag:example.com,\($0):\n" }.joined()
        let (generated, log) = try HostileTests.generate(directives + "--- {}\n")
        #expect(generated == nil)
        #expect(log.diagnostics.map(\.rule.id) == ["too-many-tag-directives"])
    }
}
