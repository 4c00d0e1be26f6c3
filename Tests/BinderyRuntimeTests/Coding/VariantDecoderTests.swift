// The look from which a union chooses its variant.

import BinderyRuntime
import Testing

private struct Look: Decodable {
    let kind: JSONKind
    let string: String?
    let role: String?
    let hasBoth: Bool
    let asInts: [Int]?
    let whole: JSONValue

    init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        kind = look.kind
        string = look.string
        role = look.string(at: "role")
        hasBoth = look.has("role", "x")
        asInts = look.attempt([Int].self)
        whole = try look.payload()
    }
}

@Suite struct VariantDecoderTests {
    @Test(arguments: [
        (#"{"role":"user"}"#, JSONKind.object), ("[1,2]", .array), (#""auto""#, .string), ("7", .integer),
        ("-9223372036854775808", .integer), ("18446744073709551615", .integer), ("1.5", .number), ("true", .boolean),
        ("null", .null), ("[]", .array), ("{}", .object),
    ])
    func theKindAndTheWholeAreSeen(_ json: String, _ kind: JSONKind) throws {
        // Within an array, since a document that is null, or a decoder at the top, is a case of its own.
        let look = try #require(try JSONCoding.decode([Look].self, from: Array("[\(json)]".utf8)).first)
        #expect(look.kind == kind)
        #expect(look.whole == (try JSONValue(parsing: json)))
        #expect(look.string == (kind == .string ? "auto" : nil))
        #expect(look.role == (json.contains("role") ? "user" : nil))
        #expect(look.asInts == (json == "[1,2]" ? [1, 2] : json == "[]" ? [] : nil))
    }

    @Test func membersThatAreNoStringAreNoWord() throws {
        for json in [#"{"role":7,"x":1}"#, #"{"role":null,"x":null}"#] {
            let look = try JSONCoding.decode(Look.self, from: Array(json.utf8))
            #expect(look.role == nil)
            #expect(look.hasBoth)
        }
        #expect(try JSONCoding.decode(Look.self, from: Array(#"{"role":"a"}"#.utf8)).hasBoth == false)
    }
}
