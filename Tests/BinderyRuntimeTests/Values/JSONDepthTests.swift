// However deep a value is, it is freed, compared, hashed, written and read without running out of stack.

import BinderyRuntime
import Foundation
import Testing

@Suite struct JSONDepthTests {
    private func arrays(_ depth: Int, around core: JSONValue) -> JSONValue {
        (0..<depth).reduce(core) { value, _ in [value] }
    }

    @Test func whatAProgramNestsIsBounded() throws {
        let depth = 5_000
        let one = arrays(depth, around: 1)
        let other = arrays(depth, around: 1.0)
        #expect(one == other)
        #expect(one.hashValue == other.hashValue)
        #expect(one != arrays(depth, around: 2))
        #expect(one != arrays(depth + 1, around: 1))
        let text = String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
        #expect(one.description == text)
        var object: JSONValue = 1
        for _ in 0..<depth { object = ["k": object] }
        #expect(try JSONCoding.encode(object).count == depth * 6 + 1)
    }

    @Test func whatIsDeepIsReadLevelByLevel() throws {
        let depth = 1_000
        let text = String(repeating: #"{"a":["#, count: depth) + String(repeating: "]}", count: depth)
        var options = JSONReader.Options()
        options.maximumDepth = 2 * depth
        let whole = try JSONReader.read(JSONValue.self, from: Array(text.utf8), options: options)
        var value = whole
        var steps = 0
        while let next = value["a"]?[0] {
            value = next
            steps += 1
        }
        #expect(steps == depth - 1)
        #expect(whole.description == text)
        var changed = whole
        changed["b"] = 1
        changed["a"]?[0]?["a"]?[0]?["c"] = nil
        changed["a"]?[0]?["a"]?[0]?["c"] = whole
        #expect(changed["a"]?[0]?["a"]?[0]?["c"] == whole)
        #expect(changed != whole)
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(whole) }
    }

    @Test func infiniteNumbersStayFaultsAtAnyDepth() {
        #expect(throws: JSONError.self) { try JSONCoding.encode(arrays(300, around: .number(.infinity))) }
    }
}
