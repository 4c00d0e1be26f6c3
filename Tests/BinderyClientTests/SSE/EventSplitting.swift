// Pieces of an event stream in, all its events out; and a source of chance that always runs the same way.

import BinderyClient
import BinderyRuntime

enum EventSplitting {
    static func events(_ pieces: [[UInt8]], maximumEventBytes: Int = 32 << 20) throws -> [ServerSentEvent] {
        var parser = ServerSentEventParser(maximumEventBytes: maximumEventBytes)
        var events: [ServerSentEvent] = []
        for piece in pieces {
            parser.feed(piece)
            while let event = try parser.next() { events.append(event) }
        }
        if let event = try parser.finish() { events.append(event) }
        return events
    }
}
