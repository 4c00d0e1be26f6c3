// Valid texts with a few bytes changed: the reader and the plain parser accept the same, and see the same values.
import BinderyRuntime
import BinderyTestSupport
import Testing

@Suite struct MutationFuzzTests {
    static let seeds: [String] = [
        #"{"id":"chat-B9","n":1741570283,"choices":[{"index":0,"delta":{"content":" Hel\nlo \u00e9\ud83d\ude42"},"x":null}],"ok":true}"#,
        #"[0,-1,1.5e10,-0.0,1E-7,123456789012345678901234567890,[],{},[[]],{"a":{}},"",false , true,null ]"#,
        "{\"naïve\":\"日本語テキスト and then some ASCII, sixteen bytes at a time\",\"🙂\":[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]}",
        " \n\t\r[ { \"a\" : [ 1 , 2 , { \"b\" : \"c\" } ] , \"\" : \"\" } ] \n",
    ]
    static let morsels: [[UInt8]] =
        [
            "\"", "\\", "\\u", "\\ud800", "\\udc00", "{", "}", "[", "]", ",", ":", "0", "-", ".", "e", "E+", "1",
            "null", "true", "\n",
            "\"a\":", "[[[[", "]]", "{\"\":", "é", "🙂", "\u{0}", " ",
        ].map { Array($0.utf8) } + [[0xC3], [0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90], [0xFF]]

    @Test func mutantsAreJudgedAlike() throws {
        var random = SplitMix(seed: FuzzTime.seed)
        let end = FuzzTime.end
        var accepted = 0
        var refused = 0
        while ContinuousClock.now < end {
            var bytes = Array((Self.seeds.randomElement(using: &random) ?? "").utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) { Self.mutate(&bytes, &random) }
            let expected = PlainParser.parse(bytes)
            let actual = try? JSONReader.read(Tree.self, from: bytes)
            guard actual == expected, isAccepted(bytes) == (expected != nil) else {
                Issue.record(
                    "judged differently, seed \(FuzzTime.seed): \(String(decoding: bytes, as: UTF8.self)), bytes \(bytes)"
                )
                return
            }
            if let actual {
                accepted += 1
                #expect(try JSONReader.read(Tree.self, from: JSONWriter.bytes(of: actual)) == actual)
            } else {
                refused += 1
            }
        }
        print("Mutants: \(accepted) accepted, \(refused) refused")
        #expect(accepted > 50 && refused > 50)
    }

    static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let end = min(place + Int.random(in: 0...4, using: &random), bytes.count)
        switch random.next() % 5 {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: Self.morsels.randomElement(using: &random) ?? [], at: place)
        case 2: bytes.replaceSubrange(place..<end, with: Self.morsels.randomElement(using: &random) ?? [])
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
        default: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: random.next()) }
        }
    }
}
