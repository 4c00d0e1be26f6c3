// Queries and overlays made by chance, from pieces that mean something: each ends in a response, the same every time, and in
// time. `make fuzz` runs them for FUZZ_SECONDS each; by themselves they take one. A failure names its seed: FUZZ_SEED
// repeats it.

import BinderyDiagnostics
import BinderyOverlays
import BinderyTestSupport
import BinderyYAML
import Foundation
import Testing

@Suite(.serialized) struct OverlayFuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seconds = environment["FUZZ_SECONDS"].flatMap(Double.init) ?? 1
    private static let isLong = environment["FUZZ_SECONDS"] != nil
    private static let firstSeed =
        environment["FUZZ_SEED"].flatMap(UInt64.init) ?? (isLong ? UInt64(Date().timeIntervalSince1970) << 20 : 1)

    private static let pieces = [
        "$", "@", ".", "..", "*", "[", "]", "(", ")", "?", "!", "&&", "||", "==", "!=", "<", "<=", ">", ",", ":", " ",
        "'", "\"",
        "a", "b", "c", "['a']", "[0]", "[-1]", "[::2]", "[?@.a]", ".a", ".b", "..*", "[*]", "[?", "@.a", "$.b", "1",
        "-0", "1e3",
        "true", "null", "'a'", "length(", "count(", "match(", "search(", "value(", "@.*", "'a.*'", "'[a-'", "\\", "\\u",
        "D800",
        "é", "\u{0}", "\n", "9007199254740992", "[?@.a == $.b]", "[?length(@.a) > 1 && !@.b]", "[?match(@.a, 'a|b')]",
    ]

    private func run(_ name: String, _ body: (inout SplitMix, UInt64) throws -> Bool) throws {
        let start = ContinuousClock.now
        var (seed, accepted) = (Self.firstSeed, 0)
        while ContinuousClock.now - start < .seconds(Self.seconds) {
            var chance = SplitMix(seed: seed)
            if try body(&chance, seed) { accepted += 1 }
            seed += 1
        }
        if Self.isLong { print("\(name): \(seed - Self.firstSeed) inputs, \(accepted) accepted") }
        #expect(accepted > 0)
    }

    private func query(_ chance: inout SplitMix) -> String {
        "$"
            + (0..<Int.random(in: 0...6, using: &chance)).map { _ in Self.pieces.randomElement(using: &chance) ?? "" }
            .joined()
    }

    @Test func anyQueryIsRefusedOrAnswered() throws {
        try run("queries") { chance, seed in
            let text = query(&chance)
            let path: JSONPath
            do throws(JSONPathError) {
                path = try JSONPath(text)
            } catch {
                #expect((0...text.unicodeScalars.count).contains(error.offset), "seed \(seed): \(text): \(error)")
                return false
            }
            let document = try Reading.node(Datum.make(&chance, depth: 4).json)
            for node in try #require(path.select(in: document), "seed \(seed): \(text)") {
                // A place is a query that selects this node and no other.
                let place = Location.normalized(node.location)
                let found = try #require(JSONPath(place).select(in: document), "seed \(seed): \(place)")
                #expect(found.count == 1 && found[0].value.isSame(as: node.value), "seed \(seed): \(text): \(place)")
            }
            return true
        }
    }

    @Test func anyPatternAndTextEnd() throws {
        let pieces = [
            "a", "b", ".", "*", "+", "?", "(", ")", "|", "[", "]", "^", "$", "{2}", "{0,3}", "{9,}", "\\p{L}", "-",
            "\\",
        ]
        try run("patterns") { chance, seed in
            let pattern = (0..<Int.random(in: 0...9, using: &chance)).map { _ in
                pieces.randomElement(using: &chance) ?? ""
            }
            let text = String(
                (0..<Int.random(in: 0...30, using: &chance)).map { _ in Bool.random(using: &chance) ? "a" : "b" })
            let quoted = pattern.joined().replacing("\\", with: "\\\\")
            let document = try Reading.node("[\"\(text)\"]")
            let whole = try #require(JSONPath("$[?match(@, '\(quoted)')]").select(in: document)).count
            let part = try #require(JSONPath("$[?search(@, '\(quoted)')]").select(in: document)).count
            #expect(whole <= part, "seed \(seed): \(pattern.joined()) matches all of \(text) and no part of it")
            return whole == 1
        }
    }

    @Test func anyOverlayIsRefusedOrApplied() throws {
        try run("overlays") { chance, seed in
            let base = try Reading.node(Datum.make(&chance, depth: 4).json)
            let actions = (0..<Int.random(in: 1...4, using: &chance)).map { _ in
                let change = [
                    "\"update\": \(Datum.make(&chance, depth: 3).json)", "\"remove\": true", "\"copy\": \"$.a\"",
                    "\"copy\": \"$\"", "\"updat\": 1", "\"remove\": 1",
                ].randomElement(using: &chance)
                let target =
                    chance.isTrue(one: 3)
                    ? query(&chance) : ["$", "$.a", "$..*", "$.*", "$[0]", "$..a"].randomElement(using: &chance)
                return "{\"target\": \(Self.quoted(target ?? "$")), \(change ?? "")}"
            }
            let version = Bool.random(using: &chance) ? "1.1.0" : "1.0.0"
            let text =
                "{\"overlay\": \"\(version)\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"actions\": [\(actions.joined(separator: ", "))]}"
            let log = DiagnosticLog()
            let overlay = Overlay.read(try Reading.node(text, path: "overlay.json"), into: log)
            let result = overlay.flatMap { OverlayApplication.apply([$0], to: base, into: log) }
            #expect((result == nil) == log.hasErrors, "seed \(seed): \(text)")
            guard let result else { return false }
            let again = try Reading.node(YAMLWriter.text(of: result))
            #expect(MutableTree(again).isSame(as: MutableTree(result)), "seed \(seed): \(text)")
            return true
        }
    }

    private static func quoted(_ text: String) -> String {
        "\""
            + text.unicodeScalars.map { scalar in
                let hexadecimal = String(scalar.value, radix: 16)
                return scalar.value < 32 || scalar == "\"" || scalar == "\\"
                    ? "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal : "\(scalar)"
            }.joined() + "\""
    }
}
