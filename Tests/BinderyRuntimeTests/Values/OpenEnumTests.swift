// Enumerations that may grow: unknown words and numbers survive.

import BinderyRuntime
import Foundation
import Testing

enum Reason: OpenEnum, Codable {
    case stop, length
    case unknown(String)

    var rawValue: String {
        switch self {
        case .stop: "stop"
        case .length: "length"
        case .unknown(let word): word
        }
    }

    static var knownCases: [Reason] { [.stop, .length] }
    static var knownWords: StaticString { "stop\nlength\n" }
}

struct Model: OpenString, Codable {
    var rawValue: String
    static var small: Self { Self(rawValue: "small-1") }
}

enum Size: OpenIntEnum, Codable {
    case one
    case unknown(Int)
    init(rawValue: Int) { self = rawValue == 1 ? .one : .unknown(rawValue) }
    var rawValue: Int {
        switch self {
        case .one: 1
        case .unknown(let number): number
        }
    }
    static var knownCases: [Size] { [.one] }
}

@Suite struct OpenEnumTests {
    /// Through the engine, after Foundation has given the same.
    private func roundTrip<Value: Codable & Equatable & JSONReadable & JSONWritable>(
        _ json: String, as type: Value.Type
    ) throws -> (Value, String) {
        let value = try JSONCoding.decode(Value.self, from: Array(json.utf8))
        #expect(try JSONDecoder().decode(Value.self, from: Data(json.utf8)) == value)
        #expect(String(decoding: try JSONEncoder().encode(value), as: UTF8.self) == json)
        return (value, String(decoding: try JSONCoding.encode(value), as: UTF8.self))
    }

    @Test func unknownWordsGoBackAsTheyCame() throws {
        let (reasons, text) = try roundTrip(#"["stop","eos",""]"#, as: [Reason].self)
        #expect(reasons == [.stop, .unknown("eos"), .unknown("")])
        #expect(text == #"["stop","eos",""]"#)
        #expect("\(reasons[1])" == "eos")
        #expect(throws: JSONError.self) { try JSONCoding.decode([Reason].self, from: Array("[1]".utf8)) }
    }

    @Test func aKnownWordIsItselfHoweverItWasWritten() {
        #expect(Reason.unknown("stop") == .stop)
        #expect(Set([Reason.unknown("stop"), .stop]).count == 1)
        #expect(Reason.unknown("eos") != .stop)
        #expect(Size.unknown(1) == .one)
    }

    @Test func suggestionsTakeLiteralsVariablesAndInterpolations() throws {
        let name = "x"
        let models: [Model] = ["small-1", .small, "m-\(name)", Model(name)]
        #expect(models[0] == models[1])
        #expect(models.map(\.rawValue) == ["small-1", "small-1", "m-x", "x"])
        let (decoded, text) = try roundTrip(#"["any"]"#, as: [Model].self)
        #expect(decoded == ["any"])
        #expect(text == #"["any"]"#)
    }

    @Test func integersToo() throws {
        let (sizes, text) = try roundTrip("[1,7]", as: [Size].self)
        #expect(sizes == [.one, 7])
        #expect(text == "[1,7]")
    }
}
