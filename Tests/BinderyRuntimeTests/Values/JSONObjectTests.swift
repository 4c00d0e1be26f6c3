// Objects: ordered like an array, used like a dictionary, small or large.

import BinderyRuntime
import Testing

@Suite struct JSONObjectTests {
    @Test func keysKeepTheOrderInWhichTheyCame() {
        var object: JSONObject = ["z": 1, "a": 2]
        object["m"] = 3
        object["z"] = 4
        #expect(object.keys == ["z", "a", "m"])
        #expect(object.values == [4, 2, 3])
        object["a"] = nil
        object["a"] = 5
        #expect(object.keys == ["z", "m", "a"])
        #expect(object.removeValue(forKey: "m") == 3)
        #expect(object.removeValue(forKey: "m") == nil)
        #expect(object["none", default: "x"] == "x")
        #expect(object.map(\.key) == ["z", "a"])
    }

    @Test func orderDoesNotCountForEquality() {
        let left: JSONObject = ["a": 1, "b": [2]]
        let right: JSONObject = ["b": [2.0], "a": 1]
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left != ["a": 1])
        #expect(left != ["a": 1, "c": [2]])
        #expect(left != ["a": 1, "b": [3]])
    }

    @Test func ofTwoMembersWithOneKeyTheLastStays() {
        let object: JSONObject = ["a": 1, "b": 2, "a": 3]
        #expect(object.count == 2)
        #expect(object["a"] == 3)
        #expect(JSONObject([(key: "x", value: 1), (key: "x", value: nil)]) == ["x": nil])
    }

    @Test func largeObjectsBehaveAsSmallOnes() {
        var object = JSONObject()
        for number in 0..<500 { object["k\(number)"] = .integer(number) }
        for number in stride(from: 0, to: 500, by: 3) { object["k\(number)"] = nil }
        object["k1"] = "one"
        for number in 0..<500 {
            let expected: JSONValue? = number % 3 == 0 ? nil : number == 1 ? "one" : .integer(number)
            #expect(object["k\(number)"] == expected)
        }
        #expect(object.count == 333)
        #expect(object.keys.first == "k1")
    }

    @Test(arguments: [0, 40]) func keysAreToldApartByTheirScalars(others: Int) throws {
        let text = (0..<others).map { "\"k\($0)\":0," }.joined()
        let object = try JSONCoding.decode(JSONObject.self, from: Array("{\(text)\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
        #expect(object.count == others + 2)
        #expect(object["\u{E9}"] == 1)
        #expect(object["e\u{301}"] == 2)
        var changed = object
        changed["e\u{301}"] = nil
        #expect(changed["\u{E9}"] == 1 && changed["e\u{301}"] == nil)
        #expect(changed != object)
    }
}
