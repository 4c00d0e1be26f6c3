// Lines and columns after line ends of every kind.

import BinderyDiagnostics
import Testing

@testable import BinderyYAML

@Suite struct PlaceTests {
    private func place(_ text: String) throws -> String {
        let span = try #require(try root(text)["z"]).span
        return "\(span.line):\(span.column)"
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func lineEndsCount(end: String) throws {
        #expect(try place("a: 1\(end)b: |\(end)  x\(end)\(end)z: 2\(end)") == "5:4")
    }

    @Test func unicodeSeparatorsEndNoLine() throws {
        #expect(try place("a: \"x\u{2028}y\u{2029}z\u{85}w\"\nz: 1\n") == "2:4")
        #expect(try place("# \u{2028}\nb: 1 # \u{2029}\n# \u{85}\u{85}\nz: 1\n") == "4:4")
        #expect(try place("{a: 'é\u{2028}', z: 1}\n") == "1:14")
        #expect(try place("{a: 'é\u{2028}b\u{85}cd', z: 1}\n") == "1:18")
    }

    @Test func textBeyondAnAsciiLineIsCountedInScalars() throws {
        #expect(try place("{'日本😀e\u{301}': 1, z: 1}") == "1:17")
    }

    @Test func aNodeBeginsWithItsProperties() throws {
        #expect(try place("z: &a !!str x\n") == "1:4")
    }
}
