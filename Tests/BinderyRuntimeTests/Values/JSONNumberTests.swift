// Numbers keep their text and are compared by value, however large.

import BinderyRuntime
import Testing

@Suite struct JSONNumberTests {
    private func number(_ text: String) throws -> JSONNumber {
        try #require(JSONValue(parsing: text).number)
    }

    static let same = [
        ["1", "1.0", "1e0", "10e-1", "0.1E+1", "1.000"],
        ["0", "-0", "0.0", "-0e5", "0e999999999999999999999999"],
        ["18446744073709551615", "18446744073709551615.0", "1.8446744073709551615e19"],
        ["-9223372036854775808", "-922337203685477580.8e1"],
        ["123456789012345678901234567890", "1.2345678901234567890123456789e29"],
        ["1e400", "10e399", "0.1e401", "1e+0400"],
        ["1e1000000000", "100e999999998"],
        ["0.1", "1e-1", "1E-0001"],
    ]

    @Test func equalityAndHashGoByValue() throws {
        let groups = try Self.same.map { try $0.map { try number($0) } }
        for (index, group) in groups.enumerated() {
            for one in group {
                for other in group { #expect(one == other && one.hashValue == other.hashValue, "\(one), \(other)") }
                for (place, others) in groups.enumerated() where place != index {
                    #expect(one != others[0])
                }
            }
        }
        #expect(try number("0.1") == JSONNumber(0.1))
        #expect(try number("0.1").hashValue == JSONNumber(0.1).hashValue)
        #expect(try number("1e23") == JSONNumber(1e23))
        #expect(try number("5e-324") == JSONNumber(.leastNonzeroMagnitude))
        #expect(try number("10000000000000000000") == JSONNumber(1e19))
        #expect(try number("18446744073709551616") != JSONNumber(UInt64.max))
        #expect(try number("18446744073709551616") == JSONNumber(UInt128(UInt64.max) + 1))
        #expect(try number("9007199254740993") != number("9007199254740992"))
        #expect(try number("1e99999999999999999999") != number("1e99999999999999999998"))
        #expect(JSONNumber(Double.nan) != JSONNumber(Double.nan))
        #expect(JSONNumber(Double.infinity) == JSONNumber(Double.infinity))
    }

    @Test func typedReadsAreExact() throws {
        #expect(try number("1.0").int == 1)
        #expect(try number("12e2").integer(as: Int16.self) == 1_200)
        #expect(try number("-128.0").integer(as: Int8.self) == -128)
        #expect(try number("-129.0").integer(as: Int8.self) == nil)
        #expect(try number("-1.0").integer(as: UInt.self) == nil)
        #expect(try number("1.5").int == nil)
        #expect(try number("1e-999999999999999999999").int == nil)
        #expect(try number("1e999999999999999999999").int == nil)
        #expect(
            try number("170141183460469231731687303715884105727").integer(as: Int128.self) == Int128.max)
        #expect(try number("170141183460469231731687303715884105728").integer(as: Int128.self) == nil)
        #expect(try number("-170141183460469231731687303715884105728").integer(as: Int128.self) == Int128.min)
        #expect(try number("1e400").double == nil)
        #expect(try number("1e400").isInteger)
        #expect(try number("1e-400").double == 0)
        #expect(try number("1e-400").isInteger == false)
        #expect(try number("1e999999999999999999999").isInteger)
        #expect(try number("0.30000000000000004").double == 0.1 + 0.2)
        #expect(JSONNumber(2.5).integer(as: Int.self) == nil)
        #expect(JSONNumber(Double.nan).isInteger == false)
    }

    @Test func numbersAreWrittenAsTheyWereGiven() throws {
        #expect(JSONNumber(Int128.max).description == "170141183460469231731687303715884105727")
        #expect(JSONNumber(-7).description == "-7")
        #expect(JSONNumber(0.5).description == "0.5")
        #expect(JSONNumber(Double.infinity).description == "null")
        #expect(JSONValue.integer(Int128.max).description == "170141183460469231731687303715884105727")
        #expect(JSONValue(JSONNumber(3)) == 3)
        let value = try JSONReader.read(JSONNumber.self, from: Array("1.50".utf8))
        #expect(String(decoding: try JSONWriter.bytes(of: value), as: UTF8.self) == "1.50")
        #expect(throws: JSONError.self) { try JSONReader.read(JSONNumber.self, from: Array("\"1\"".utf8)) }
    }
}
