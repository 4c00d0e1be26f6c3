// Recorded streams, where they are at hand: however the bytes are cut, the events stay.

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
    func everyCutOfEveryRecordingGivesTheSameEvents() throws {
        let files = try Self.files()
        var cuts = 0
        for file in files {
            let bytes = [UInt8](try #require(FileManager.default.contents(atPath: file)))
            let whole = try EventSplitting.events([bytes])
            #expect(!whole.isEmpty, "\(file)")
            #expect(try EventSplitting.events(bytes.map { [$0] }) == whole, "\(file), byte by byte")
            cuts += try Self.cutsInTwo(bytes, whole, file)
        }
        print("recorded streams read: \(files.count), cut in two at \(cuts) places")
        #expect(files.count == 108)
    }

    /// Cuts the stream in two at every byte. The parser is a value: so each cut starts from the state before its event,
    /// and is done when that event is out.
    private static func cutsInTwo(_ bytes: [UInt8], _ whole: [ServerSentEvent], _ file: String) throws -> Int {
        var before = ServerSentEventParser()
        var byByte = before
        var start = 0
        var found = 0
        for end in 1...bytes.count {
            byByte.feed([bytes[end - 1]])
            guard let event = try byByte.next() else { continue }
            #expect(event == whole[found], "\(file)")
            for place in start..<end {
                var parser = before
                parser.feed(Array(bytes[start..<place]))
                #expect(try parser.next() == nil)
                parser.feed(Array(bytes[place..<end]))
                if try parser.next() != event { Issue.record("\(file), cut at byte \(place)") }
            }
            (before, start) = (byByte, end)
            found += 1
        }
        #expect(whole.dropFirst(found).allSatisfy { !$0.isClosed }, "\(file)")
        return start
    }
}
