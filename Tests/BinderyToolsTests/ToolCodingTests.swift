// JSON of arguments and results, as models write it.

import BinderyRuntime
import BinderyTools
import Foundation
import Testing

struct ToolCodingTests {
    private struct Meeting: Codable, Equatable {
        var when: Date
        var data: Data
        var link: URL
        var dates: [Date]?
    }

    @Test("Dates are RFC 3339 text, with and without a fraction and an offset; bytes are base64")
    func dates() throws {
        func read(_ when: String) throws -> Double {
            let json = #"{"when": "\#(when)", "data": "AQI=", "link": "https://example.com/a"}"#
            return try ToolCoding.decode(Meeting.self, from: Array(json.utf8)).when.timeIntervalSince1970
        }
        #expect(try read("2024-05-01T12:30:00Z") == 1_714_566_600)
        #expect(try read("2024-05-01T12:30:00.25Z") == 1_714_566_600.25)
        #expect(try read("2024-05-01T14:30:00+02:00") == 1_714_566_600)
        #expect(throws: DecodingError.self) { try read("tomorrow") }
        let link = try #require(URL(string: "https://example.com/a"))
        let meeting = Meeting(when: Date(timeIntervalSince1970: 0.5), data: Data([1, 2]), link: link)
        let bytes = try ToolCoding.encode(meeting)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"data":"AQI=","link":"https://example.com/a","when":"1970-01-01T00:00:00.5Z"}"#)
        #expect(try ToolCoding.decode(Meeting.self, from: bytes) == meeting)
    }

    @Test("The error of a date says where it is and what was expected")
    func errors() {
        let json = #"{"when": "2024-05-01T12:30:00Z", "data": "", "link": "a", "dates": ["2024-05-01"]}"#
        let error = #expect(throws: DecodingError.self) { try ToolCoding.decode(Meeting.self, from: Array(json.utf8)) }
        guard case .dataCorrupted(let context)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(context.codingPath.map(\.stringValue) == ["dates", "Index 0"])
        #expect(context.debugDescription.contains("2024-05-01T12:30:00Z"))
    }

    @Test("Types that read themselves do so, and JSON stays as it is")
    func own() throws {
        let json = try JSONValue(parsing: #"{"b": 1.0, "a": "x/y"}"#)
        #expect(try String(decoding: ToolCoding.encode(json), as: UTF8.self) == #"{"b": 1.0, "a": "x/y"}"#)
        #expect(try ToolCoding.decode([String: Int].self, from: JSONValue(parsing: #"{"a": 1}"#)) == ["a": 1])
        #expect(throws: JSONError.self) { try ToolCoding.decode([Int].self, from: Array("[1,]".utf8)) }
    }
}
