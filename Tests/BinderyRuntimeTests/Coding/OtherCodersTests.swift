// Records, unions and tuples through coders of others: what comes back, and where a fault is said to be.

import BinderyRuntime
import Foundation
import Testing

/// A program's own type that holds generated ones.
private struct Letter: Codable, Equatable {
    var stamp: String
    var messages: [Message]
    var shape: Shape?
    var pair: ElementCodingTests.Pair?
}

/// As the generator writes a union.
private enum Shape: OpenUnion {
    case message(Message)
    case ratio(Double)
    case unknown(JSONValue)

    init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .message(try json.value(as: Message.self))
        case .integer, .number: self = .ratio(try json.value(as: Double.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    func write(json: inout JSONWriter) {
        switch self {
        case .message(let value): value.write(json: &json)
        case .ratio(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

@Suite struct OtherCodersTests {
    private func fault(_ json: String) -> DecodingError? {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Letter.self, from: Data(json.utf8)) }
    }

    private func path(_ context: DecodingError.Context?) -> String? {
        context?.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }

    @Test(arguments: [
        #"{"stamp":"a","messages":[{"model":"m","content":null,"name":null,"x":1.5,"extra":[null,{"a":null}]}]}"#,
        #"{"stamp":"a","messages":[],"shape":{"model":"m","content":"c","child":{"model":"n","content":null}}}"#,
        #"{"stamp":"a","messages":[],"shape":0.1,"pair":[1,null,true,"more"]}"#,
        #"{"stamp":"a","messages":[],"shape":["of","none"],"pair":[2]}"#,
    ])
    func aTypeOfOnesOwnComesBack(_ text: String) throws {
        let letter = try JSONDecoder().decode(Letter.self, from: Data(text.utf8))
        let constant = #""role":"user","tag":{"v":[1]},"model""#
        let expected = try JSONValue(parsing: text.replacing(#""model""#, with: constant))
        #expect(try JSONValue(parsing: [UInt8](JSONEncoder().encode(letter))) == expected)
        // A property list has no null, but its coder has a word for it.
        for format in [PropertyListSerialization.PropertyListFormat.xml, .binary] {
            let encoder = PropertyListEncoder()
            encoder.outputFormat = format
            let list = try encoder.encode(letter)
            #expect(try PropertyListDecoder().decode(Letter.self, from: list) == letter)
        }
    }

    @Test func integersKeepTheirDigits() throws {
        let text = #"{"stamp":"a","messages":[{"model":"m","content":null,"n":{"is":18446744073709551615}}]}"#
        let letter = try JSONDecoder().decode(Letter.self, from: Data(text.utf8))
        #expect(letter.messages[0].unknownFields["n"]?["is"]?.integer(as: UInt64.self) == .max)
        #expect(String(decoding: try JSONEncoder().encode(letter), as: UTF8.self).contains("18446744073709551615"))
    }

    @Test func aFaultHasThePathOfItsField() throws {
        let wrong = fault(#"{"stamp":"a","messages":[{"model":"m"},{"model":"m","child":{"model":["secret"]}}]}"#)
        guard case .typeMismatch(let type, let context)? = wrong else { throw Unexpected() }
        #expect(ObjectIdentifier(type) == ObjectIdentifier(String.self))
        #expect(path(context) == "messages.1.child.model")
        #expect(context.debugDescription == "expected a string, found an array [mail.yaml#/properties/model]")

        let missing = fault(#"{"stamp":"a","messages":[{"child":{},"model":"m"}]}"#)
        guard case .keyNotFound(let key, let owner)? = missing else { throw Unexpected() }
        #expect(key.stringValue == "model")
        #expect(path(owner) == "messages.0.child")

        let null = fault(#"{"stamp":"a","messages":[{"model":null}]}"#)
        guard case .valueNotFound(_, let place)? = null else { throw Unexpected() }
        #expect(path(place) == "messages.0.model")

        guard case .typeMismatch(_, let list)? = fault(#"{"stamp":"a","messages":[[]]}"#) else { throw Unexpected() }
        #expect(path(list) == "messages.0")
        guard case .typeMismatch(_, let element)? = fault(#"{"stamp":"a","messages":[],"pair":["x"]}"#) else {
            throw Unexpected()
        }
        #expect(path(element) == "pair.0")
    }

    @Test func whatJSONCannotSayHasItsPathToo() throws {
        let message = Message(content: nil, model: "m", scores: ["x": .infinity])
        let letter = Letter(stamp: "a", messages: [message])
        let error = #expect(throws: EncodingError.self) { try JSONEncoder().encode(letter) }
        guard case .invalidValue(_, let context)? = error else { throw Unexpected() }
        let keys = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
        #expect(keys == ["messages", "0", "x"])
        #expect(context.debugDescription == "expected a finite number")
    }

    private struct Unexpected: Error {}
}
