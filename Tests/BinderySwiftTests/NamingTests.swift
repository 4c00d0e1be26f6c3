// Names of descriptions and what they become.

import BinderyDiagnostics
import BinderyIR
import Testing

@testable import BinderySwift

@Suite struct NamingTests {
    @Test(arguments: [
        ("tool_call_id", "toolCallID"), ("image_url", "imageURL"), ("json_object", "jsonObject"), ("url", "url"),
        ("gpt-4.1", "gpt4_1"), ("gpt-5.5-2026-04-23", "gpt5_5_2026_04_23"),
        ("gpt-3.5-turbo-16k-0613", "gpt3_5Turbo16k0613"), ("gpt-4o-mini", "gpt4oMini"), ("24h", "_24h"),
        ("in_memory", "inMemory"), ("IDs", "ids"), ("message_ids", "messageIDs"), ("HTTPServer", "httpServer"),
        ("+1", "plus1"), ("-1", "minus1"), ("1", "_1"), ("1.5", "_1_5"), ("", "empty"), ("👍", "thumbsUpSign"),
        ("*", "star"), ("日本語", "日本語"), ("größe_in_cm", "größeInCm"), ("__proto__", "proto"), ("a b", "aB"),
        ("CONTENT_FILTER", "contentFilter"), ("file-search.results", "fileSearchResults"), ("$ref", "ref"),
        ("e\u{301}t\u{e9}", "e\u{301}t\u{e9}"), ("\u{202E}abc", "abc"), ("pcm16", "pcm16"),
    ])
    func membersAreLowerCamel(_ wire: String, _ swift: String) {
        #expect(Casing().lowerCamel(Words(wire)) == swift)
        #expect(Identifier(swift) != nil)
    }

    @Test(arguments: [
        ("ModelIdsShared", "ModelIDsShared"), ("ResponseFormatJsonSchema", "ResponseFormatJSONSchema"),
        ("OpenAIFile", "OpenAIFile"), ("FineTuneDPOMethod", "FineTuneDPOMethod"), ("list_of_urls", "ListOfURLs"),
        ("3DModel", "_3DModel"), ("MESSAGE_TYPE", "MessageType"), ("utf8_text", "UTF8Text"),
        ("api.v1.Thing", "APIV1Thing"),
    ])
    func typesAreUpperCamel(_ wire: String, _ swift: String) {
        #expect(Casing().upperCamel(Words(wire)) == swift)
    }

    @Test(
        arguments: [
            ("choices", "choice"), ("entries", "entry"), ("boxes", "box"), ("matches", "match"), ("caches", "cache"),
            ("addresses", "address"), ("status", nil), ("data", nil), ("analysis", nil), ("series", nil),
            ("people", "person"),
        ] as [(String, String?)])
    func oneOfMany(_ many: String, _ one: String?) { #expect(Singular.word(many) == one) }

    @Test func keywordsAndMembersInUseGiveWay() {
        var api = SampleAPI()
        let record = api.record(
            "Thing", ["default", "self", "init", "in", "unknown_fields", "with", "Type", "hash"].map { property($0) })
        let names = api.named().members(record).map(\.escaped)
        #expect(
            names == ["`default`", "selfValue", "initValue", "`in`", "unknownFieldsValue", "withValue", "type", "hash"])
    }

    @Test func casesCannotBeTakenForOptionals() {
        var api = SampleAPI()
        let list = api.words("Effort", ["none", "some", "unknown", "raw_value", "default", "low"])
        let names = api.named().members(list).map(\.text)
        #expect(names == ["noneValue", "someValue", "unknownValue", "rawValueValue", "default", "low"])
    }

    @Test func namesThatDifferInSeparatorsAreSpelledOut() {
        var api = SampleAPI()
        let record = api.record(
            "Thing", ["a_b", "a-b", "user", "User", "+1", "-1", "@type", "type"].map { property($0) })
        let log = DiagnosticLog()
        let names = api.named(into: log).members(record).map(\.text)
        #expect(log.diagnostics.isEmpty)
        #expect(Set(names).count == names.count)
        #expect(names == ["aUnderscoreB", "aHyphenB", "user", "User", "plus1", "minus1", "atType", "type"])
    }

