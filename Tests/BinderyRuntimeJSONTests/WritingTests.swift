// What goes out: the exact text, faults of numbers, and a buffer that is used again.
import BinderyRuntime
import Testing

@Suite struct WritingTests {
    @Test(arguments: [
        (0.0, "0"), (-0.0, "-0"), (1.0, "1"), (-1.5, "-1.5"), (0.1, "0.1"), (100.0, "100"), (1e15, "1000000000000000"),
        (1e20, "100000000000000000000"), (123456789012345680000.0, "123456789012345680000"), (1e21, "1e+21"),
        (1.5e300, "1.5e+300"),
        (0.000001, "0.000001"), (0.00000123, "0.00000123"), (1e-7, "1e-7"), (1.25e-7, "1.25e-7"),
        (.leastNonzeroMagnitude, "5e-324"),
        (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (.pi, "3.141592653589793"),
        (9007199254740993.0, "9007199254740992"),
        (1234567.000001, "1234567.000001"), (100.05, "100.05"), (1e22, "1e+22"), (12345678901234.5, "12345678901234.5"),
    ])
    func doubles(_ value: Double, _ text: String) throws {
        #expect(try written(value) == text)
        #expect(try read(text, as: Double.self).bitPattern == value.bitPattern)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func whatIsNotFiniteIsAFault(_ value: Double) throws {
        let error = #expect(throws: JSONError.self) { try written(["a": [1, value, value]]) }
        #expect(error?.reason == .notFinite)
        #expect(error?.location?.path.description == "a[1]")
        var writer = JSONWriter()
        #expect(throws: JSONError.self) { try writer.write(value) }
        try writer.write(1.0)
        #expect(writer.array() == Array("1".utf8))
    }

    @Test func shortIntegersGoOutAndComeIn() throws {
        let numbers =
            Array(-1_100...100_100)
            + (3...18).flatMap { power in
                let ten = (0..<power).reduce(1) { value, _ in value * 10 }
                return [ten - 1, ten, ten + 1, -ten]
            }
        for number in numbers {
            #expect(try written(number) == "\(number)")
            // Alone at the text's end, and with more behind it.
            #expect(try read("\(number)", as: Int.self) == number)
            #expect(try read("[\(number),12345678]", as: [Int].self) == [number, 12_345_678])
        }
    }

    @Test func whatIsEscapedMayStandAnywhere() throws {
        for length in 1...40 {
            for place in 0..<length {
                let plain = String(repeating: "~", count: length)
                let before = String(plain.prefix(place))
                let after = String(plain.dropFirst(place + 1))
                #expect(try written("\(before)\"\(after)") == "\"\(before)\\\"\(after)\"")
                #expect(try written("\(before)\u{1F}\(after)") == "\"\(before)\\u001f\(after)\"")
                #expect(try written("\(before) \(after)") == "\"\(before) \(after)\"")
            }
        }
    }

    @Test func strings() throws {
        #expect(
            try written("\"\\/\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}é🙂\u{2028}") == #""\"\\/\b\t\n\f\r\u0000\u001f"#
                + "\u{7F}é🙂\u{2028}\"")
        #expect(try written("") == "\"\"")
        let substring = String("0123456789 long enough to be shared, \"quoted\"".dropFirst(3))
        #expect(try written(substring) == #""3456789 long enough to be shared, \"quoted\"""#)
    }

    @Test func containers() throws {
        #expect(try written([Int]()) == "[]")
        #expect(try written([[1, 2], []]) == "[[1,2],[]]")
        #expect(try written([true, nil, false]) == "[true,null,false]")
        #expect(try written([String: Int]()) == "{}")
        #expect(try written(["k\"": ["a": 1]]) == #"{"k\"":{"a":1}}"#)
        #expect(try written([UInt8.max]) == "[255]")
        #expect(try written(Int8.min) == "-128")
    }

    @Test func aBufferIsUsedAgain() throws {
        var writer = JSONWriter()
        for size in [0, 1, 300, 5, 70_000, 2] {
            let strings = (0..<size).map { "value \($0)" }
            try writer.write(strings)
            #expect(try JSONReader.read([String].self, from: writer.array()) == strings)
            #expect(writer.withBytes { $0.byteCount } == writer.count)
        }
    }
}
