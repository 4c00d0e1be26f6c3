// Every file of the JSON parsing test suite ends as its name says; the undecided ones as listed here.
import BinderyRuntime
import Foundation
import Testing

private let suite = ProcessInfo.processInfo.environment["BINDERY_SHARED"].map { $0 + "/suites/json/" }

@Suite(.enabled(if: suite != nil, "set BINDERY_SHARED to the folder that holds suites/json"))
struct ConformanceSuiteTests {
    /// Numbers of any size are JSON; a typed read refuses those that do not fit. 500 levels are below the limit of 512.
    /// All other undecided files break the rules for UTF-8, surrogates, or start with a byte order mark: refused.
    static let acceptedUndecided: Set = [
        "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json", "i_number_neg_int_huge_exp.json",
        "i_number_pos_double_huge_exp.json", "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
        "i_number_real_underflow.json", "i_number_too_big_neg_int.json", "i_number_too_big_pos_int.json",
        "i_number_very_big_negative_int.json", "i_structure_500_nested_arrays.json",
    ]
    static let refusedUndecided: Set = [
        "i_object_key_lone_2nd_surrogate.json", "i_string_1st_surrogate_but_2nd_missing.json",
        "i_string_1st_valid_surrogate_2nd_invalid.json", "i_string_UTF-16LE_with_BOM.json",
        "i_string_UTF-8_invalid_sequence.json", "i_string_UTF8_surrogate_U+D800.json",
        "i_string_incomplete_surrogate_and_escape_valid.json", "i_string_incomplete_surrogate_pair.json",
        "i_string_incomplete_surrogates_escape_valid.json", "i_string_invalid_lonely_surrogate.json",
        "i_string_invalid_surrogate.json", "i_string_invalid_utf-8.json",
        "i_string_inverted_surrogates_U+1D11E.json", "i_string_iso_latin_1.json",
        "i_string_lone_second_surrogate.json", "i_string_lone_utf8_continuation_byte.json",
        "i_string_not_in_unicode_range.json", "i_string_overlong_sequence_2_bytes.json",
        "i_string_overlong_sequence_6_bytes.json", "i_string_overlong_sequence_6_bytes_null.json",
        "i_string_truncated-utf-8.json", "i_string_utf16BE_no_BOM.json", "i_string_utf16LE_no_BOM.json",
        "i_structure_UTF-8_BOM_empty_object.json",
    ]

    @Test func everyFileEndsAsItsNameSays() throws {
        let folder = try #require(suite) + "test_parsing/"
        var counts: [Character: Int] = [:]
        var undecided: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + name)))
            let kind = try #require(name.first)
            counts[kind, default: 0] += 1
            let isExpected = kind == "y" || Self.acceptedUndecided.contains(name)
            if kind == "i" { undecided.insert(name) }
            #expect(isAccepted(bytes) == isExpected, "\(name), skipped")
            #expect(((try? JSONReader.read(Tree.self, from: bytes)) != nil) == isExpected, "\(name), read")
            #expect((PlainParser.parse(bytes) != nil) == isExpected, "\(name), oracle")
        }
        print("JSON suite: \(counts["y"] ?? 0) accepted, \(counts["n"] ?? 0) refused, \(counts["i"] ?? 0) decided")
        #expect(counts == ["y": 95, "n": 188, "i": 35])
        #expect(undecided == Self.acceptedUndecided.union(Self.refusedUndecided))
    }

    @Test func transformedValuesAreKept() throws {
        let folder = try #require(suite) + "test_transform/"
        var kept = 0
        var refused: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + name)))
            guard let tree = try? JSONReader.read(Tree.self, from: bytes) else {
                refused.append(name)
                continue
            }
            #expect(tree == PlainParser.parse(bytes), "\(name)")
            #expect(try JSONReader.read(Tree.self, from: JSONWriter.bytes(of: tree)) == tree, "\(name)")
            kept += 1
        }
        print("JSON suite, transformed: \(kept) kept, \(refused.count) refused")
        #expect(kept == 16)
        #expect(refused.count == 6 && refused.allSatisfy { $0.contains("invalid_codepoint") })
    }
}
