// Event streams made by chance: however they are cut, the events are those of an independent, slow reading of the rules.

import BinderyClient
import BinderyRuntime
import BinderyTestSupport
import Foundation
import Testing

@Suite struct ServerSentEventFuzzTests {
    private static let seconds = ProcessInfo.processInfo.environment["FUZZ_SECONDS"].flatMap(Double.init)

    /// So many, or as many as FUZZ_SECONDS allows.
    private static func rounds(_ count: Int) -> some Sequence<Int> {
        let end = ContinuousClock.now + .seconds(seconds ?? 3_600)
        return (0..<(seconds == nil ? count : .max)).lazy.prefix { _ in ContinuousClock.now < end }
    }

    /// The rules read literally: the whole text at once, lines first, one field after another.
    private static func reference(_ bytes: [UInt8]) -> [ServerSentEvent] {
        var rest = bytes[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        var lines: [[UInt8]] = [[]]
        var previous: UInt8 = 0
        for byte in rest {
            if byte == 10, previous == 13 {
            } else if byte == 10 || byte == 13 {
                lines.append([])
            } else {
                lines[lines.count - 1].append(byte)
            }
            previous = byte
        }
        var events: [ServerSentEvent] = []
        var (data, event, id) = ([UInt8]?.none, "", "")
        func close(_ isClosed: Bool) {
            if let data { events.append(.init(event: event, data: data[...], id: id, isClosed: isClosed)) }
            (data, event) = (nil, "")
        }
        for (number, line) in lines.enumerated() {
            if line.isEmpty {
                if number < lines.count - 1 { close(true) }
                continue
            }
            let parts = line.split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
            var value = parts.count > 1 ? Array(parts[1]) : []
            if value.first == 0x20 { value.removeFirst() }
            switch String(decoding: parts[0], as: UTF8.self) {
            case "data": data = data.map { $0 + [10] + value } ?? value
            case "event": event = String(decoding: value, as: UTF8.self)
            case "id" where !value.contains(0): id = String(decoding: value, as: UTF8.self)
            default: break
            }
        }
        close(false)
        return events
    }

    private static func stream(_ chance: inout SplitMix) -> [UInt8] {
        let words: [[UInt8]] =
            ["data", "event", "id", "retry", ":", " ", "\n", "\r", "\r\n", "\n\n", "{\"a\":1}", "é😀", "\u{0}", "x"]
            .map { Array($0.utf8) } + [[0xEF, 0xBB, 0xBF], [0xFF], Array("data: ".utf8), Array("\ndata:".utf8)]
        return (0..<Int.random(in: 0...60, using: &chance)).flatMap { _ in words.randomElement(using: &chance)! }
    }

    private static func cut(_ bytes: [UInt8], _ chance: inout SplitMix) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 0...7, using: &chance))
            pieces.append(Array(piece))
            rest = rest.dropFirst(piece.count)
        }
        return pieces
    }

    @Test func anyCutGivesTheEventsOfTheWhole() async throws {
        var chance = SplitMix(seed: Self.seconds == nil ? 20_260_821 : UInt64(Date().timeIntervalSince1970))
        for _ in Self.rounds(3_000) {
            let bytes = Self.stream(&chance)
            await Task.yield()  // others wait for responses meanwhile
            let expected = Self.reference(bytes)
            #expect(try EventSplitting.events([bytes]) == expected, "\(bytes)")
            #expect(try EventSplitting.events(Self.cut(bytes, &chance)) == expected, "\(bytes), cut")
        }
    }

    @Test func garbageNeverCrashes() async throws {
        var chance = SplitMix(seed: Self.seconds == nil ? 7 : UInt64(Date().timeIntervalSince1970))
        for _ in Self.rounds(1_000) {
            let bytes = (0..<Int.random(in: 0...300, using: &chance)).map { _ in
                // Few values, so that line ends and colons are frequent.
                Bool.random(using: &chance)
                    ? UInt8.random(in: 0...255, using: &chance)
                    : [10, 13, 58, 32, 100][Int.random(in: 0..<5, using: &chance)]
            }
            #expect(try EventSplitting.events(Self.cut(bytes, &chance)) == Self.reference(bytes), "\(bytes)")
        }
    }
}
