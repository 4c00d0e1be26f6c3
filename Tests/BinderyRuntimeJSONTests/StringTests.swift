// Strings: escapes, surrogates, UTF-8 in all its wrong forms, and every length around the width of a word or vector.
import BinderyRuntime
import Testing

@Suite struct StringTests {
    @Test(arguments: [
        ("\"\"", ""), (#""a""#, "a"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""\u0041\u00e9\u65E5""#, "Aé日"),
        (#""\ud83d\ude42""#, "🙂"), (#""x\uD834\uDD1Ey""#, "x𝄞y"), (#""\u0000""#, "\0"),
        (#""日本 naïve 🙂""#, "日本 naïve 🙂"),
        (#""\uFFFD\ue000""#, "\u{FFFD}\u{E000}"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"), (#""\u002522""#, "%22"),
    ])
    func stringsAreUnescaped(_ text: String, _ value: String) throws {
        #expect(Array(try read(text, as: String.self).utf8) == Array(value.utf8))
        #expect(Array(try read("[\(text)]", as: [String].self)[0].utf8) == Array(value.utf8))
        #expect(try read("{\(text):1}", as: [String: Int].self) == [value: 1])
    }

    @Test(arguments: [
        (#""\ud83d""#, JSONError.Reason.unpairedSurrogate), (#""\ude42""#, .unpairedSurrogate),
        (#""\ud83d\u0041""#, .unpairedSurrogate), (#""\ud83d\n""#, .unpairedSurrogate),
        (#""\ud83dx""#, .unpairedSurrogate),
        (#""\ud83d\ud83d""#, .unpairedSurrogate), (#""\x""#, .invalidEscape), (#""\u12""#, .invalidEscape),
        (#""\u12G4""#, .invalidEscape), (#""\U0041""#, .invalidEscape), (#""\"#, .invalidEscape),
        ("\"\n\"", .controlCharacter), ("\"\u{1F}\"", .controlCharacter), ("\"\0\"", .controlCharacter),
        (#""abc"#, .expected(.closingQuote)), ("\"", .expected(.closingQuote)), (#""\""#, .expected(.closingQuote)),
        ("'a'", .expected(.string)),
    ])
    func brokenStringsAreRefused(_ text: String, _ reason: JSONError.Reason) {
        #expect(fault(text, as: String.self)?.reason == reason)
        #expect(!isAccepted(Array(text.utf8)))
        #expect(fault("{\(text):1}", as: [String: Int].self) != nil)
    }

    static let wrongUTF8: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
        [0xE2, 0x82],
        [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x99],
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xF8, 0x88, 0x80, 0x80, 0x80],
        [0xE2, 0x28, 0xA1],
    ]

    @Test(arguments: wrongUTF8)
    func wrongUTF8IsRefusedAtAnyPlace(_ wrong: [UInt8]) {
        for before in 0..<70 {
            let bytes = [0x22] + [UInt8](repeating: 0x61, count: before) + wrong + Array("bcd\"".utf8)
            #expect(throws: JSONError.self) { try JSONReader.read(String.self, from: bytes) }
            #expect(!isAccepted(bytes))
            #expect(!isAccepted(Array(#"["\n"#.utf8) + bytes.dropFirst() + [0x5D]))
            #expect((try? JSONReader.read(String.self, from: bytes)) == nil)
        }
        let located = #expect(throws: JSONError.self) {
            try JSONReader.read(String.self, from: [0x22, 0x61] + wrong + [0x22])
        }
        #expect(located?.reason == .invalidUTF8)
        #expect(located?.offset == 2)
    }

    @Test func everyScalarComesBack() throws {
        let scalars = (0...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
        var chunk = String.UnicodeScalarView()
        for scalar in scalars where scalar.value < 0x3000 || scalar.value % 97 == 0 || scalar.value % 0x10000 > 0xFFF0 {
            chunk.append(scalar)
        }
        let text = String(chunk)
        let bytes = try JSONWriter.bytes(of: text)
        #expect(Array(try JSONReader.read(String.self, from: bytes).utf8) == Array(text.utf8))
        #expect(PlainParser.parse(bytes) == .string(Array(text.unicodeScalars)))
    }

    @Test func everyLengthAndEveryPlaceOfASpecialByte() throws {
        let fillers = ["a", "é", "日", "🙂"]
        let specials = ["", "\"", "\\", "\n", "\u{1}", "é", "🙂", "/"]
        for length in [
            0, 1, 6, 7, 8, 9, 14, 15, 16, 17, 23, 24, 31, 32, 33, 47, 48, 62, 63, 64, 65, 79, 80, 95, 96, 97, 130,
        ] {
            for filler in fillers {
                let plain = String(repeating: filler, count: length)
                for special in specials {
                    for place in Set([0, 1, length / 2, length - 1, length]) where place >= 0 && place <= length {
                        var text = plain
                        text.insert(contentsOf: special, at: text.index(text.startIndex, offsetBy: place))
                        let bytes = try JSONWriter.bytes(of: text)
                        #expect(PlainParser.parse(bytes) == .string(Array(text.unicodeScalars)))
                        // At the very end of memory, and with more behind it.
                        #expect(try JSONReader.read(String.self, from: bytes) == text)
                        let list = [0x5B] + bytes + Array((", 12345678901234567890 ]").utf8)
                        #expect(
                            try JSONReader.read([Tree].self, from: list).first == .string(Array(text.unicodeScalars)))
                        #expect(!isAccepted(Array(bytes.dropLast())))
                    }
                }
            }
        }
    }
}
