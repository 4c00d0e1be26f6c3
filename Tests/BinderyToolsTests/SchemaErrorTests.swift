// What no schema can be told of, where, and what the error says to write.

import BinderyRuntime
import BinderyTools
import Testing

struct SchemaErrorTests {
    enum Payloads: Codable {
        case mail(String)
        case phone(number: Int)
    }
    enum NoRaw: Codable { case one, two }
    enum Unlisted: String, Codable { case one, two }
    enum UnlistedNumber: Int, Codable {
        case one = 1
        case two
    }
    struct Holder<Value: Codable>: Codable { var list: [Value] }
    final class Endless: Codable { let next: Endless }
    struct Refusing: Codable {
        init(from decoder: any Decoder) throws {
            _ = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .number)
            throw Refusal()
        }
        let number: Int
        struct Refusal: Error, CustomStringConvertible { var description: String { "only 42" } }
    }
    struct Swallowing: Codable {
        var unlisted: Unlisted?
        init(from decoder: any Decoder) throws {
            unlisted = try? decoder.container(keyedBy: CodingKeys.self).decode(Unlisted.self, forKey: .unlisted)
        }
    }
    struct Misnamed: Codable, SchemaDescribed {
        var userName: String
        static let propertyDescriptions: [String: PropertyDescription] = ["username": "Who"]
    }
    enum NoMembers: String, Codable, CaseIterable, SchemaDescribed {
        case one
        static let propertyDescriptions: [String: PropertyDescription] = ["one": "First"]
    }
    struct Broken: Codable, SchemaProviding {
        static var jsonSchema: JSONValue { ["type": "string", "allOf": [["$ref": "#/$defs/Gone"]]] }
        init(from decoder: any Decoder) throws { _ = try decoder.singleValueContainer().decode(String.self) }
    }
    struct Exampleless: Codable, SchemaProviding {
        var text: String
        static var jsonSchema: JSONValue { ["type": "number"] }
    }
    struct OptionalExampleless: Codable { var one: Exampleless? }

    @Test("An enumeration that does not list its cases, or has no raw values, is an error")
    func enumerations() {
        expect(Unlisted.self, .unlistedCases, says: "make it CaseIterable")
        expect(UnlistedNumber.self, .unlistedCases, says: "make it CaseIterable")
        expect(Payloads.self, .noRawValues, says: "conform it to SchemaProviding")
        expect(NoRaw.self, .noRawValues, says: "CaseIterable")
    }

    @Test("The error says where the type stands")
    func places() {
        let error = expect(Holder<Unlisted>.self, .unlistedCases, says: "at list.[0]: Unlisted does not")
        #expect(error?.codingPath == ["list", "[0]"])
        #expect(error?.place == "Unlisted")
        #expect(error?.type.hasSuffix("Holder<BinderyToolsTests.SchemaErrorTests.Unlisted>") == true)
    }

    @Test("A type that needs itself, or refuses every value, is an error")
    func unmakeable() {
        expect(Endless.self, .endless, says: "neither optional nor in a collection")
        expect(Refusing.self, .rejected("only 42"), says: "(only 42)")
        expect(Holder<Endless>.self, .endless, says: "at list.[0]: Endless")
    }

    @Test("An error that the type catches is one all the same")
    func caught() { expect(Swallowing.self, .unlistedCases, says: "at unlisted") }

    @Test("Descriptions of what the type does not have are errors")
    func descriptions() {
        expect(Misnamed.self, .unknownMember("username", nearest: "userName"), says: #"is it "userName"?"#)
        expect(NoMembers.self, .noMembers, says: "is no object")
    }

    @Test("A given schema that cannot be used is an error")
    func given() {
        expect(Holder<Broken>.self, .brokenReference("#/$defs/Gone"), says: "#/$defs/Gone")
    }

    @Test("A given schema of which no value can be made is used where none is needed")
    func optional() throws {
        let schema = try JSONSchema.of(OptionalExampleless.self)
        #expect(schema["properties"]?["one"] == ["type": "number"])
        #expect(try JSONSchema.of(Holder<Exampleless>.self)["properties"]?["list"]?["items"] == ["type": "number"])
        struct Needing: Codable { var one: Exampleless }
        let error = #expect(throws: SchemaError.self) { try JSONSchema.of(Needing.self) }
        #expect(error?.description.contains("give the schema `examples`") == true)
    }

    @Test("The second question for a type is answered as the first one")
    func kept() throws {
        #expect(throws: SchemaError.self) { try JSONSchema.of(Unlisted.self) }
        #expect(throws: SchemaError.self) { try JSONSchema.of(Unlisted.self) }
        let first = try JSONSchema.of(Holder<Int>.self)
        #expect(try JSONSchema.of(Holder<Int>.self) == first)
    }

    @Test("Members come in the order in which the type reads them, required ones too")
    func order() throws {
        struct Ordered: Codable {
            var zebra: Int
            var apple: Int
            var mango: Int?
        }
        let schema = try JSONSchema.of(Ordered.self)
        #expect(schema["properties"]?.object?.keys == ["zebra", "apple", "mango"])
        #expect(schema["required"] == ["zebra", "apple"])
    }

    @discardableResult
    private func expect<Value: Decodable>(
        _ type: Value.Type, _ cause: SchemaError.Cause, says text: String,
        at location: SourceLocation = #_sourceLocation
    ) -> SchemaError? {
        let error = #expect(throws: SchemaError.self, sourceLocation: location) { try JSONSchema.of(type) }
        #expect(error?.cause == cause, sourceLocation: location)
        #expect(error?.description.contains(text) == true, "\(error?.description ?? "")", sourceLocation: location)
        return error
    }
}
