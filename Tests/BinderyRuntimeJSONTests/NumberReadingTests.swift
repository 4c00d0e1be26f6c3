// Integers at the edges of their types in every spelling, doubles at the edges of theirs.
import BinderyRuntime
import Testing

@Suite struct NumberReadingTests {
    @Test(arguments: [
        ("0", 0), ("-0", 0), ("1", 1), ("-1", -1), ("1.0", 1), ("1e3", 1000), ("1E+3", 1000), ("1.5e1", 15),
        ("100e-2", 1),
        ("0e99999999999999999999", 0), ("0.000", 0), ("-0.0e5", 0), ("123456789012345678", 123_456_789_012_345_678),
        ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min), ("9223372036854775807.000", Int.max),
        ("922337203685477580.7e1", Int.max), ("9223372036854775807000e-3", Int.max),
        ("-9.223372036854775808e18", Int.min),
        ("1000000000000000000000000000000e-30", 1), ("0.00000000000000000000000000001e29", 1),
    ])
    func integersThatFit(_ text: String, _ value: Int) throws {
        #expect(try read(text) == value)
    }

    @Test(arguments: [
        "9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "1e19",
        "99999999999999999999999", "1e400", "1e99999999999999999999",
    ])
    func integersThatDoNotFit(_ text: String) {
        #expect(fault(text, as: Int.self)?.reason == .outOfRange)
    }

    @Test(arguments: ["1.5", "1e-1", "0.1", "-3.0001", "15e-1", "1e-99999999999999999999"])
    func fractionsAreNoIntegers(_ text: String) {
        #expect(fault(text, as: Int.self)?.reason == .fraction)
    }

    @Test(arguments: ["\"1\"", "true", "null", "[]", "{}", "", "x", "+1", ".5"])
    func otherValuesAreNoIntegers(_ text: String) {
        #expect(fault(text, as: Int.self)?.reason == .expected(.integer))
    }

    @Test(arguments: ["01", "-01", "00", "1.", "-", "1e", "1e+", "-x", "1.e1", "1x", "1 1", "0x1", "1.2.3"])
    func brokenNumbersAreRefusedByAll(_ text: String) {
        #expect(fault(text, as: Int.self) != nil)
        #expect(fault(text, as: Double.self) != nil)
        #expect(!isAccepted(Array(text.utf8)))
    }

    @Test func unsignedAndNarrowIntegers() throws {
        #expect(try read("18446744073709551615") == UInt64.max)
        #expect(try read("1844674407370955161.5e1") == UInt64.max)
        #expect(fault("18446744073709551616", as: UInt64.self)?.reason == .outOfRange)
        #expect(try read("-0") == UInt64.zero)
        #expect(fault("-1", as: UInt64.self)?.reason == .outOfRange)
        #expect(try read("-2147483648") == Int32.min)
        #expect(fault("2147483648", as: Int32.self)?.reason == .outOfRange)
        #expect(fault("2147483648", as: Int32.self)?.detail == "a 32-bit integer")
        #expect(try read("255") == UInt8.max)
        #expect(fault("256", as: UInt8.self)?.reason == .outOfRange)
        #expect(try read("-128") == Int8.min)
    }

    @Test(arguments: [
        ("0", 0.0), ("0.1", 0.1), ("1e22", 1e22), ("1e23", 1e23), ("123e-22", 123e-22),
        ("5e-324", .leastNonzeroMagnitude),
        ("2.4703282292062327e-324", 0.0), ("2.4703282292062328e-324", .leastNonzeroMagnitude), ("1e-400", 0.0),
        ("0e400", 0.0),
        ("2.2250738585072014e-308", .leastNormalMagnitude),
        ("2.2250738585072011e-308", Double.leastNormalMagnitude.nextDown),
        ("1.7976931348623157e308", .greatestFiniteMagnitude), ("1.7976931348623158e308", .greatestFiniteMagnitude),
        ("9007199254740993", 9_007_199_254_740_992.0), ("9007199254740995", 9_007_199_254_740_996.0),
        ("9007199254740993.0000000000000000000000001", 9_007_199_254_740_994.0),
        ("1.00000000000000011102230246251565404236316680908203125", 1.0),
        ("1.00000000000000011102230246251565404236316680908203126", 1.0000000000000002),
        ("0.00000000000000000000000000000000000000000000000000000000001", 1e-59),
        ("12345678901234567890123456789012345678901234567890", 1.2345678901234567e49),
        ("1e-323", Double.leastNonzeroMagnitude * 2), ("3.5e0", 3.5), ("12345678.12345678", 12345678.12345678),
    ])
    func doublesAtTheEdges(_ text: String, _ value: Double) throws {
        #expect(try read(text) == value)
        #expect(try read("-" + text) == -value)
        #expect(try read("-" + text, as: Double.self).sign == .minus)
    }

    @Test(arguments: [
        "1.7976931348623159e308", "1e309", "-1e400", "1e99999999999999999999", "179769313486231580793e289",
    ])
    func doublesThatDoNotFit(_ text: String) {
        #expect(fault(text, as: Double.self)?.reason == .outOfRange)
        #expect(isAccepted(Array(text.utf8)), "it is JSON all the same")
    }
}
