// Recordings that are cut, huge, deep, or foreign go in; what is told has a place, and what is whole is read all the same.

import BinderyDiagnostics
import BinderyYAML
import Foundation
import Testing

@testable import BinderyConformance

@Suite struct HostileTrafficTests {
    private struct Outcome {
        var rules: [String]
        var exchanges: Int
        var arePlaced: Bool
    }

    private func read(_ name: String, _ bytes: [UInt8], limit: Int = 1 << 20) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-hostile-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        let log = DiagnosticLog()
        let source = SourceFile(path: "pets.yaml", bytes: Array(ConformTests.description.utf8))
        let root = try #require(DocumentReader.read(source, into: DiagnosticLog()))
        let files = try #require(TrafficFiles.find([folder.path], into: log))
        let run = ConformRun(Contract(root), keepsEvidence: true, log: log)
        TrafficReader(files, limit: limit, log: log).forEach(run.judge)
        return Outcome(
            rules: log.diagnostics.map(\.rule.id), exchanges: run.exchanges,
            arePlaced: log.diagnostics.allSatisfy { $0.span != nil && $0.severity < .error })
    }

    private static let exchange = """
        {"request": {"method": "POST", "url": "/pets/1", "postData": {"mimeType": "application/json", "text": "{\\"age\\": 3}"}},
         "response": {"status": 200, "content": {"mimeType": "application/json", "text": "{\\"name\\": \\"Rex\\"}"}}}
        """
    private static var har: String { "{\"log\": {\"version\": \"1.2\", \"entries\": [\(exchange), \(exchange)]}}" }

    private static let cassette = """
        interactions:
        - request: {method: POST, uri: 'https://example.com/v1/pets/1', body: null}
          response:
            status: {code: 200}
            body: {string: '{"name": "Rex"}'}
        """

    /// At whatever byte a HAR ends: whole entries are read, and what is cut is told.
    @Test func aTruncatedHARIsReadUpToItsEnd() throws {
        let bytes = Array(Self.har.utf8)
        for length in stride(from: 0, to: bytes.count, by: 7) {
            let found = try read("a.har", Array(bytes[..<length]))
            #expect(found.rules.count == 1 && found.arePlaced, "\(length): \(found.rules)")
            #expect(found.exchanges <= 2)
        }
        #expect(try read("a.har", bytes).rules == [])
    }

    @Test func longBodiesAreLeftOut() throws {
        let long = String(repeating: "a", count: 3 << 20)
        let entry = Self.exchange.replacing("Rex", with: long)
        let found = try read("a.har", Array("{\"log\": {\"entries\": [\(entry), \(Self.exchange)]}}".utf8))
        #expect(found.rules == ["traffic-too-long"] && found.arePlaced)
        #expect(found.exchanges == 1)
        for name in ["responses/a.json", "a.sse", "a.yaml"] {
            let whole = try read(name, Array("{\"name\": \"\(long)\"}".utf8))
            #expect(whole.rules == ["file-unreadable"] && whole.arePlaced && whole.exchanges == 0, "\(name)")
        }
    }

    @Test func deepValuesAreTold() throws {
        for depth in [500, 5_000, 200_000] {
            let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            let line =
                "{\"method\": \"POST\", \"url\": \"/pets/1\", \"response\": {\"status\": 200, \"body\": \(deep)}}"
            let found = try read("a.jsonl", Array("\(line)\n\(line)".utf8))
            #expect(found.rules.count == 2 || found.exchanges == 2, "\(depth)")
            #expect(found.arePlaced)
            let object = String(repeating: "{\"a\":", count: depth) + "1" + String(repeating: "}", count: depth)
            #expect(try read("responses/a.json", Array(object.utf8)).arePlaced)
        }
    }

    @Test func otherEncodingsAreReadOrTold() throws {
        let text = "{\"name\": \"Réx\"}"
        var little: [UInt8] = [0xFF, 0xFE]
        var big: [UInt8] = [0xFE, 0xFF]
        for unit in text.utf16 {
            little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        for bytes in [little, big] {
            let found = try read("responses/a.json", bytes)
            #expect(found.rules == [] && found.exchanges == 1)
        }
        let latin = text.unicodeScalars.map { UInt8($0.value) }
        let unsaid = try read("responses/a.json", latin)
        #expect(unsaid.rules == ["traffic-syntax"] && unsaid.arePlaced, "nothing says that it is Latin-1")
        #expect(try read("a.har", little).rules == ["traffic-form"])
    }

    @Test func bombsAreTold() throws {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<12 {
            let alias = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(alias)]\n"
        }
        let start = ContinuousClock.now
        let found = try read("a.yaml", Array((yaml + "interactions: *a11\n").utf8))
        #expect(found.rules.count >= 1 && found.arePlaced && found.exchanges == 0)
        #expect(ContinuousClock.now - start < .seconds(20))
        let broken = "{\"request\": {}, \"response\": {\"status\": 200, \"body\": {\"base64_string\": \"H4sIAAA*\"}}}"
        #expect(try read("a.jsonl", Array(broken.utf8)).rules == ["traffic-encoding"])
        let cut =
            "{\"request\": {}, \"response\": {\"status\": 200, \"body\": {\"base64_string\": \"H4sIAAAAAAAAA6tW\"}}}"
        #expect(try read("a.jsonl", Array(cut.utf8)).rules == ["traffic-encoding"])
    }

    /// Bytes that are changed by lot, always the same: whatever comes, it is read or told, and nothing crashes.
    @Test func changedBytesDoNoHarm() throws {
        var random = Lot(state: 15)
        let line =
            "{\"method\": \"POST\", \"url\": \"/pets/1?x=1\", \"response\": {\"status\": 200, \"body\": {\"name\": \"a\"}}}\n"
        let seeds: [(String, String)] = [
            ("a.har", Self.har), ("a.yaml", Self.cassette), ("a.jsonl", line + line),
            ("a.sse", "event: x\ndata: {\"name\": \"a\"}\n\ndata: [DONE]\n\n"),
            ("responses/a.json", "{\"name\": \"a\"}"),
        ]
        let end = ContinuousClock.now + .seconds(5)
        var count = 0
        while count < 1_500, ContinuousClock.now < end {
            let (name, text) = seeds[count % seeds.count]
            var bytes = Array(text.utf8)
            for _ in 0...Int(random.next() % 4) {
                let position = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 4 {
                case 0: bytes[position] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: position)
                case 2: bytes.insert(contentsOf: "{[\"\\:,]}\n*&".utf8.shuffled(using: &random).prefix(2), at: position)
                default: bytes.removeSubrange(position...)
                }
                if bytes.isEmpty { bytes = [0] }
            }
            #expect(try read(name, bytes).arePlaced)
            count += 1
        }
        print("\(count) changed recordings were read")
        #expect(count >= 100)
    }
}

/// Numbers that look random and are the same each time.
private struct Lot: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 31)
    }
}
