// What is there of a value while its JSON comes, by the properties of its type.

import BinderyRuntime
import BinderyTools
import Testing

struct Order: Codable, Sendable, Equatable {
    var title: String
    var total: Double
    var note: String?
    var address: Address
    var lines: [Line]
    var tags: [String]?
    var isPaid: Bool
    var unit: Unit?
    var count: Int

    enum CodingKeys: String, CodingKey {
        case title, total, note, lines, tags, unit, count
        case address = "ship_to"
        case isPaid = "is_paid"
    }

    struct Address: Codable, Sendable, Equatable {
        var city: String
        var zip: Int?
    }
    struct Line: Codable, Sendable, Equatable {
        var name: String
        var price: Double
    }
    enum Unit: String, Codable, CaseIterable { case euro, dollar }

    /// Of no member, and of two.
    var isLarge: Bool { count > 100 }
    var summary: String { title + (note ?? "") }
}

struct PartialTests {
    private static let text = """
        {"title": "Paper \\"A4\\"", "total": 12.5, "ship_to": {"city": "Kiel", "zip": 24103}, "note": null,
        "lines": [{"name": "one", "price": 1}, {"name": "two", "price": 2.5}], "is_paid": true, "unit": "euro",
        "tags": ["a", "b"], "count": 7}
        """

    private func partial(_ text: String) -> Partial<Order> {
        var reader = PartialReader<Order>()
        reader.append(text)
        return reader.partial
    }

    @Test("Texts grow, numbers come whole")
    func scalars() {
        #expect(partial("").title == nil)
        #expect(partial(#"{"tit"#).title == nil)
        #expect(partial(#"{"title": "#).title == nil)
        #expect(partial(#"{"title": ""#).title == "")
        #expect(partial(#"{"title": "Pa"#).title == "Pa")
        #expect(partial(#"{"title": "Pa\"#).title == "Pa")
        #expect(partial(#"{"title": "Pa\u00"#).title == "Pa")
        #expect(partial(#"{"title": "Pa\u00e4"#).title == "Paä")
        #expect(partial(#"{"title": "Pa\ud83d"#).title == "Pa")
        #expect(partial(#"{"title": "Pa\ud83d\ude0"#).title == "Pa")
        #expect(partial(#"{"title": "Pa\ud83d\ude00"#).title == "Pa😀")
        #expect(partial(#"{"title": "x", "total": 12"#).total == nil)
        #expect(partial(#"{"title": "x", "total": 12,"#).total == 12)
        #expect(partial(#"{"title": "x", "total": 12}"#).total == 12)
        #expect(partial(#"{"is_paid": tru"#).isPaid == nil)
        #expect(partial(#"{"is_paid": true"#).isPaid == true)
        #expect(partial(#"{"unit": "eur"#).unit == nil)
        #expect(partial(#"{"unit": "euro""#).unit == .euro)
        #expect(partial(#"{"note": null"#).note == nil)
        #expect(partial(#"{"note": "n"#).note == "n")
    }

