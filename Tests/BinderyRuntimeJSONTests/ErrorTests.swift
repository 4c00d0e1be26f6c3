// Where a fault is and what was found, in the words a person reads.
import BinderyRuntime
import BinderyTestSupport
import Testing

@Suite struct ErrorTests {
    @Test func thePathLeadsToTheFault() {
        let text = """
            {"id": "x", "choices": [{"index": 0}, {"n": 1,
              "delta": {"odd key": [1, [2, 3], {"tool": "€", "at": "two"}]}}]}
            """
        let error = fault(text, as: [String: Deep].self)
        #expect(error?.location?.path.description == #"choices[1].delta["odd key"][2].at"#)
        #expect(error?.location?.line == 2)
        #expect(error?.location?.column == 56)
        #expect(error?.location?.found == #""two""#)
        #expect(error?.expectation == "an integer")
    }

    /// Anything at all, but a member `at` has to be an integer.
    private struct Deep: JSONReadable {
        init(json: inout JSONReader) throws(JSONError) {
            switch json.peekKind {
            case .object:
                try json.enterObject()
                while let key = try json.nextKey() {
                    if json.is(key, "at") { _ = try json.member(Int.self) } else { _ = try json.member(Deep.self) }
                }
            case .array: _ = try [Deep](json: &json)
            default: try json.skipValue()
            }
        }
    }

    @Test(arguments: [
        ("", "expected an integer, found the end of the text (line 1, column 1, byte 0)"),
        ("[1,", "[1]: expected an integer, found the end of the text (line 1, column 4, byte 3)"),
        ("[1 2]", "[0]: expected a comma or ], found 2 (line 1, column 4, byte 3)"),
        ("[1] 2", "expected the end of the text, found 2 (line 1, column 5, byte 4)"),
        ("[1,\n 2.5]", "[1]: expected an integer, found 2.5 (line 2, column 2, byte 5)"),
        (
            "[1,300000000000000000000]",
            "[1]: expected a number that fits a 64-bit integer, found 300000000000000000000 (line 1, column 4, byte 3)"
        ),
        ("[01]", "[0]: expected a number without a leading zero, found 01 (line 1, column 2, byte 1)"),
        ("[{\"a\":[]}]", "[0]: expected an integer, found {\"a\":[]}] (line 1, column 2, byte 1)"),
    ])
    func errorsInOneLine(_ text: String, _ line: String) {
        #expect(
            fault(text, as: [Int].self)?.description ?? ""
                == line.replacing(
                    "expected an integer, found the end",
                    with: text.isEmpty ? "expected an array, found the end" : "expected an integer, found the end"))
    }

    @Test func excerptsAreShortAndShowNoControlCharacters() {
        let long = fault("\"" + String(repeating: "ab", count: 500) + "\"", as: Int.self)
        #expect(long?.location?.found.utf8.count == 60)
        #expect(fault("\"a\u{1}b\"", as: String.self)?.location?.found == #"\u{01}b"#)
        let key = fault(#"{"a":{"b\x":1}}"#, as: Tree.self)
        #expect(key?.location?.path.description == "a")
        #expect(key?.reason == .invalidEscape)
    }

    @Test func anErrorIsThreeWords() {
        #expect(MemoryLayout<JSONError>.size <= 24)
        #expect(fault("{", as: Int.self) == fault("{", as: Int.self))
        #expect(fault("{", as: Int.self)?.hashValue == fault("{", as: Int.self)?.hashValue)
    }

    @Test func theWalkEndsWhateverTheBytesAndTheOffset() throws {
        var random = SplitMix(seed: 5)
        let alphabet = Array("{}[]\",:\\ 1au\n".utf8) + [0xFF]
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            do throws(JSONError) {
                try JSONReader.validate(bytes)
            } catch {
                let located = error.located(in: bytes)
                #expect(located.offset <= bytes.count && located.location != nil && !located.description.isEmpty)
            }
        }
    }
}
