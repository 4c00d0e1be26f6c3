// The rules by which generated records read and write their members, on one record that has a member of each kind.

import BinderyRuntime
import Testing

struct Message: Record {
    var content: String?
    var model: Model
    var name: String?
    var child: Box<Message>?
    var scores: [String: Double]
    var unknownFields: JSONObject

    init(
        content: String?, model: Model, name: String? = nil, child: Box<Message>? = nil, scores: [String: Double] = [:],
        unknownFields: JSONObject = [:]
    ) {
        self.content = content
        self.model = model
        self.name = name
        self.child = child
        self.scores = scores
        self.unknownFields = unknownFields
    }

    init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "user")
        fields.constant("tag", json: #"{"v":[1]}"#)
        let content: String? = try fields.nullable("content")
        let model: Model = try fields.required("model")
        let name: String? = try fields.optional("name")
        let child: Box<Message>? = try fields.optional("child")
        let scores: [String: Double] = try fields.additional()
        self.init(
            content: content, model: model, name: name, child: child, scores: scores,
            unknownFields: try fields.unknownFields())
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "user")
        try fields.constant("tag", json: #"{"v":[1]}"#)
        try fields.nullable("content", content)
        try fields.required("model", model)
        try fields.optional("name", name)
        try fields.optional("child", child)
        try fields.additional(scores)
        try fields.finish()
    }
}

@Suite struct FieldCodingTests {
    private func decoded(_ json: String) throws -> Message {
        try JSONCoding.decode(Message.self, from: Array(json.utf8))
    }

    private func json(_ message: Message) throws -> String {
        String(decoding: try JSONCoding.encode(message), as: UTF8.self)
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
        do {
            _ = try decoded(fault)
            Issue.record("an array is no model")
        } catch DecodingError.typeMismatch(_, let context) {
            #expect(context.codingPath.map(\.stringValue) == ["child", "child", "model"])
        }
        do {
            _ = try decoded(#"{"child":{}, "model":"m"}"#)
            Issue.record("the model is missing")
        } catch DecodingError.keyNotFound(let key, let context) {
            #expect(key.stringValue == "model")
            #expect(context.codingPath.map(\.stringValue) == ["child"])
        }
        #expect(throws: DecodingError.self) { try decoded("[]") }
        #expect(throws: DecodingError.self) { try decoded(#"{"model":null}"#) }
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
