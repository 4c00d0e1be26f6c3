// Nesting, order, peeks, tokens and raw values: what generated types build on.
import BinderyRuntime
import Testing

@Suite struct StructureTests {
    private struct Point: JSONReadable, JSONWritable, Equatable {
        var x: Int
        var label: String?
        var extra: [String: Tree] = [:]

        init(x: Int, label: String? = nil, extra: [String: Tree] = [:]) {
            self.x = x
            self.label = label
            self.extra = extra
        }

        init(json: inout JSONReader) throws(JSONError) {
            let start = json.mark
            var x: Int?
            var label: String?
            var extra: [String: Tree] = [:]
            try json.enterObject()
            if json.key("\"x\":") { x = try json.member(Int.self) }
            if json.key("\"label\":") { label = try json.member() }
            if !json.leaveObject() {
                while let key = try json.nextKey() {
                    if json.is(key, "x") {
                        x = try json.member(Int.self)
                    } else if json.is(key, "label") {
                        label = try json.member()
                    } else {
                        extra[json.string(key)] = try json.member(Tree.self)
                    }
                }
            }
            guard let x else { throw json.missing("x", from: start) }
            self.init(x: x, label: label, extra: extra)
        }

        func write(json: inout JSONWriter) {
            json.literal("{\"x\":")
            x.write(json: &json)
            if let label {
                json.literal(",\"label\":")
                label.write(json: &json)
            }
            for (key, value) in extra {
                json.memberKey(key)
                value.write(json: &json)
            }
            json.literal("}")
        }
    }

    @Test(arguments: [
        #"{"x":1,"label":"a"}"#, #"{"label":"a","x":1}"#, #" { "x" : 1 , "label" : "a" } "#,
        #"{"x":9,"label":"b","x":1,"label":"a"}"#,
        #"{"\u0078":1,"l\u0061bel":"a"}"#, "{\n\t\"x\":\r\n1,\"label\":\n\"a\"\n}",
        #"{"label":null,"x":1,"label":"a"}"#,
        #"{"x": 1, "label": "a"}"#,
    ])
    func membersInAnyOrderAndSpacing(_ text: String) throws {
        #expect(try read(text) == Point(x: 1, label: "a"))
        #expect(try read("[\(text),\(text)]") == [Point(x: 1, label: "a"), Point(x: 1, label: "a")])
    }

