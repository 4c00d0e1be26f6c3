// Free-form JSON: written, read, changed, compared, printed.

import BinderyRuntime
import Testing

@Suite struct JSONValueTests {
    @Test func literalsOfEveryKindAreReadBack() {
        let days = 3
        let value: JSONValue = [
            "null": nil, "bool": true, "int": 3, "double": 2.5, "text": "days: \(days)", "list": [1, "a", nil],
            "object": ["inner": [:]],
        ]
        #expect(value["null"]?.isNull == true)
        #expect(value["bool"]?.bool == true)
        #expect(value["int"]?.int == 3)
        #expect(value["double"]?.double == 2.5)
        #expect(value["text"]?.string == "days: 3")
        #expect(value["list"]?[1]?.string == "a")
        #expect(value["list"]?.array?.count == 3)
        #expect(value["object"]?["inner"]?.object?.isEmpty == true)
        #expect(value["missing"] == nil)
        #expect(value["text"]?["not an object"] == nil)
        #expect(value["list"]?[3] == nil)
        #expect(value["bool"]?.int == nil)
        #expect(value["null"]?.string == nil)
    }

    @Test func subscriptsChangeAndAppendAndRemove() {
        var value: JSONValue = ["list": [1, 2], "gone": 1]
        value["list"]?[0] = 7
        value["list"]?[2] = "new"
        value["list"]?[9] = "ignored"
        value["gone"] = nil
        value["null"] = .null
        #expect(value == ["list": [7, 2, "new"], "null": nil])
        value["list"]?[1] = nil
        #expect(value["list"] == [7, "new"])
        value["list"]?["key"] = true
        #expect(value["list"] == ["key": true], "setting a member makes an object of whatever was there")
    }

    @Test func numbersAreEqualByValue() {
        #expect(JSONValue.integer(1) == 1.0)
        #expect(JSONValue.integer(1).hashValue == JSONValue.number(1.0).hashValue)
        #expect(JSONValue.number(0.0) == JSONValue.number(-0.0))
        #expect(JSONValue.integer(UInt64.max) == JSONValue(UInt64.max))
        #expect(JSONValue.integer(UInt64.max) != JSONValue.integer(Int64.max))
        #expect(JSONValue.integer(UInt64(5)) == 5)
        // 2^53 + 1 has no Double: it must not become equal to its neighbour.
        #expect(JSONValue.integer(9_007_199_254_740_993) != JSONValue.number(9_007_199_254_740_992))
        #expect(JSONValue.bool(true) != 1)
        #expect(JSONValue.string("1") != 1)
        #expect(JSONValue.null != false)
    }

    @Test func typedReadsAreExactOrNil() {
        #expect(JSONValue.number(2.5).int == nil)
        #expect(JSONValue.number(3).int == 3)
        #expect(JSONValue.integer(UInt64.max).int == nil)
        #expect(JSONValue.integer(UInt64.max).integer(as: UInt64.self) == .max)
        #expect(JSONValue.integer(300).integer(as: UInt8.self) == nil)
        #expect(JSONValue.integer(7).double == 7.0)
        #expect(JSONValue.number(2.5).kind == .number)
        #expect(JSONValue.number(2.0).kind == .integer)
        #expect(JSONValue.integer(UInt64.max).kind == .integer)
    }

    @Test func textIsJSONAndReadsBack() throws {
        let value: JSONValue = [
            "a\"\\\n\t\u{1}/é😀": [nil, true, -1, 1.5, 1e300, "x"], "max": .integer(UInt64.max),
            "min": .integer(Int64.min),
        ]
        #expect(try JSONValue(parsing: value.description) == value)
        #expect(JSONValue.string("a/\u{7}").description == #""a/\u0007""#)
        #expect(JSONValue(["b": 1, "a": [nil]]).description == #"{"b":1,"a":[null]}"#, "keys keep their order")
        #expect(throws: JSONError.self) { try JSONValue(parsing: "{\"a\":") }
        #expect(throws: JSONError.self) { try JSONValue(parsing: "") }
    }

    @Test func integersOfSixtyFourBitsAreExactThroughCoding() throws {
        let text = "[-9223372036854775808,9223372036854775807,18446744073709551615]"
        let value = try JSONCoding.decode(JSONValue.self, from: Array(text.utf8))
        #expect(value[0]?.integer(as: Int64.self) == .min)
        #expect(value[2]?.integer(as: UInt64.self) == .max)
        #expect(String(decoding: try JSONCoding.encode(value), as: UTF8.self) == text)
        #expect(throws: JSONError.self) { try JSONCoding.encode(JSONValue.number(.infinity)) }
    }
}
