// Random JSON, cut at every byte and in random pieces, whole and damaged: nothing is shown that the whole does not have.

import BinderyRuntime
import BinderyTestSupport
import BinderyTools
import Testing

/// JSON texts, with all that a text may have in the way of white space, escapes and numbers.
struct RandomJSON {
    var numbers: SplitMix

    mutating func value(_ levels: Int) -> String {
        switch Int.random(in: 0..<(levels > 0 ? 9 : 6), using: &numbers) {
        case 0: ["true", "false", "null"].randomElement(using: &numbers) ?? ""
        case 1, 2: number()
        case 3, 4, 5: string()
        case 6, 7: object(levels)
        default: array(levels)
        }
    }

    mutating func object(_ levels: Int) -> String {
        var members: [String] = []
        for index in 0..<Int.random(in: 0..<5, using: &numbers) {
            // A key of its own, some of them with an escape.
            let name = string().dropFirst().dropLast()
            members.append("\(space())\"\(name)\(index)\"\(space()):\(space())\(value(levels - 1))\(space())")
        }
        return "{\(members.isEmpty ? space() : members.joined(separator: ","))}"
    }

    mutating func array(_ levels: Int) -> String {
        let count = Int.random(in: 0..<5, using: &numbers)
        var elements: [String] = []
        for _ in 0..<count { elements.append("\(space())\(value(levels - 1))\(space())") }
        return "[\(elements.joined(separator: ","))]"
    }

    mutating func string() -> String {
        let parts = [
            "a", "b c", "ä", "日本", "😀", "e\u{301}", #"\n"#, #"\""#, #"\\"#, #"\/"#, #"\u00e9"#, #"\ud83d\ude00"#,
            #"\u0000"#, #"\\u"#, #"\\\\"#, "🇩🇪", #"\uD83D\uDE00"#, "{", "]", ",", "plain text that is somewhat longer",
        ]
        let count = Int.random(in: 0..<5, using: &numbers)
        var text = ""
        for _ in 0..<count { text += parts.randomElement(using: &numbers) ?? "" }
        return "\"\(text)\""
    }

    mutating func number() -> String {
        ["0", "-0", "12", "-7.25", "1e5", "1E-3", "0.5e+2", "123456789012", "1.0"].randomElement(using: &numbers) ?? ""
    }

    mutating func space() -> String { ["", "", "", " ", "\n", "\t\r"].randomElement(using: &numbers) ?? "" }
}

struct PartialFuzzTests {
    @Test("At every cut, what is shown is a beginning of the whole", arguments: 1...40)
    func everyCut(seed: Int) throws {
        var random = RandomJSON(numbers: SplitMix(seed: UInt64(seed)))
        let text = random.object(4)
        let bytes = Array(text.utf8)
        let whole = try JSONValue(parsing: text)
        var reader = PartialReader<JSONValue>()
        var kept: [(partial: Partial<JSONValue>, json: JSONValue?)] = []
        for (index, byte) in bytes.enumerated() {
            reader.append([byte])
            let partial = reader.partial
            let json = partial.json
            #expect(reader.error == nil, "\(text.utf8.prefix(index + 1))")
            if let json {
                let isBeginning = Self.isBeginning(json, whole)
                #expect(isBeginning, "seed \(seed): \(json) is no beginning of \(whole)")
            }
            // The same in one piece.
            var other = PartialReader<JSONValue>()
            other.append(Array(bytes[...index]))
            #expect(other.partial.json == json)
            kept.append((partial, json))
        }
        #expect(reader.partial.isComplete)
        #expect(try reader.partial.value() == whole)
        for (index, (partial, json)) in kept.enumerated() {
            #expect(partial.json == json, "seed \(seed), \(index) bytes: \(partial.json?.description ?? "nothing")")
        }
    }

