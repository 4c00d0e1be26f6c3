// Recorded streams, where they are at hand: however the bytes are cut, the events stay.

import BinderyClient
import BinderyRuntime
import Foundation
import Testing

private let recordings = ProcessInfo.processInfo.environment["BINDERY_SHARED"].map { $0 + "/corpus/streams" }

@Suite struct RecordedStreamTests {
    private static func files() throws -> [String] {
        let folder = try #require(recordings)
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return names.filter { $0.hasSuffix(".sse") }.sorted().map { folder + "/" + $0 }
    }

    @Test(.enabled(if: recordings != nil, "BINDERY_SHARED names no folder"))
    func everyCutOfEveryRecordingGivesTheSameEvents() async throws {
        let files = try Self.files()
        var cuts = 0
        for file in files {
            let bytes = [UInt8](try #require(FileManager.default.contents(atPath: file)))
            let whole = try EventSplitting.events([bytes])
            #expect(!whole.isEmpty, "\(file)")
            let (byByte, starts) = try Self.byteByByte(bytes)
            #expect(byByte == whole, "\(file), cut at every byte")
            await Task.yield()  // others wait for responses meanwhile
            cuts += try Self.cutInTwo(bytes, whole, starts, file)
        }
        print("recorded streams read: \(files.count); cut at every byte, and in two at \(cuts) places")
        #expect(files.count == 108)
    }

    /// Feeds single bytes.
    /// - Returns: the events, and the parser's state where each of them begins.
    private static func byteByByte(
        _ bytes: [UInt8]
    ) throws -> (events: [ServerSentEvent], starts: [(place: Int, parser: ServerSentEventParser)]) {
        var parser = ServerSentEventParser()
        var events: [ServerSentEvent] = []
        var starts = [(place: 0, parser: parser)]
        for (place, byte) in bytes.enumerated() {
            parser.feed([byte])
            guard let event = try parser.next() else { continue }
            events.append(event)
            starts.append((place + 1, parser))
        }
        if let event = try parser.finish() { events.append(event) }
        return (events, starts)
    }

    /// Cuts the stream in two at each byte near both ends of every event, where lines and fields begin and end. The
    /// parser is a value, so each cut starts from the state before its event.
    private static func cutInTwo(
        _ bytes: [UInt8], _ whole: [ServerSentEvent], _ starts: [(place: Int, parser: ServerSentEventParser)],
        _ file: String
    ) throws -> Int {
        var cuts = 0
        for (number, start) in starts.dropLast().enumerated() {
            let end = starts[number + 1].place
            for place in start.place..<end where place < start.place + 32 || place > end - 8 {
                var parser = start.parser
                parser.feed(Array(bytes[start.place..<place]))
                let early = try parser.next()
                parser.feed(Array(bytes[place..<end]))
                // No `#expect`: it would take longer than the parser, so often.
                if try early != nil || parser.next() != whole[number] {
                    Issue.record("\(file), cut at byte \(place)")
                }
                cuts += 1
            }
        }
        return cuts
    }
}
