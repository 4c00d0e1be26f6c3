// The rules by which generated records read and write their members, on one record that has a member of each kind.

import BinderyRuntime
import Foundation
import Testing

struct Message: Record {
    var content: String?
    var model: Model
    var name: String?
    var child: Box<Message>?
    var scores: [String: Double]
    var unknownFields: JSONObject
    var nulls: ExplicitNulls<Self>

    init(
        content: String?, model: Model, name: String? = nil, child: Box<Message>? = nil, scores: [String: Double] = [:],
        unknownFields: JSONObject = [:], nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.model = model
        self.name = name
        self.child = child
        self.scores = scores
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

// As the generator writes it.
extension Message {
    static var places: StaticString {
        "\tmail.yaml#/properties/\nrole\ntag\ncontent\nmodel\n\tmore.yaml#/allOf/0/\nname\n\tmore.yaml#/properties/child/oneOf/0\nchild\n"
    }

    init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: String?
        var model: Model?
        var name: String?
        var child: Message?
        var scores: [String: Double] = [:]
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"user\"", unknown: &unknownFields) }
            if json.key("\"tag\":", 2, &member) { json.constant("{\"v\":[1]}", unknown: &unknownFields) }
            if json.key("\"content\":", 3, &member) { json.nullable(&content, unknown: &unknownFields) }
            if json.key("\"model\":", 4, &member) { json.required(&model) }
            if json.key("\"name\":", 5, &member) { json.optional(&name, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"child\":", 6, &member) { json.optional(&child, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(
            &member, of: "role\ntag\ncontent\nmodel\nname\nchild\n", additional: &scores, unknown: &unknownFields)
        guard let model, json.isSound else { try json.fail(missing: "model\n", from: start) }
        self.init(
            content: content, model: model, name: name, child: child.map(Box.init), scores: scores,
            unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"user\"", "role", unknown: unknownFields)
        json.constant(",\"tag\":{\"v\":[1]}", "tag", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.required(",\"model\":", model)
        json.optional(",\"name\":", name, 5, nulls)
        json.optional(",\"child\":", child?.value, 6, nulls)
        json.closeObject(
            from: start, names: "role\ntag\ncontent\nmodel\nname\nchild\n", additional: scores, unknown: unknownFields)
    }
}

extension ExplicitNulls<Message> {
    static var name: Self { Self(member: 5) }
    static var child: Self { Self(member: 6) }
}

@Suite struct FieldCodingTests {
    /// By the engine, after Foundation has given the same.
    private func decoded(_ json: String) throws -> Message {
        let message = try JSONCoding.decode(Message.self, from: Array(json.utf8))
        #expect(try JSONDecoder().decode(Message.self, from: Data(json.utf8)) == message)
        return message
    }

    /// By Foundation, in the order of keys, after the engine has given the same without an order or a key twice.
    private func json(_ message: Message) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        let text = String(decoding: try encoder.encode(message), as: UTF8.self)
        let bytes = try JSONCoding.encode(message)
        try JSONReader.validate(bytes, options: .init(duplicateKeys: .refused))
        #expect(try JSONValue(parsing: bytes) == JSONValue(parsing: text))
        return text
    }

    @Test func constantsAreWrittenAndNotKept() throws {
        let message = try decoded(#"{"role":"user","tag":{"v":[1.0]},"model":"m","content":null}"#)
        #expect(message.unknownFields.isEmpty)
        #expect(
            try json(Message(content: nil, model: "m"))
                == #"{"content":null,"model":"m","role":"user","tag":{"v":[1]}}"#)
    }

    @Test(arguments: [#""tool""#, "null", "7", #"["user"]"#])
    func aDifferingConstantStaysAndGoesBack(_ role: String) throws {
        let text = #"{"content":"x","model":"m","role":\#(role),"tag":0.5}"#
        let message = try decoded(text)
        #expect(message.unknownFields["role"] == (try JSONValue(parsing: role)))
        #expect(try json(message).contains(#""role":\#(role)"#))
    }

    @Test func missingAndNullAreNil() throws {
        for text in [#"{"model":"m"}"#, #"{"model":"m","name":null,"content":null,"child":null}"#] {
            let message = try decoded(text)
            #expect(message.name == nil)
            #expect(message.content == nil)
            #expect(message.child == nil)
            #expect(message.unknownFields.isEmpty)
        }
    }

    @Test func nullIsKeptApartFromMissing() throws {
        let text = #"{"child":null,"content":null,"model":"m","role":"user","tag":{"v":[1]}}"#
        let message = try decoded(text)
        #expect(message.nulls == [.child])
        #expect(try json(message) == text)
        #expect(message.with { $0.nulls = [] } == Message(content: nil, model: "m"))
        let set = message.with { $0.nulls.insert(.name) }
        #expect(try json(set).contains(#""name":null"#))
        let named = set.with { $0.name = "n" }
        #expect(try json(named).contains(#""name":"n""#))
    }

    @Test func theLastOfTwoNullsAndValuesCounts() throws {
        let value = try JSONCoding.decode(Message.self, from: Array(#"{"model":"m","name":null,"name":"n"}"#.utf8))
        #expect(value.name == "n" && value.nulls.isEmpty)
        let null = try JSONCoding.decode(Message.self, from: Array(#"{"model":"m","name":"n","name":null}"#.utf8))
        #expect(null.name == nil && null.nulls == [.name])
        // A member that does not fit is kept as it is, and no null beside it.
        var issues: [DecodingIssue] = []
        let kept = try JSONCoding.decode(
            Message.self, from: Array(#"{"model":"m","name":null,"name":7}"#.utf8), tolerance: .tolerant,
            issues: &issues)
        #expect(kept.unknownFields == ["name": 7] && kept.nulls.isEmpty)
    }

    @Test func nullsHaveNames() {
        var nulls: ExplicitNulls<Message> = []
        nulls["name"] = true
        #expect(nulls == [.name] && nulls["name"] && !nulls["child"])
        nulls["no such member"] = true
        nulls["name"] = false
        #expect(nulls.isEmpty && !nulls["no such member"])
        #expect(
            ExplicitNulls(ExplicitNulls<Message>([.name, .child]), among: [.child]) == [.child]
                as ExplicitNulls<Message>)
        #expect(ExplicitNulls<Message>(member: 64).rawValue == 1 << 63)
        #expect(ExplicitNulls<Message>(member: 65).isEmpty)
    }

    @Test func unknownFieldsAreKeptAndSentBack() throws {
        let text =
            #"{"content":null,"extra":{"deep":[1,null]},"model":"m","nothing":null,"role":"user","tag":{"v":[1]}}"#
        let message = try decoded(text)
        #expect(message.unknownFields == ["extra": ["deep": [1, nil]], "nothing": nil])
        #expect(try json(message) == text)
    }

    @Test func aSetPropertyWinsOverTheSameUnknownKey() throws {
        let message = Message(
            content: "c", model: "m", name: "n", scores: ["name": 1, "s": 2],
            unknownFields: ["name": "other", "model": "other", "content": nil, "s": "other"])
        #expect(
            try json(message) == #"{"content":"c","model":"m","name":"n","role":"user","s":2,"tag":{"v":[1]}}"#)
    }

    @Test func unknownFieldsFillWhatIsNil() throws {
        let message = Message(content: nil, model: "m", unknownFields: ["name": nil, "content": "raw", "role": nil])
        #expect(try json(message) == #"{"content":"raw","model":"m","name":null,"role":null,"tag":{"v":[1]}}"#)
    }

    @Test func typedAdditionalMembersTakeWhatFits() throws {
        let message = try decoded(#"{"model":"m","a":1,"b":2.5,"c":"no number","d":null}"#)
        #expect(message.scores == ["a": 1, "b": 2.5])
        #expect(message.unknownFields == ["c": "no number", "d": nil])
    }

    @Test func anErrorNamesItsPlace() throws {
        let fault = #"{"model":"m","child":{"model":"m","child":{"model":[]}}}"#
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Message.self, from: Data(fault.utf8)) }
        let error = #expect(throws: JSONError.self) { try decoded(fault) }
        #expect(error?.location?.path.description == "child.child.model")
        #expect(error?.reason == .expected(.string))
        let missing = #expect(throws: JSONError.self) { try decoded(#"{"child":{}, "model":"m"}"#) }
        #expect(missing?.location?.path.description == "child")
        #expect(missing?.detail == "model")
        #expect(throws: JSONError.self) { try decoded("[]") }
        #expect(throws: JSONError.self) { try decoded(#"{"model":null}"#) }
    }

    @Test func keysComeInAnyOrderEscapedAndTwice() throws {
        let message = try decoded(#"{"child":{"model":"c"},"\u006dodel":"m","extra":1,"name":"n","role":"user"}"#)
        let child = Box(Message(content: nil, model: "c"))
        #expect(message == Message(content: nil, model: "m", name: "n", child: child, scores: ["extra": 1]))
    }

    @Test func theLastOfTwoCounts() throws {
        let text = #"{"model":"a","role":"x","x":1,"model":"b","role":"user","x":2,"name":"n","name":null}"#
        let message = try JSONCoding.decode(Message.self, from: Array(text.utf8))
        #expect(message == Message(content: nil, model: "b", scores: ["x": 2], nulls: [.name]))
    }

    @Test func withGivesAChangedCopy() {
        let message = Message(content: "a", model: "m")
        let other = message.with { $0.child = Box(message) }
        #expect(message.child == nil)
        #expect(other.child?.value == message)
        #expect(other.child == Box(message))
        #expect(other != message)
    }
}
