// Nulls of the members that have no bit of their own.

import Foundation
import Testing

@testable import BinderyRuntime

/// A record as the generator writes one whose members stand beyond the 64th.
private struct Wide: Record {
    var last: Int?
    var unknownFields: JSONObject = [:]

    static var places: StaticString { "\twide.yaml#/properties/\nlast\n" }

    init(last: Int? = nil, unknownFields: JSONObject = [:]) {
        self.last = last
        self.unknownFields = unknownFields
    }

    init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var last: Int?
        var unknownFields = JSONObject()
        var member = 0
        while json.nextMember(&member, of: "last\n", unknown: &unknownFields) {
            json.optional(&last, unknown: &unknownFields)
        }
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(last: last, unknownFields: unknownFields)
    }

    func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"last\":", last)
        json.closeObject(from: start, names: "last\n", unknown: unknownFields)
    }
}

@Suite struct ExplicitNullsTests {
    @Test(arguments: [#"{"last":null}"#, "{}", #"{"last":1}"#])
    func aMemberBeyondTheBitsComesBack(_ text: String) throws {
        let wide = try JSONCoding.decode(Wide.self, from: Array(text.utf8))
        #expect(try JSONCoding.encode(wide) == Array(text.utf8))
    }

    @Test func theLastValueCountsBeyondTheBits() throws {
        let value = try JSONCoding.decode(Wide.self, from: Array(#"{"last":null,"last":1}"#.utf8))
        #expect(value == Wide(last: 1))
        let null = try JSONCoding.decode(Wide.self, from: Array(#"{"last":1,"last":null}"#.utf8))
        #expect(null == Wide(unknownFields: ["last": nil]))
        #expect(throws: JSONError.self) { try JSONCoding.decode(Wide.self, from: Array(#"{"last":null?}"#.utf8)) }
    }

    @Test func mapsAndListsKeepTheirNulls() throws {
        let text = #"{"a":null,"b":[null,"x"]}"#
        let map = try JSONCoding.decode([String: [String?]?].self, from: Array(text.utf8))
        #expect(String(decoding: try JSONCoding.encode(map), as: UTF8.self) == text)
    }
}
