// What a union takes a value for, by its kind.

import BinderyRuntime
import Testing

@Suite struct VariantKindTests {
    private struct Kind: JSONReadable {
        let kind: JSONKind

        init(json: inout JSONReader) throws(JSONError) {
            kind = try json.kind()
            _ = try JSONValue(json: &json)
        }
    }

    private func kind(_ text: String) throws -> JSONKind {
        try JSONReader.read(Kind.self, from: Array(text.utf8)).kind
    }

    @Test func integersAreThoseThatAVariantCanHold() throws {
        for text in ["0", "-1", "1.0", "9223372036854775807", "-9223372036854775808", "18446744073709551615"] {
            #expect(try kind(text) == .integer, "\(text)")
        }
        for text in ["1.5", "1e20", "99999999999999999999", "-9223372036854775809"] {
            #expect(try kind(text) == .number, "\(text)")
        }
    }
}
