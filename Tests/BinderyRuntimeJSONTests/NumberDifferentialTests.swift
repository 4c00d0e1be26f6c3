// Random numbers, seeded, against the standard library: reading them, writing them, and back.
import BinderyRuntime
import BinderyTestSupport
import Testing

@Suite struct NumberDifferentialTests {
    @Test func doublesGoOutShortestAndComeBack() throws {
        var random = SplitMix(seed: 1)
        for round in 0..<60_000 {
            let double: Double =
                switch round % 4 {
                case 0: Double(bitPattern: random.next() & ~(1 << 62))
                case 1: Double(bitPattern: random.next())
                case 2: Double.random(in: -25...0, using: &random)
                default: (Double.random(in: -1e6...1e6, using: &random) * 1000).rounded() / 1000
                }
            guard double.isFinite else { continue }
            let text = try written(double)
            #expect(Double(text) == double, "\(double)")
            #expect(try read(text) == double, "\(double)")
            #expect(try read(double.description) == double, "\(double)")
            #expect(significantDigits(text) == significantDigits(double.description), "\(text) for \(double)")
        }
    }

    @Test func powersOfTwoAndTenGoBothWays() throws {
        var doubles = (-1074...1023).map { Double(sign: .plus, exponent: $0, significand: 1) }
        doubles += (-323...308).compactMap { Double("1e\($0)") }
        doubles += doubles.flatMap { [$0.nextUp, $0.nextDown] }.filter { $0.isFinite && $0 > 0 }
        for double in doubles {
            let text = try written(double)
            #expect(try read(text) == double)
            #expect(significantDigits(text) == significantDigits(double.description), "\(text) for \(double)")
        }
        #expect(doubles.count > 8_000)
    }

    @Test func decimalsOfAnyLengthAreReadAsTheStandardLibraryReadsThem() throws {
        var random = SplitMix(seed: 2)
        for _ in 0..<60_000 {
            var digits = String(
                random.next() % 10 + (Bool.random(using: &random) ? 1 : 0) == 0 ? 1 : random.next() % 9 + 1)
            for _ in 0..<Int.random(in: 0...(Int.random(in: 0...30, using: &random)), using: &random) {
                digits += String(random.next() % 10)
            }
            if Bool.random(using: &random) { digits += "." + String(random.next()) }
            if Bool.random(using: &random) { digits += "e\(Int.random(in: -340...300, using: &random))" }
            let expected = try #require(Double(digits))
            if expected.isInfinite {
                #expect(fault(digits, as: Double.self)?.reason == .outOfRange, "\(digits)")
            } else {
                #expect(try read(digits) == expected, "\(digits)")
            }
        }
    }

    @Test func valuesHalfwayBetweenTwoDoubles() throws {
        // 2^53 + 1 and the like, scaled: exact decimal halves, and the same with one digit more at the end.
        var random = SplitMix(seed: 3)
        for _ in 0..<20_000 {
            let even = (random.next() >> 11 | 1 << 52) & ~1
            let half = "\(even * 2 + 1)"  // Between even * 2 and (even + 1) * 2.
            #expect(try read(half) == Double(even * 2))
            #expect(try read(half + ".00000000000000000001") == Double((even + 1) * 2))
            #expect(try read(half + "e0") == Double(even * 2))
        }
    }

    @Test func integersOverAllBits() throws {
        var random = SplitMix(seed: 4)
        for _ in 0..<30_000 {
            let unsigned = random.next() >> (random.next() % 64)
            #expect(try written(unsigned) == unsigned.description)
            #expect(try read(unsigned.description) == unsigned)
            let signed = Int64(bitPattern: random.next()) >> (random.next() % 64)
            #expect(try written(signed) == signed.description)
            #expect(try read(signed.description) == signed)
        }
        for value in [Int64.min, .max, 0, 9, 10, 99, 100, 99_999_999, 100_000_000, -1, 9_999_999_999_999_999] {
            #expect(try written(value) == value.description)
        }
        #expect(try written(UInt64.max) == "18446744073709551615")
    }

    /// The digits of a number's text that count.
    private func significantDigits(_ text: String) -> Substring {
        var digits = text.prefix { $0 != "e" }.filter(\.isNumber).drop { $0 == "0" }
        while digits.last == "0" { digits.removeLast() }
        return digits
    }
}
