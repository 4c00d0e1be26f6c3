// Arrays whose places have types of their own, and enumerations of several kinds, by hand as generated code writes them.

import BinderyRuntime
import Foundation
import Testing

@Suite struct ElementCodingTests {
    struct Pair: OpenTuple {
        var first: Double
        var second: String?
        var third: Bool?
        var additionalElements: [JSONValue] = []

        init(first: Double, second: String? = nil, third: Bool? = nil) {
            (self.first, self.second, self.third) = (first, second, third)
        }

        init(json: inout JSONReader) throws(JSONError) {
            var isOpen = try json.enterArray()
            first = try json.element(&isOpen)
            second = try json.optionalElement(&isOpen)
            third = try json.optionalElement(&isOpen)
            additionalElements = try json.elements(&isOpen)
        }

        func write(json: inout JSONWriter) {
            var elements = ElementWriter(json: &json)
            elements.required(first, json: &json)
            elements.optional(second, json: &json)
            elements.optional(third, json: &json)
            elements.rest(additionalElements, json: &json)
        }
    }

    @Test(arguments: ["[1]", #"[1,"a"]"#, "[1,null,true]", #"[1,"a",false,{"b":2},3]"#, "[1,null,null,0]"])
    func arraysComeBack(text: String) throws {
        let pair = try JSONCoding.decode(Pair.self, from: Array(text.utf8))
        #expect(String(decoding: try JSONCoding.encode(pair), as: UTF8.self) == text)
        #expect(try JSONDecoder().decode(Pair.self, from: Data(text.utf8)) == pair)
        #expect(try JSONValue(parsing: [UInt8](JSONEncoder().encode(pair))) == JSONValue(parsing: text))
    }

    @Test(arguments: ["[]", "{}", #"["a"]"#, "[1,2]"])
    func whatDoesNotFitFails(text: String) {
        #expect(throws: JSONError.self) { try JSONCoding.decode(Pair.self, from: Array(text.utf8)) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Pair.self, from: Data(text.utf8)) }
    }

    enum Mode: OpenValueEnum {
        case auto
        case one
        case off
        case unknown(JSONValue)

        static var knownCases: [Self] { [.auto, .one, .off] }

        init(rawValue: JSONValue) {
            switch rawValue {
            case "auto": self = .auto
            case 1: self = .one
            case false: self = .off
            default: self = .unknown(rawValue)
            }
        }

        var rawValue: JSONValue {
            switch self {
            case .auto: "auto"
            case .one: 1
            case .off: false
            case .unknown(let value): value
            }
        }
    }

    @Test func valuesOfSeveralKinds() throws {
        let text = #"["auto",1,false,"1",{"a":null}]"#
        let modes = try JSONCoding.decode([Mode].self, from: Array(text.utf8))
        #expect(modes == [.auto, .one, .off, .unknown("1"), .unknown(["a": .null])])
        #expect(String(decoding: try JSONCoding.encode(modes), as: UTF8.self) == text)
    }
}
