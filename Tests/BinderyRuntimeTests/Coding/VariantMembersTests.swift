// By which members a variant of a union is known.

import BinderyRuntime
import Testing

@Suite struct VariantMembersTests {
    private struct Look: JSONReadable {
        let hasMembers: Bool

        init(json: inout JSONReader) throws(JSONError) {
            hasMembers = try json.hasMembers("a\nb\n", count: 2, nullable: "b\n")
            _ = try JSONValue(json: &json)
        }
    }

    @Test(arguments: [
        (#"{"a":1,"b":2,"c":3}"#, true), (#"{"b":null,"a":1}"#, true), (#"{"a":null,"b":1}"#, false),
        (#"{"a":null,"b":1,"a":1}"#, true), (#"{"a":1}"#, false), ("{}", false), ("[1]", false), (#""a""#, false),
    ])
    func nullCountsWhereItMayStand(_ json: String, _ hasMembers: Bool) throws {
        #expect(try JSONCoding.decode(Look.self, from: Array(json.utf8)).hasMembers == hasMembers)
    }
}
