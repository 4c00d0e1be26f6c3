// What a tolerant reader gives up, what it keeps, and what it throws all the same.

import BinderyRuntime
import Testing

@Suite struct ToleranceTests {
    private func tolerant<Value: JSONReadable>(
        _ json: String, as type: Value.Type = Value.self
    ) throws -> (value: Value, issues: [DecodingIssue]) {
        var issues: [DecodingIssue] = []
        let value = try JSONCoding.decode(Value.self, from: Array(json.utf8), tolerance: .tolerant, issues: &issues)
        return (value, issues)
    }

    @Test func anOptionalMemberIsGivenUpAndSentBack() throws {
        let text = #"{"model":"m","content":null,"name":["n", 1]}"#
        let (message, issues) = try tolerant(text, as: Message.self)
        #expect(message.name == nil)
        #expect(message.unknownFields == ["name": ["n", 1]])
        #expect(issues.map(\.path.description) == ["name"])
        #expect(issues.first?.reason.contains("expected a string, found [") == true)
        let back = try JSONValue(parsing: try JSONCoding.encode(message))
        #expect(back["name"] == ["n", 1])
        var none: [DecodingIssue] = []
        #expect(throws: JSONError.self) {
            try JSONCoding.decode(Message.self, from: Array(text.utf8), tolerance: .strict, issues: &none)
        }
        #expect(throws: JSONError.self) { try JSONCoding.decode(Message.self, from: Array(text.utf8)) }
    }

    @Test func onlyTheInnermostOptionalIsGivenUp() throws {
        let text = #"{"model":"m","child":{"model":"c","name":7,"child":{"model":8}},"na\"me":1}"#
        let (message, issues) = try tolerant(text, as: Message.self)
        #expect(message.child?.value.model == "c")
        #expect(message.child?.value.unknownFields == ["name": 7, "child": ["model": 8]])
        #expect(issues.map(\.path.description) == ["child.name", "child.child.model"])
        #expect(message.scores == ["na\"me": 1])
    }

    @Test func whatIsRequiredIsThrown() throws {
        for text in [
            #"{"model":1}"#, #"{"name":1}"#, "[]", #"{"model":"m","name":[1,}"#, #"{"model":"m","name":"\x"}"#,
        ] {
            #expect(throws: JSONError.self) { try tolerant(text, as: Message.self) }
        }
    }

    @Test func anElementThatIsAnOpenUnionBecomesUnknown() throws {
        let (parts, issues) = try tolerant(#"["a",{"model":"m"},{"model":1},true]"#, as: [Part].self)
        #expect(
            parts == [.text("a"), .message(Message(content: nil, model: "m")), .unknown(["model": 1]), .unknown(true)])
        #expect(issues.map(\.path.description) == ["[2].model"])
        #expect(throws: JSONError.self) { try tolerant(#"{"model":1}"#, as: Part.self) }
    }

    @Test func whatIsGivenUpIsSentBackByteForByte() throws {
        let odd = #"[ "\u006e" , 1.0, {"a" : 1e2 } ]"#
        let (message, _) = try tolerant(#"{"model":"m","content":null,"name":\#(odd),"x":\#(odd)}"#, as: Message.self)
        let sent = String(decoding: try JSONCoding.encode(message), as: UTF8.self)
        #expect(sent.contains(#""name":\#(odd)"#))
        #expect(sent.contains(#""x":\#(odd)"#))
        let element = #"{ "model" : 1.0 }"#
        let (parts, _) = try tolerant(#"["a",\#(element),"b"]"#, as: [Part].self)
        #expect(String(decoding: try JSONCoding.encode(parts), as: UTF8.self) == #"["a",\#(element),"b"]"#)
    }

    @Test func manyFaultsAreBounded() throws {
        let one = #"{"model":1}"#
        let (parts, issues) = try tolerant(
            "[" + Array(repeating: one, count: 5_000).joined(separator: ",") + "]", as: [Part].self)
        #expect(parts.count == 5_000)
        #expect(issues.count == 100)
    }
}

/// As the generator writes it.
private enum Part: OpenUnion {
    case text(String)
    case message(Message)
    case unknown(JSONValue)

    init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .text(try json.value(as: String.self))
        case .object: self = .message(try json.value(as: Message.self))
        default: self = .unknown(try json.value())
        }
    }

    func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .message(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}
