// Which member of a record comes next, for keys in order, out of it, escaped, unknown, twice and of every length.

import Testing

@testable import BinderyRuntime

/// What a record of three texts and a constant read, as the generator writes one.
private struct Card: Record {
    var id: String?
    var longName: String?
    var veryLong: String?
    var unknownFields: JSONObject

    static let long = String(repeating: "n", count: 130)

    init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(
            Self.self,
            """
            \u{2}id\u{9}long_name\u{4}kind\u{7F}\u{1}\u{2}nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\
            nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
            """)
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&id, &members)
            case 2: json.optional(&longName, &members)
            case 3: json.constant("\"card\"", &members)
            case 4: json.optional(&veryLong, &members)
            default: break
            }
        }
        unknownFields = members.takeUnknownFields()
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
    }

    func write(json: inout JSONWriter) {}
}

@Suite struct RecordMembersTests {
    private func card(_ text: String) throws -> Card {
        try JSONCoding.decode(Card.self, from: Array(text.utf8))
    }

    @Test(arguments: [
        #"{"id":"1","long_name":"2","kind":"card","LONG":"3"}"#,
        #"{"LONG":"3","kind":"card","long_name":"2","id":"1"}"#,
        #"{"long_name":"2","LONG":"3","id":"1"}"#,
        #"{ "id" : "1" , "long_name" : "2", "LONG" :"3"}"#,
        #"{"\u0069d":"1","long\u005fname":"2","LONG":"3"}"#,
    ])
    func keysAreFoundInAnyOrderAndForm(_ text: String) throws {
        let card = try card(text.split(separator: "LONG").joined(separator: Card.long))
        #expect(card.id == "1" && card.longName == "2" && card.veryLong == "3")
        #expect(card.unknownFields.isEmpty)
    }

    @Test func keysThatOnlyBeginOrEndAlikeAreUnknown() throws {
        let card = try card(#"{"i":"1","idx":"2","d":"3","long_names":"4","":"5","kin":"6"}"#)
        #expect(card.id == nil && card.longName == nil)
        #expect(card.unknownFields.keys == ["i", "idx", "d", "long_names", "", "kin"])
    }

    @Test func ofTwoMembersWithOneKeyTheLastCounts() throws {
        #expect(try card(#"{"id":"1","long_name":"2","id":"3"}"#).id == "3")
        let kept = try card(#"{"kind":"other","id":"1"}"#)
        #expect(kept.unknownFields == ["kind": "other"])
        // The second one comes where its name is expected again.
        let replaced = try card(#"{"kind":"other","long_name":"2","kind":"card"}"#)
        #expect(replaced.unknownFields.isEmpty && replaced.longName == "2")
    }

    @Test(arguments: [
        #"{"id""1"}"#, #"{"id":}"#, #"{"id"#, #"{"id""#, "{\"i\nd\":\"1\"}", #"{"id":"1","#, "[]", "1", "",
    ])
    func whatIsNoRecordIsRefused(_ text: String) {
        #expect(throws: JSONError.self) { try card(text) }
    }
}