    @Test func whatCannotBeToldApartIsAnError() {
        var api = SampleAPI()
        api.record("Thing", [property("a", override: "x"), property("b", override: "x")])
        let log = DiagnosticLog()
        _ = api.named(into: log)
        let message = log.diagnostics.first.map { $0.description } ?? ""
        #expect(log.hasErrors)
        #expect(message.contains("#/properties/b") && message.contains("#/properties/a"))
        #expect(message.contains("\"names\": {"))
    }

    @Test func overridesWinAndMustBeIdentifiers() {
        var api = SampleAPI()
        let good = api.add(.component("x"), .record(Record(properties: [])), override: "Chosen")
        let log = DiagnosticLog()
        #expect(api.named(into: log).name(good).text == "Chosen")
        #expect(log.diagnostics.isEmpty)
        api.add(.component("y"), .record(Record(properties: [])), override: "A { }; import Foundation")
        _ = api.named(into: log)
        #expect(log.diagnostics.map(\.rule.id) == ["invalid-name"])
    }

    @Test func itemsAreNamedForOne() {
        var api = SampleAPI()
        let parent = api.record("ResponseBody", [])
        let choice = api.add(.item(of: "choices"), in: parent, .record(Record(properties: [])))
        let data = api.add(.item(of: "data"), in: parent, .record(Record(properties: [])))
        let top = api.add(.item(of: "ToolCalls"), .record(Record(properties: [])))
        let named = api.named()
        #expect([choice, data, top].map { named.name($0).text } == ["Choice", "DataItem", "ToolCallsItem"])
    }

    @Test func anItemGivesWayToAProperty() {
        var api = SampleAPI()
        let parent = api.record("ResponseBody", [])
        let item = api.add(.item(of: "choices"), in: parent, .record(Record(properties: [])))
        let own = api.record("choice", [], in: parent)
        let named = api.named()
        #expect(named.name(item).text == "ChoicesItem")
        #expect(named.name(own).text == "Choice")
    }

    @Test func nestedTypesHideNothingInUse() {
        var api = SampleAPI()
        let audio = api.record("Audio", [])
        let free = api.reserve(.component("Free"))
        let bound = api.reserve(.component("Bound"))
        let inFree = api.record("audio", [], in: free)
        let inBound = api.record("audio", [], in: bound)
        let type = api.words("type", ["a"], in: free)
        api.set(free, .record(Record(properties: [property("audio", .named(inFree)), property("type", .named(type))])))
        api.set(
            bound, .record(Record(properties: [property("audio", .named(inBound)), property("other", .named(audio))])))
        let named = api.named()
        #expect(named.name(inFree).text == "Audio")
        #expect(named.name(inBound).text == "BoundAudio")
        #expect(named.name(type).text == "TypeValue")
    }

    @Test func standardTypesKeepTheirNames() {
        var api = SampleAPI()
        let ids = ["Error", "String", "JSONValue", "Data", "Record", "Operation"].map { api.record($0, []) }
        let named = api.named()
        #expect(ids.allSatisfy { named.name($0).text.hasSuffix("Value") })
    }

    @Test func addingATypeRenamesNothingElse() {
        var api = SampleAPI()
        let first = ["foo_bar", "Baz", "qux-1"].map { api.record($0, [property("a")]) }
        let before = first.map { api.named().name($0).text }
        for name in ["FooBarBaz", "alpha", "Qux1x"] { api.record(name, []) }
        #expect(first.map { api.named().name($0).text } == before)
    }

    @Test func aNameOfAMegabyteCostsLittle() {
        var api = SampleAPI()
        let long = String(repeating: "Ab_", count: 350_000)
        let id = api.record(long, [property(long)])
        let named = api.named()
        #expect(named.name(id).text.count < 1_000)
        #expect(named.members(id)[0].text.count < 1_000)
    }
}
