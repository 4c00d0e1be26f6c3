// Which member of a record comes next, for keys in order, out of it, escaped, unknown and twice.

import Testing

@testable import BinderyRuntime

/// What a record of three texts and a constant read, as the generator writes one.
private struct Card: Record {
    var id: String?
    var longName: String?
    var short: String?
    var unknownFields: JSONObject

    init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        unknownFields = [:]
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"long_name\":", 2, &member) { json.optional(&longName, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"kind\":", 3, &member) { json.constant("\"card\"", unknown: &unknownFields) }
            if json.key("\"n\":", 4, &member) { json.optional(&short, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nlong_name\nkind\nn\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
    }

    func write(json: inout JSONWriter) {}
}

@Suite struct RecordMembersTests {
    private func card(_ text: String) throws -> Card {
        try JSONCoding.decode(Card.self, from: Array(text.utf8))
    }

    @Test(arguments: [
        #"{"id":"1","long_name":"2","kind":"card","n":"3"}"#,
        #"{"n":"3","kind":"card","long_name":"2","id":"1"}"#,
        #"{"long_name":"2","n":"3","id":"1"}"#,
        #"{ "id" : "1" , "long_name" : "2", "n" :"3"}"#,
        #"{"\u0069d":"1","long\u005fname":"2","n":"3"}"#,
    ])
    func keysAreFoundInAnyOrderAndForm(_ text: String) throws {
        let card = try card(text)
        #expect(card.id == "1" && card.longName == "2" && card.short == "3")
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
