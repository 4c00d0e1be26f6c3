// Arrays whose places have types of their own, and enumerations of several kinds, by hand as generated code writes them.

import BinderyRuntime
import Testing

@Suite struct ElementCodingTests {
    struct Pair: Codable, Hashable {
        var first: Double
        var second: String?
        var third: Bool?
        var additionalElements: [JSONValue] = []

        init(first: Double, second: String? = nil, third: Bool? = nil) {
            (self.first, self.second, self.third) = (first, second, third)
        }

        init(from decoder: any Decoder) throws {
            var elements = try ElementDecoder(decoder)
            first = try elements.required()
            second = try elements.optional()
            third = try elements.optional()
            additionalElements = try elements.rest()
        }

        func encode(to encoder: any Encoder) throws {
            var elements = ElementEncoder(encoder)
            try elements.required(first)
            try elements.optional(second)
            try elements.optional(third)
            try elements.rest(additionalElements)
        }
    }

    @Test(arguments: ["[1]", #"[1,"a"]"#, "[1,null,true]", #"[1,"a",false,{"b":2},3]"#, "[1,null,null,0]"])
    func arraysComeBack(text: String) throws {
        let pair = try JSONCoding.decode(Pair.self, from: Array(text.utf8))
        #expect(String(decoding: try JSONCoding.encode(pair), as: UTF8.self) == text)
    }

    @Test(arguments: ["[]", "{}", #"["a"]"#, "[1,2]"])
    func whatDoesNotFitFails(text: String) {
        #expect(throws: DecodingError.self) { try JSONCoding.decode(Pair.self, from: Array(text.utf8)) }
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