    @Test func unknownMembersAndAbsentOnes() throws {
        let point: Point = try read(#"{"x":1,"odd":[1,{"a":null}],"label":null}"#)
        #expect(point == Point(x: 1, extra: ["odd": try read(#"[1,{"a":null}]"#)]))
        #expect(try written(point) == #"{"x":1,"odd":[1,{"a":null}]}"#)
        let error = fault(#"[{"x":1}, {"label":"a"}]"#, as: [Point].self)
        #expect(error?.reason == .missingKey)
        #expect(error?.description == #"[1]: expected the key "x", found {"label":"a"}] (line 1, column 11, byte 10)"#)
    }

    @Test(arguments: [
        #"{"x":1,}"#, #"{,"x":1}"#, #"{"x":1 "label":"a"}"#, #"{"x" 1}"#, #"{"x":}"#, #"{"x":1"#, #"{"x":1}}"#,
        #"{"x":1} {}"#,
        #"{"x":1,,"label":"a"}"#, #"{x:1}"#, #"{"x":1]"#, #"["x":1]"#, #"{"x"::1}"#, "{", "{\"", "{\"x", "{\"x\"",
        "{\"x\":", "",
        #"{"x":1,"label":"a",}"#, #"{"x":1,"label":"a"} x"#, #"{"x":1}/**/"#, #"{"x":nul}"#, #"{"x":1,"odd":tru}"#,
    ])
    func brokenObjectsAreRefused(_ text: String) {
        #expect(fault(text, as: Point.self) != nil)
        #expect(!isAccepted(Array(text.utf8)))
    }

    @Test func depthIsLimited() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        func objects(_ depth: Int) -> [UInt8] {
            Array((String(repeating: #"{"a":"#, count: depth) + "1" + String(repeating: "}", count: depth)).utf8)
        }
        for make in [nested, objects] {
            #expect(isAccepted(make(512)))
            #expect(!isAccepted(make(513)))
            #expect((try? JSONReader.read(Tree.self, from: make(512))) != nil)
            #expect((try? JSONReader.read(Tree.self, from: make(513))) == nil)
            #expect(isAccepted(make(100_000), options: .init(maximumDepth: 100_000)), "skipping takes no stack")
            #expect(!isAccepted(make(3), options: .init(maximumDepth: 2)))
        }
        #expect(
            isAccepted(Array("[[],[[],{}],{}]".utf8), options: .init(maximumDepth: 3)), "what was left counts no more")
        let siblings = ["[[1],[2],[3]]", #"{"a":{"b":1},"c":{"d":1},"e":{"f":1},"g":{}}"#, "[{},{},{},[],[],[1],[2]]"]
        for bytes in siblings.map({ Array($0.utf8) }) {
            #expect(isAccepted(bytes, options: .init(maximumDepth: 2)))
            #expect((try? JSONReader.read(Tree.self, from: bytes, options: .init(maximumDepth: 2))) != nil)
        }
        // Seventy levels of alternating containers, to cross the first 64.
        let mixed = String(repeating: #"{"a":[1,"#, count: 70) + "2" + String(repeating: "],\"b\":0}", count: 70)
        #expect(isAccepted(Array(mixed.utf8)))
        #expect(!isAccepted(Array(mixed.dropLast(8).utf8) + Array("}".utf8)))
        let error = #expect(throws: JSONError.self) { try JSONReader.validate(nested(513)) }
        #expect(error?.reason == .tooDeep)
        #expect(error?.offset == 512)
    }

    @Test func duplicateKeysAreRefusedOnDemand() throws {
        let strict = JSONReader.Options(duplicateKeys: .refused)
        let text = Array(#"[{"a":1,"b":{"a":2},"c":[{"a":1},[]],"d":{}},{"x":[],"\u0078":0}]"#.utf8)
        #expect(isAccepted(text))
        let error = #expect(throws: JSONError.self) { try JSONReader.read(Tree.self, from: text, options: strict) }
        #expect(error?.reason == .duplicateKey)
        #expect(error?.detail == "x")
        #expect(error?.offset == 53)
        #expect(
            isAccepted(
                Array(#" [{"a":1,"b":{"a":2},"c":[{"a":1},{"a":1},[],3]},{"x":0}, 1, "a", "a"] "#.utf8), options: strict
            ))
        #expect(isAccepted(Array("1".utf8), options: strict))
        #expect(!isAccepted(Array("[1 2]".utf8), options: strict))
        #expect(try read(#"{"a":1,"a":2}"#) == ["a": 2])
    }

    @Test(arguments: [
        (#"{"type":"b","x":1}"#, "b"), (#"{"x":{"type":"no"},"type":"b"}"#, "b"), (#"{ "type" : "b" }"#, "b"),
        (#"{"t\u0079pe":"\u0062"}"#, "b"), (#"{"type":null}"#, nil), (#"{"type":["b"]}"#, nil), (#"{"x":1}"#, nil),
        ("{}", nil),
        ("[]", nil),
        (#""type""#, nil),
    ])
    func peeksFindAStringAnywhere(_ text: String, _ value: String?) throws {
        let peeked = try JSONReader.reading(Array(text.utf8)) { (json) throws(JSONError) -> (String?, Bool, Int) in
            json.start()
            let token = try json.peekWord("type")
            let place = json.offset
            try json.skipValue()
            try json.end()
            guard let token else { return (nil, true, place) }
            return (json.string(token), json.is(token, "b") && !json.is(token, "bb") && !json.is(token, ""), place)
        }
        #expect(peeked == (value, true, 0))
    }

    /// What tells a union's variants apart may be a number or a boolean.
    @Test(arguments: [
        (#"{"v":1}"#, "1"), (#"{"x":[],"v": -2 }"#, "-2"), (#"{"v":true,"x":1}"#, "true"), (#"{"v":false}"#, "false"),
        (#"{"v":null}"#, nil), (#"{"v":{"v":1}}"#, nil),
    ])
    func numbersAndBooleansAreWords(_ text: String, _ word: String?) throws {
        let peeked = try JSONReader.reading(Array(text.utf8)) { (json) throws(JSONError) -> String? in
            json.start()
            let token = try json.peekWord("v")
            try json.skipValue()
            try json.end()
            return token.map { json.string($0) }
        }
        #expect(peeked == word)
    }

    @Test func rawValuesAndMarks() throws {
        let text = #"[ {"a": [1, "\u00e9"]} , 12e3,"x\n"]"#
        let seen = try JSONReader.reading(Array(text.utf8)) { (json) throws(JSONError) -> [String] in
            json.start()
            let start = json.mark
            var seen: [String] = []
            guard try json.enterArray() else { return seen }
            let inner = json.mark
            seen.append(String(decoding: try json.rawValue(), as: UTF8.self))
            seen.append(String(decoding: json.rawBytes(since: inner), as: UTF8.self))
            guard try json.nextElement() else { return seen }
            seen.append(try json.numberText())
            guard try json.nextElement() else { return seen }
            let token = try json.token()
            seen.append(String(decoding: json.rawBytes(of: token), as: UTF8.self))
            seen.append(json.string(token))
            seen.append(json.is(token, "x\n") ? "same" : "other")
            seen.append(try json.nextElement() ? "more" : "end")
            try json.end()
            json.rewind(to: start)
            seen.append(json.peekKind == .array ? "array" : "other")
            return seen
        }
        let object = #"{"a": [1, "\u00e9"]}"#
        #expect(seen == [object, object, "12e3", #"x\n"#, "x\n", "same", "end", "array"])
    }

    @Test func spansAndPointersAreReadInPlace() throws {
        let bytes = Array("data: [1,2]\n".utf8)
        let sum = try bytes.withUnsafeBytes { buffer in
            try JSONReader.read([Int].self, from: buffer.bytes.extracting(6..<11)).reduce(0, +)
                + JSONReader.read([Int].self, unsafe: UnsafeRawBufferPointer(rebasing: buffer[6..<11])).reduce(0, +)
        }
        #expect(sum == 6)
        #expect(fault("", as: Int.self)?.offset == 0)
    }

    @Test func standardTypes() throws {
        #expect(try read(" [ ] ") == [Int]())
        #expect(try read("[1,null,3]") == [1, nil, 3] as [Int?])
        #expect(try read("[[],[true],[false,true]]") == [[], [true], [false, true]])
        #expect(try read("{}") == [String: Int]())
        #expect(try read(#"{"a":{"b":[1.5]}}"#) == ["a": ["b": [1.5]]])
        #expect(try read("null") == Int?.none)
        #expect(fault("nul", as: Int?.self)?.reason == .expected(.integer))
        #expect(fault("\"x\"", as: Bool.self)?.reason == .expected(.boolean))
    }
}
