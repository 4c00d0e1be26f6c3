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

/// SplitMix64: small, and the same on every machine.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
