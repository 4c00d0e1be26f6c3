// What was decoded is written as it came, and reads like any other value.

import BinderyRuntime
import Testing

@Suite struct RawJSONTests {
    static let texts = [
        #"{ "b" : 1.0 , "a":[ 1e3,-0, 1E400, 0.10 ],"b" : "\/\u0041\ud83d\ude00" , "e" : { } }"#,
        "[\n  1,\t2 ,\r\n [ ]\n]", "[]", "{}", "{ }", "[ ]", #""plain""#, #""\u00e9\/""#, "1.50", "-0", "0",
        "123456789012345678901234567890.5e-3", "1e999999999999999999999999", "true", "null", #"["é","日本\n"]"#,
    ]

    @Test(arguments: texts) func bytesInAreBytesOut(text: String) throws {
        let value = try JSONValue(parsing: text)
        #expect(try written(value) == text)
        #expect(value.description == text)
        _ = (value.content, value.kind, value == value, value.hashValue)
        #expect(try written(value) == text, "looking changes nothing")
        if let object = value.object { #expect(try written(object) == text) }
        let around = try JSONValue(parsing: " {\"a\" : \(text)} ")
        #expect(try written(around) == "{\"a\" : \(text)}")
        #expect(around["a"] == value)
    }

    @Test func lookingInsideReadsWhatIsThere() throws {
        let value = try JSONValue(parsing: Self.texts[0])
        #expect(value.object?.keys == ["b", "a", "e"])
        #expect(value["b"] == "/A😀", "the last of two members with one key, in the place of the first")
        #expect(value["a"]?[1]?.kind == .integer)
        #expect(value["a"]?[3]?.double == 0.1)
        #expect(value["a"]?[9] == nil)
        #expect(value["e"]?.object?.isEmpty == true)
        #expect(value["none"] == nil)
        #expect(value.object?.count == 3)
        #expect(value.object?[1].key == "a")
        #expect(value.object?.map(\.key) == ["b", "a", "e"])
    }

    @Test func aChangeKeepsTheTextOfNumbersAndStrings() throws {
        var value = try JSONValue(parsing: #"{"a": {"x": [1.0, 2]}, "b": { "y": 1.00 }}"#)
        value["a"]?["x"]?[1] = 3
        #expect(try written(value) == #"{"a":{"x":[1.0,3]},"b":{"y":1.00}}"#, "numbers keep their text")
        var object = try #require(JSONValue(parsing: #"{ "y": 1.00 }"#).object)
        object["z"] = nil
        #expect(try written(object) == #"{ "y": 1.00 }"#, "nothing was there to take away")
        object["z"] = [true]
        object["y"] = nil
        #expect(try written(object) == #"{"z":[true]}"#)
        #expect(object.removeValue(forKey: "z") == [true])
        #expect(object.isEmpty)
    }

    @Test func equalityAndHashIgnoreSpellingAndOrder() throws {
        let pairs = [
            (#"{"a":1,"b":[1.0,"A"]}"#, #"{ "b" : [ 1e0 , "\u0041" ] , "a" : 10e-1 }"#),
            (#"{"a":1,"a":2}"#, #"{"a":2}"#), ("[ ]", "[]"), ("{ }", "{}"), (#""\u00e9""#, #""é""#),
        ]
        for (left, right) in pairs {
            let (one, other) = (try JSONValue(parsing: left), try JSONValue(parsing: right))
            #expect(one == other && one.hashValue == other.hashValue, "\(left) and \(right)")
            #expect([one] as JSONValue == [other])
        }
        for (left, right) in [("[1]", "[2]"), ("[1]", "[1,1]"), ("{}", "[]"), (#"{"a":null}"#, "{}"), ("1", "true")] {
            #expect(try JSONValue(parsing: left) != JSONValue(parsing: right), "\(left) and \(right)")
        }
    }

    @Test func contentNamesEveryKind() throws {
        var seen: [String] = []
        for text in ["null", "true", "1.0", #""a""#, #""\n""#, "[1]", #"{"a":1}"#] {
            switch try JSONValue(parsing: text).content {
            case .null: seen.append("null")
            case .boolean(let value): seen.append("\(value)")
            case .number(let number): seen.append(number.description)
            case .string(let text): seen.append(text)
            case .array(let elements): seen.append("\(elements.count)")
            case .object(let members): seen.append(members.keys.joined())
            }
        }
        #expect(seen == ["null", "true", "1.0", "a", "\n", "1", "a"])
    }

    @Test func whatIsFreeIsValidatedAllTheSame() {
        let texts = [
            #"{"a":[1,]}"#, #"{"a":"\x"}"#, #"{"a":01}"#, "[\"\u{1}\"]", #"["\ud800"]"#, "{\"a\" 1}", "[1", "-",
        ]
        for text in texts {
            #expect(throws: JSONError.self, "\(text)") { try JSONValue(parsing: text) }
        }
        let noUTF8 = Array("[\"".utf8) + [0xC3, 0x28] + Array("\"]".utf8)
        #expect(throws: JSONError.self) { try JSONValue(parsing: noUTF8) }
        let deep = String(repeating: "[", count: 513) + String(repeating: "]", count: 513)
        #expect(throws: JSONError.self) { try JSONValue(parsing: deep) }
    }

    @Test func manyTasksMayLookAtOnce() async throws {
        let value = try JSONValue(parsing: "[" + (0..<1_000).map { "{\"k\":\($0)}" }.joined(separator: ",") + "]")
        let sums = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<1_000).reduce(0) { $0 + (value[$1]?["k"]?.int ?? 0) } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(sums == Array(repeating: 499_500, count: 8))
    }

    private func written(_ value: some JSONWritable) throws -> String {
        String(decoding: try JSONWriter.bytes(of: value), as: UTF8.self)
    }
}
