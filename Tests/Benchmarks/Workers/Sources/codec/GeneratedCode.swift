// The generated types, reading and writing themselves, unknown fields kept.

import BinderyRuntime
import Rounds

enum GeneratedCode: Engine {
    static func decoding<Value: SchemaInContext>(_ type: Value.Type, _ document: Document) throws -> Work? {
        let bytes = document.bytes
        return { count in
            var value = try JSONCoding.decode(Value.self, from: bytes)
            let measured = try Measured(count) { value = try JSONCoding.decode(Value.self, from: bytes) }
            return (measured, value.check)
        }
    }

    /// Into a buffer that is used again.
    static func encoding<Value: SchemaInContext>(_ type: Value.Type, _ document: Document) throws -> Work? {
        let value = try JSONCoding.decode(Value.self, from: document.bytes)
        return { count in
            var writer = JSONWriter()
            try writer.write(value)
            let measured = try Measured(count) { try writer.write(value) }
            let again = try JSONCoding.decode(Value.self, from: writer.array())
            guard again == value else { throw Unequal() }
            return (measured, again.check)
        }
    }

    /// What `decodingEvents` does, and each chunk is merged into those before it.
    static func foldingEvents<Value: SchemaInContext & ResponseChunk>(
        _ type: Value.Type, _ document: Document
    ) throws -> Work? {
        let pieces = document.pieces
        return { count in
            var check = 0
            let measured = try Measured(count) {
                var accumulator = ResponseAccumulator<Value>()
                try forEachEvent(in: pieces) { accumulator.add(try JSONCoding.decode(Value.self, from: $0)) }
                check = accumulator.merged?.check ?? 0
            }
            return (measured, check)
        }
    }

    static func decodingEvents<Value: SchemaInContext>(_ type: Value.Type, _ document: Document) throws -> Work? {
        let pieces = document.pieces
        return { count in
            var check = 0
            let measured = try Measured(count) {
                check = 0
                try forEachEvent(in: pieces) { check += try JSONCoding.decode(Value.self, from: $0).check }
            }
            return (measured, check)
        }
    }
}