    @Test("Objects and arrays are there as far as they came")
    func containers() {
        let two = partial(#"{"ship_to": {"city": "Ki"#)
        #expect(two.address == nil)
        #expect(two.nested(\.address)?.city == "Ki")
        #expect(two.nested(\.address)?.zip == nil)
        #expect(partial(#"{"ship_to": {"city": "Kiel"}"#).address == Order.Address(city: "Kiel"))
        let lines = partial(#"{"lines": [{"name": "one", "price": 1}, {"name": "tw"#)
        #expect(lines.lines == [Order.Line(name: "one", price: 1)])
        #expect(lines.elements(\.lines).map(\.name) == ["one", "tw"])
        #expect(lines.elements(\.lines).map(\.isComplete) == [true, false])
        #expect(!lines.isComplete(\.lines))
        #expect(partial(#"{"lines": []"#).isComplete(\.lines))
        #expect(partial("{").lines == [])
        #expect(partial("{").tags == nil)
        #expect(partial(#"{"tags": ["a", "b"#).tags == ["a"])
        #expect(partial(#"{"tags": ["a", "b"#).elements(\.tags).map(\.string) == ["a", "b"])
        #expect(partial(#"{"tags": null"#).tags == nil)
    }

    @Test("The whole is decoded, and is what comes by properties too")
    func whole() throws {
        let whole = partial(Self.text)
        #expect(whole.isComplete)
        let value = try whole.value()
        #expect(value == (try ToolCoding.decode(Order.self, from: Array(Self.text.utf8))))
        #expect(whole.title == value.title && whole.total == 12.5 && whole.count == 7 && whole.isPaid == true)
        #expect(whole.lines == value.lines && whole.tags == ["a", "b"] && whole.address == value.address)
        #expect(whole.isLarge == false && whole.summary == value.summary)
        let beginning = partial(String(Self.text.dropLast()))
        #expect(beginning.isLarge == nil && beginning.summary == nil)
        #expect(throws: PartialJSONError.self) { try beginning.value() }
    }

    @Test("A snapshot stays as it is")
    func snapshots() throws {
        var reader = PartialReader<Order>()
        var all: [Partial<Order>] = []
        for unit in Self.text.utf8 {
            all.append(reader.partial)
            reader.append([unit])
        }
        for (index, partial) in all.enumerated().reversed() {
            let text = String(decoding: Self.text.utf8.prefix(index), as: UTF8.self)
            var other = PartialReader<Order>()
            other.append(text)
            #expect(partial.json == other.partial.json, "\(text)")
            #expect(partial.title == other.partial.title && partial.lines == other.partial.lines)
        }
    }

    @Test("Other tasks may look at snapshots while more comes")
    func tasks() async throws {
        let names = (0..<300).map { "line \($0)" }
        let lines = names.map { #"{"name": "\#($0)", "price": 1}"# }.joined(separator: ",")
        let text = #"{"title": "t", "lines": [\#(lines)]}"#
        let counts = await withTaskGroup(of: Bool.self) { group in
            var reader = PartialReader<Order>()
            for unit in text.unicodeScalars {
                reader.append(String(unit))
                guard unit == "}" else { continue }
                let partial = reader.partial
                group.addTask {
                    let lines = partial.lines
                    return lines.map(\.name) == Array(names.prefix(lines.count))
                        && partial.elements(\.lines).count == lines.count && partial.title == "t"
                }
            }
            return await group.reduce(into: [Bool: Int]()) { $0[$1, default: 0] += 1 }
        }
        #expect(counts == [true: 301])
    }

    @Test("A copy of a reader goes on by itself")
    func copies() throws {
        for beginning in [#"{"t"#, #"{"title": "the same words that begin both, and are long enough "#] {
            var one = PartialReader<Order>()
            one.append(beginning)
            var two = one
            let rest = beginning.count < 5 ? #"itle": ""# : ""
            one.append(rest + "here")
            two.append(rest + "there, and more than fits into a tail of bytes")
            #expect(one.partial.title?.hasSuffix("here") == true)
            #expect(two.partial.title?.hasSuffix("there, and more than fits into a tail of bytes") == true)
            one.append(" too")
            #expect(one.partial.title?.hasSuffix("here too") == true)
            #expect(two.partial.title?.hasSuffix("tail of bytes") == true)
        }
    }

    @Test("Of a member that is named twice the last one counts, in the whole and in its parts")
    func repeatedMembers() throws {
        struct Basket: Codable, Sendable { var lines: [Order.Line] }
        var reader = PartialReader<Basket>()
        reader.append(#"{"lines":[],"lines":[{"name":"x","price":1,"\u006eame":"y"}]}"#)
        #expect(try reader.partial.value().lines.map(\.name) == ["y"])
        #expect(reader.partial.lines.map(\.name) == ["y"])
    }

    @Test("A code fence and white space may stand around the value")
    func fences() throws {
        for text in [
            "```json\n{\"city\": \"a\"}\n```\n", "  ```{\"city\": \"a\"}```", "\n```JSON5 \n {\"city\": \"a\"} ``` ",
        ] {
            var reader = PartialReader<Order.Address>()
            for letter in text {
                reader.append(String(letter))
                #expect(reader.error == nil, "\(text)")
            }
            reader.finish()
            #expect(try reader.partial.value().city == "a")
        }
    }

    @Test(
        "What begins no JSON is an error at its first byte",
        arguments: [
            ("{]", 1), (#"{"a" 1"#, 5), ("[1 2", 3), ("[01", 2), ("[1.e", 3), ("[-x", 2), ("[1e+]", 4), ("[trux", 4),
            (#"["\x"#, 3), (#"["\ud800x"#, 8), (#"["\udc00"#, 7), ("[\"\u{1}", 2), ("{} x", 3), ("[,", 1), ("[1,]", 3),
            (#"{"a":1,}"#, 7), ("`x", 1), ("{}`", 2), ("```{}``` x", 9), ("```{}``x", 7), ("``x", 2),
            ("```[1]```\n{", 10), ("hello", 0), ("[1}", 2), (#"{"a":1]"#, 6),
        ])
    func errors(_ text: String, _ offset: Int) {
        var reader = PartialReader<JSONValue>()
        reader.append(text)
        #expect(reader.error?.offset == offset, "\(text): \(reader.error?.description ?? "no error")")
        #expect(throws: PartialJSONError.self) { try reader.partial.value() }
        reader.append("{}")
        #expect(reader.error?.offset == offset)
    }

    @Test("Bytes that are no UTF-8 are an error")
    func utf8() {
        for bytes: [UInt8] in [
            [0x80], [0xC0, 0x80], [0xE0, 0x80], [0xED, 0xA0], [0xF4, 0x90], [0xFF], [0xC3, 0x22],
        ] {
            var reader = PartialReader<JSONValue>()
            reader.append([0x22] + bytes)
            #expect(reader.error != nil, "\(bytes)")
        }
    }

    @Test("The end of the text shows whether the value is whole")
    func ends() throws {
        var number = PartialReader<Int>()
        number.append("12")
        #expect(!number.partial.isComplete && number.partial.json == nil)
        number.finish()
        #expect(try number.partial.value() == 12)
        var broken = PartialReader<Int>()
        broken.append("[1")
        broken.finish()
        #expect(broken.error?.offset == 2 && broken.error?.expectation == .restOfValue)
        var deep = PartialReader<JSONValue>()
        deep.append(String(repeating: "[", count: 512))
        #expect(deep.error == nil)
        deep.append("[")
        #expect(deep.error?.offset == 512 && deep.error?.expectation == .fewerLevels)
    }

    @Test("What cannot be probed is there by name")
    func byName() {
        enum Odd: Codable { case one(Int) }
        struct Holder: Codable, Sendable {
            var text: String
            var odd: Odd
        }
        var reader = PartialReader<Holder>()
        reader.append(#"{"text": "so fa"#)
        #expect(reader.partial.text == nil)
        #expect(reader.partial["text"] == "so fa")
        #expect(reader.partial.keys == ["text"])
    }

    @Test("Of a member that stands twice, the last one is shown")
    func twice() {
        #expect(partial(#"{"title": "one", "count": 1, "title": "tw"#).title == "tw")
    }

    @Test("A type that gives its schema has its properties too")
    func provided() {
        struct Given: Codable, Sendable, SchemaProviding {
            var userName: String
            var level: Int?
            enum CodingKeys: String, CodingKey {
                case userName = "user_name"
                case level
            }
            static var jsonSchema: JSONValue {
                [
                    "type": "object", "properties": ["user_name": ["type": "string"], "level": ["type": "integer"]],
                    "required": ["user_name"],
                ]
            }
        }
        var reader = PartialReader<Given>()
        reader.append(#"{"level": 3, "user_name": "An"#)
        #expect(reader.partial.userName == "An" && reader.partial.level == 3)
    }

    @Test("A type that holds itself has its properties")
    func recursive() {
        struct Tree: Codable, Sendable {
            var label: String
            var children: [Tree]
        }
        var reader = PartialReader<Tree>()
        reader.append(#"{"label": "a", "children": [{"label": "b", "children": []}, {"label": "c"#)
        #expect(reader.partial.children.map(\.label) == ["b"])
        #expect(reader.partial.elements(\.children).map(\.label) == ["b", "c"])
    }
}
