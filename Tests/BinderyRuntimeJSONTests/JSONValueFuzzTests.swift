// Free-form JSON made by chance: it is accepted, read, compared and written as an independent reading has it.
import BinderyRuntime
import BinderyTestSupport
import Testing

@Suite struct JSONValueFuzzTests {
    @Test func mutantsReadAsTheyStand() throws {
        var random = SplitMix(seed: FuzzTime.seed &+ 1)
        let end = FuzzTime.end
        var accepted = 0
        while ContinuousClock.now < end {
            var bytes = Array((MutationFuzzTests.seeds.randomElement(using: &random) ?? "").utf8)
            for _ in 0..<Int.random(in: 0...3, using: &random) { MutationFuzzTests.mutate(&bytes, &random) }
            let tree = PlainParser.parse(bytes)
            let value = try? JSONValue(parsing: bytes)
            let note: Comment = "seed \(FuzzTime.seed): \(String(decoding: bytes, as: UTF8.self)), bytes \(bytes)"
            #expect((value == nil) == (tree == nil), note)
            guard let value, let tree else { continue }
            accepted += 1
            let written = try JSONWriter.bytes(of: value)
            #expect(bytes.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }.starts(with: written), note)
            #expect(isSame(value, tree), note)
            // Written compactly and with every number and string spelt anew, it is equal and has the same hash.
            let respelt = try JSONValue(parsing: try JSONWriter.bytes(of: tree))
            #expect(value == respelt && value.hashValue == respelt.hashValue, note)
            #expect(try JSONWriter.bytes(of: value) == written, note)
            var changed: JSONValue = ["a": value]
            changed["a"]?["new"] = 1
            changed["a"]?[0] = nil
            #expect(isAccepted(try JSONWriter.bytes(of: changed), options: .init(duplicateKeys: .refused)), note)
        }
        #expect(accepted > 50)
        print("JSON values: \(accepted) mutants read")
    }

    private func isSame(_ value: JSONValue, _ tree: Tree) -> Bool {
        switch (value.content, tree) {
        case (.null, .null): return true
        case (.boolean(let left), .bool(let right)): return left == right
        case (.number(let left), .number(let right)): return left.description == right
        case (.string(let left), .string(let right)): return Array(left.unicodeScalars) == right
        case (.array(let left), .array(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) }
        case (.object(let left), .object(let right)):
            var last: [[Unicode.Scalar]: Tree] = [:]
            for member in right { last[member.key] = member.value }
            return left.count == last.count
                && left.allSatisfy { key, value in
                    last[Array(key.unicodeScalars)].map { isSame(value, $0) } ?? false
                }
        default: return false
        }
    }

    @Test func numbersAreEqualByValueOnly() throws {
        var random = SplitMix(seed: FuzzTime.seed &+ 2)
        let end = FuzzTime.end
        while ContinuousClock.now < end {
            let (one, other) = (number(&random), number(&random))
            let (left, right) = (try JSONValue(parsing: one), try JSONValue(parsing: other))
            let isSame = expanded(one) == expanded(other)
            #expect((left == right) == isSame, "\(one), \(other)")
            if isSame { #expect(left.hashValue == right.hashValue, "\(one), \(other)") }
            #expect(left.double == Double(one), "\(one)")
            let whole = expanded(one).hasSuffix(".") ? Int(expanded(one).dropLast()) : nil
            #expect(left.int == whole, "\(one)")
        }
    }

    /// Few digits and small exponents, so that equal values are frequent.
    private func number(_ random: inout SplitMix) -> String {
        var text = Bool.random(using: &random) ? "-" : ""
        text += ["0", "1", "10", "100", "12", "9223372036854775807"].randomElement(using: &random) ?? "0"
        if Bool.random(using: &random) { text += [".0", ".00", ".1", ".10", ".5"].randomElement(using: &random) ?? "" }
        if Bool.random(using: &random) {
            text += ["e", "E+", "e-", "E0", "e-0"].randomElement(using: &random) ?? "e"
            text += String(Int.random(in: 0...3, using: &random))
        }
        return text
    }

    /// A number without exponent, without zeros at its ends, as `-12.5` or `7.`.
    private func expanded(_ text: String) -> String {
        let parts = text.lowercased().split(separator: "e")
        let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        var whole = String(mantissa[0])
        var fraction = mantissa.count > 1 ? String(mantissa[1]) : ""
        var exponent = parts.count > 1 ? Int(parts[1].drop { $0 == "+" }) ?? 0 : 0
        while exponent > 0 {
            whole.append(fraction.isEmpty ? "0" : fraction.removeFirst())
            exponent -= 1
        }
        while exponent < 0 {
            fraction.insert(whole.popLast() ?? "0", at: fraction.startIndex)
            exponent += 1
        }
        whole = String(whole.drop { $0 == "0" })
        while fraction.last == "0" { fraction.removeLast() }
        if whole.isEmpty { whole = "0" }
        let isZero = whole == "0" && fraction.isEmpty
        return (text.hasPrefix("-") && !isZero ? "-" : "") + whole + "." + fraction
    }
}
