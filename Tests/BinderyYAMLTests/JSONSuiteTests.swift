// The public suite of JSON texts, and texts that nobody wrote: y_ is read, n_ is refused, i_ is decided here and listed.

import BinderyDiagnostics
import Foundation
import Testing

@testable import BinderyYAML

@Suite struct JSONSuiteTests {
    private static let folder = ProcessInfo.processInfo.environment["BINDERY_SHARED"]
        .map { URL(filePath: $0).appending(path: "suites/json/test_parsing") }

    /// RFC 8259 leaves these open. Numbers keep their text, so none is too large; half a pair is no text.
    private static let accepted: Set<String> = [
        "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json", "i_number_neg_int_huge_exp.json",
        "i_number_pos_double_huge_exp.json", "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
        "i_number_real_underflow.json", "i_number_too_big_neg_int.json", "i_number_too_big_pos_int.json",
        "i_number_very_big_negative_int.json", "i_structure_500_nested_arrays.json",
        "i_structure_UTF-8_BOM_empty_object.json",
    ]
    /// Legal JSON that Bindery refuses: of two equal keys one would be lost.
    private static let duplicates: Set<String> = [
        "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
    ]

    @Test(.enabled(if: folder != nil, "BINDERY_SHARED names the folder of shared suites"))
    func everyFileOfTheSuite() throws {
        let folder = try #require(Self.folder)
        var counts: [Character: Int] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let (node, errors) = JSONTests.read([UInt8](try Data(contentsOf: folder.appending(path: name))))
            let kind = try #require(name.first)
            counts[kind, default: 0] += 1
            switch kind {
            case "y" where Self.duplicates.contains(name):
                #expect(node == nil && errors.allSatisfy { $0.contains("duplicate-key") }, "\(name)")
            case "y": #expect(node != nil, "\(name) was refused: \(errors)")
            case "n": #expect(node == nil, "\(name) was read")
            default: #expect((node != nil) == Self.accepted.contains(name), "\(name): \(errors)")
            }
        }
        print("JSON suite: \(counts["y"] ?? 0) to read, \(counts["n"] ?? 0) to refuse, \(counts["i"] ?? 0) left open")
        #expect(counts == ["y": 95, "n": 188, "i": 35])
    }

    private static let seeds = [
        #"{"a": [1, -2.5e3, true, false, null, "é😀\ud83d\ude00\n"], "b": {"c": {}, "d": []}}"#,
        "\u{FEFF}[\r\n\t\"\\u00e9\", 0, {\"k\": \"\u{2028}\u{7F}\"}]\n",
        #"{"openapi": "3.1.0", "paths": {"/a/{id}": {"get": {"responses": {"200": {"description": "ok"}}}}}}"#,
    ].map { Array($0.utf8) }

    private static let pieces =
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\n", "\r", " ", "0", "-", ".", "e", "true", "\0"]
        .map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

    @Test func changedTextsEndInANodeOrAFault() throws {
        var random = SeededNumbers(state: 8259)
        var read = 0
        for round in 0..<30_000 {
            var bytes = Self.seeds[round % Self.seeds.count]
            for _ in 0...random.next(below: 3) {
                let place = random.next(below: bytes.count + 1)
                switch random.next(below: 4) {
                case 0: bytes.insert(contentsOf: Self.pieces[random.next(below: Self.pieces.count)], at: place)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.next(below: 3)))
                case 2: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: random.next(below: 256)) }
                default:
                    let end = min(bytes.count, place + random.next(below: 12))
                    bytes.insert(contentsOf: bytes[place..<end], at: random.next(below: bytes.count + 1))
                }
            }
            let (node, errors) = JSONTests.read(bytes)
            // Foundation's parser is of another hand; it is laxer about repeated keys and about what follows a value.
            let other = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            if node != nil {
                read += 1
                #expect(other != nil, "read, but Foundation refuses \(String(decoding: bytes, as: UTF8.self))")
            } else {
                #expect(!errors.isEmpty)
            }
        }
        #expect(read > 1_000, "\(read) of 30000 were read")
    }
}

/// A small generator of numbers that gives the same ones in every run.
struct SeededNumbers {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}
