// Texts that nobody wrote: seeds changed at random, the same changes in every run. Reading must end, must not crash, and
// must say why it gives nothing; and what it gives can be walked.

import BinderyDiagnostics
import BinderyTestSupport
import Testing

@testable import BinderyYAML

@Suite struct MutationTests {
    static let seeds = [
        "a: &x {b: [1, ~, 'c'], d: \"e\\n\\u00e9\"}\nf: *x\n",
        "base: &b\n  x: 1\n  y: |\n    text\n     more\nuse:\n  <<: [*b, {z: 0x1F}]\n  x: >-\n    folded\n    é😀\n",
        "%YAML 1.2\n%TAG !e! tag:yaml.org,2002:\n---\n- !e!str 12\n- !!int '3'\n- ! x\n...\n",
        "? key\n: - a\n  - - b\n    - c: {}\n# comment\n'200': \r\n  true: .inf\n  \u{2028}: \u{85}\n",
        "openapi: 3.1.0\npaths:\n  /a/{id}:\n    get: {responses: {'200': {description: ok}}}\n",
    ].map { Array($0.utf8) }

    static let pieces =
        [
            "\n", " ", "  ", "\t", ": ", "- ", "? ", "[", "]", "{", "}", ",", "&x ", "*x", "*b", "<<: ", "<<", "!!str ",
            "!",
            "|", ">", "'", "\"", "\\", "#", "%", "---\n", "...\n", "@", "`", "\0", "\u{FEFF}", "\u{2028}", "é", "0",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80]]

    /// Follows everything that a node offers, as far as the steps go.
    private func walk(_ node: YAMLNode, _ steps: inout Int) {
        steps -= 1
        guard steps > 0 else { return }
        #expect(node.span.line >= 1 && node.span.column >= 1)
        #expect((node.scalar == nil) == (node.kind != .scalar))
        for element in node.elements { walk(element, &steps) }
        for (key, value) in node.entries {
            #expect(key.text.flatMap { node[$0] } == value)
            walk(value, &steps)
        }
    }

    @Test func nothingCrashesAndNothingIsLostInSilence() {
        var random = SplitMix(seed: 20_240_229)
        var read = 0
        for round in 0..<40_000 {
            var bytes = Self.seeds[round % Self.seeds.count]
            for _ in 0...random.number(below: 4) { mutate(&bytes, &random) }
            let reading = Reading(bytes)
            #expect((reading.node == nil) == reading.log.hasErrors, "\(bytes)")
            #expect(reading.log.diagnostics.allSatisfy { $0.span != nil && !$0.excerpted.isEmpty }, "\(bytes)")
            if let node = reading.node {
                read += 1
                var steps = 2_000
                walk(node, &steps)
            }
        }
        // Both outcomes have to be common, or the changes test too little.
        #expect(read > 4_000 && read < 36_000, "\(read) of 40000 were read")
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        let place = random.number(below: bytes.count + 1)
        switch random.number(below: 5) {
        case 0: bytes.insert(contentsOf: Self.pieces[random.number(below: Self.pieces.count)], at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.number(below: 3)))
        case 2: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: random.number(below: 256)) }
        case 3:
            let end = min(bytes.count, place + random.number(below: 20))
            bytes.insert(contentsOf: bytes[place..<end], at: random.number(below: bytes.count + 1))
        default: bytes.removeSubrange(place...)
        }
    }
}
