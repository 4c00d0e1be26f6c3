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
        \u{2}m1\u{2}m2\u{2}m3\u{2}m4\u{2}m5\u{2}m6\u{2}m7\u{2}m8\u{2}m9\u{3}m10\
        \u{3}m11\u{3}m12\u{3}m13\u{3}m14\u{3}m15\u{3}m16\u{3}m17\u{3}m18\u{3}m19\u{3}m20\
        \u{3}m21\u{3}m22\u{3}m23\u{3}m24\u{3}m25\u{3}m26\u{3}m27\u{3}m28\u{3}m29\u{3}m30\
        \u{3}m31\u{3}m32\u{3}m33\u{3}m34\u{3}m35\u{3}m36\u{3}m37\u{3}m38\u{3}m39\u{3}m40\
        \u{3}m41\u{3}m42\u{3}m43\u{3}m44\u{3}m45\u{3}m46\u{3}m47\u{3}m48\u{3}m49\u{3}m50\
        \u{3}m51\u{3}m52\u{3}m53\u{3}m54\u{3}m55\u{3}m56\u{3}m57\u{3}m58\u{3}m59\u{3}m60\
        \u{3}m61\u{3}m62\u{3}m63\u{3}m64\
        \u{4}last
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