    @Test("In random pieces, as texts and as bytes, it is the same", arguments: 100...300)
    func randomPieces(seed: Int) throws {
        var random = RandomJSON(numbers: SplitMix(seed: UInt64(seed)))
        let text = random.space() + random.value(5) + random.space()
        let whole = try JSONValue(parsing: text)
        var reader = PartialReader<JSONValue>()
        var rest = Array(text.unicodeScalars)[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 1...12, using: &random.numbers))
            rest = rest.dropFirst(piece.count)
            var string = ""
            string.unicodeScalars.append(contentsOf: piece)
            if Bool.random(using: &random.numbers) { reader.append(string) } else { reader.append(string.utf8) }
            if let json = reader.partial.json {
                let isBeginning = Self.isBeginning(json, whole)
                #expect(isBeginning, "seed \(seed): \(json) is no beginning of \(whole)")
            }
        }
        reader.finish()
        #expect(reader.error == nil)
        #expect(try reader.partial.value() == whole, "seed \(seed)")
    }

    @Test("Properties of a type show no more than the whole has", arguments: 1...20)
    func typed(seed: Int) throws {
        var random = RandomJSON(numbers: SplitMix(seed: UInt64(seed)))
        var lines: [String] = []
        for _ in 0..<Int.random(in: 0..<6, using: &random.numbers) {
            lines.append(#"{"name":\#(random.string()),"price":\#(random.number())}"#)
        }
        let text = """
            {"title":\(random.string()),"lines":[\(lines.joined(separator: ", "))],"total":\(random.number()),
            "ship_to":{"city":\(random.string()),"zip":12},"tags":[\(random.string()),\(random.string())],
            "note":\(random.string()),"is_paid":false,"unit":"dollar","count":3}
            """
        let whole = try ToolCoding.decode(Order.self, from: Array(text.utf8))
        var reader = PartialReader<Order>()
        var shown = 0
        for byte in text.utf8 {
            reader.append([byte])
            let partial = reader.partial
            if let title = partial.title { #expect(whole.title.utf8.starts(with: title.utf8)) }
            if let note = partial.note { #expect(whole.note?.utf8.starts(with: note.utf8) == true) }
            if let total = partial.total { #expect(total == whole.total) }
            if let city = partial.nested(\.address)?.city { #expect(whole.address.city.utf8.starts(with: city.utf8)) }
            if let address = partial.address { #expect(address == whole.address) }
            #expect(partial.lines == Array(whole.lines.prefix(partial.lines.count)))
            let elements = partial.elements(\.lines)
            #expect(elements.count >= partial.lines.count && elements.count <= partial.lines.count + 1)
            if let last = elements.last?.name {
                #expect(whole.lines[elements.count - 1].name.utf8.starts(with: last.utf8))
            }
            #expect((whole.tags ?? []).starts(with: partial.tags ?? []))
            #expect(partial.isPaid != true && partial.unit != .euro && (partial.count ?? 3) == 3)
            shown += (partial.title == nil ? 0 : 1) + partial.lines.count
        }
        #expect(shown > 50)
        #expect(try reader.partial.value() == whole)
    }

    @Test("Damaged bytes never crash, and are errors where the strict reader refuses them", arguments: 1...30)
    func damaged(seed: Int) {
        var random = RandomJSON(numbers: SplitMix(seed: UInt64(seed)))
        let original = Array(random.object(4).utf8)
        for _ in 0..<60 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &random.numbers) where !bytes.isEmpty {
                let index = Int.random(in: 0..<bytes.count, using: &random.numbers)
                switch Int.random(in: 0..<3, using: &random.numbers) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &random.numbers)
                case 1: bytes.remove(at: index)
                default: bytes.insert(#"{}[]",:\0-9eu`"#.utf8.randomElement(using: &random.numbers) ?? 0, at: index)
                }
            }
            var reader = PartialReader<JSONValue>()
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...20, using: &random.numbers)
                reader.append(rest.prefix(count))
                rest = rest.dropFirst(count)
                _ = reader.partial.json
                _ = reader.partial.keys
            }
            reader.finish()
            // Whole and without error only where the strict reader takes it too, but for a code fence.
            let isRead = (try? JSONValue(parsing: bytes)) != nil
            #expect(isRead == (reader.error == nil) || bytes.contains(UInt8(ascii: "`")), "seed \(seed): \(bytes)")
        }
    }

    /// Whether one is the other, or as much of it as had come at some moment.
    static func isBeginning(_ one: JSONValue, _ whole: JSONValue) -> Bool {
        switch (one.content, whole.content) {
        case (.object(let one), .object(let whole)):
            zip(one, whole).enumerated().allSatisfy { index, pair in
                pair.0.key == pair.1.key
                    && (index + 1 < one.count
                        ? isWhole(pair.0.value, pair.1.value) : isBeginning(pair.0.value, pair.1.value))
            } && one.count <= whole.count
        case (.array(let one), .array(let whole)):
            zip(one, whole).enumerated().allSatisfy { index, pair in
                index + 1 < one.count ? isWhole(pair.0, pair.1) : isBeginning(pair.0, pair.1)
            } && one.count <= whole.count
        case (.string(let one), .string(let whole)): whole.utf8.starts(with: one.utf8)
        default: one == whole
        }
    }

    private static func isWhole(_ one: JSONValue, _ whole: JSONValue) -> Bool { one == whole }
}
