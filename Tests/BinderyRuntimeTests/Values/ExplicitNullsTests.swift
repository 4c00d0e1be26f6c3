// Nulls of the members that have no bit of their own.

import Foundation
import Testing

@testable import BinderyRuntime

/// A record as the generator writes one whose members stand beyond the 64th.
private struct Wide: Record {
    var last: Int?
    var unknownFields: JSONObject = [:]

    static var places: StaticString { "\twide.yaml#/properties/\nlast\n" }

    /// 64 names, and the one that is in use.
    private static let names: StaticString =
        """
        m1\nm2\nm3\nm4\nm5\nm6\nm7\nm8\nm9\nm10\nm11\nm12\nm13\nm14\nm15\nm16\n\
        m17\nm18\nm19\nm20\nm21\nm22\nm23\nm24\nm25\nm26\nm27\nm28\nm29\nm30\nm31\nm32\n\
        m33\nm34\nm35\nm36\nm37\nm38\nm39\nm40\nm41\nm42\nm43\nm44\nm45\nm46\nm47\nm48\n\
        m49\nm50\nm51\nm52\nm53\nm54\nm55\nm56\nm57\nm58\nm59\nm60\nm61\nm62\nm63\nm64\n\
        last\n
        """

    init(last: Int? = nil, unknownFields: JSONObject = [:]) {
        self.last = last
        self.unknownFields = unknownFields
    }

    init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, Self.names)
        var last: Int?
        while json.nextMember(&members) {
            if members.place == 65 { json.optional(&last, &members) }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(last: last, unknownFields: members.takeUnknownFields())
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
