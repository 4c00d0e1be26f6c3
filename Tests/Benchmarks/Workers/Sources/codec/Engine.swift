// A way from JSON to values and back, as operations to be timed.

import BinderyClient
import BinderyRuntime
import Rounds

/// What all ways are measured with: generated types.
typealias SchemaInContext = Checked & Codable & Equatable & JSONReadable & JSONWritable

protocol Engine {
    static func decoding<Value: SchemaInContext>(_ type: Value.Type, _ document: Document) throws -> Work?

    /// What is written is read again: the values must be equal.
    static func encoding<Value: SchemaInContext>(_ type: Value.Type, _ document: Document) throws -> Work?

    static func decodingEvents<Value: SchemaInContext>(_ type: Value.Type, _ document: Document) throws -> Work?
}

extension Engine {
    /// The events alone, undecoded: only the engine that has a splitter of its own.
    static func splittingEvents(_ document: Document) throws -> Work? {
        guard Self.self == GeneratedCode.self else { return nil }
        let pieces = document.pieces
        return { count in
            var check = 0
            let measured = try Measured(count) {
                check = 0
                try forEachEvent(in: pieces) { check += $0.count }
            }
            return (measured, check)
        }
    }

    /// The data of each event but the last, which only ends the stream.
    @inline(__always)
    static func forEachEvent(in pieces: [[UInt8]], _ body: (ArraySlice<UInt8>) throws -> Void) throws {
        var parser = ServerSentEventParser()
        for piece in pieces {
            parser.feed(piece)
            while let event = try parser.next() {
                if event.data.elementsEqual("[DONE]".utf8) { return }
                try body(event.data)
            }
        }
    }
}

struct Unequal: Error {}
