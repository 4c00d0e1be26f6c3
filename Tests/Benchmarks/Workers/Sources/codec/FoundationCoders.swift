// The same types through Foundation's coders, by their `Codable`.

import Foundation
import Rounds

enum FoundationCoders: Engine {
    static func decoding<Value: SchemaInContext>(_ type: Value.Type, _ document: Document) throws -> Work? {
        let data = Data(document.bytes)
        let decoder = JSONDecoder()
        return { count in
            var value = try decoder.decode(Value.self, from: data)
            let measured = try Measured(count) { value = try decoder.decode(Value.self, from: data) }
            return (measured, value.check)
        }
    }

    static func encoding<Value: SchemaInContext>(_ type: Value.Type, _ document: Document) throws -> Work? {
        let decoder = JSONDecoder()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        let value = try decoder.decode(Value.self, from: Data(document.bytes))
        return { count in
            var data = try encoder.encode(value)
            let measured = try Measured(count) { data = try encoder.encode(value) }
            return (measured, try decoder.decode(Value.self, from: data).check)
        }
    }

    /// Split by the runtime, decoded by Foundation.
    static func decodingEvents<Value: SchemaInContext>(_ type: Value.Type, _ document: Document) throws -> Work? {
        let pieces = document.pieces
        let decoder = JSONDecoder()
        return { count in
            var check = 0
            let measured = try Measured(count) {
                check = 0
                try forEachEvent(in: pieces) { check += try decoder.decode(Value.self, from: Data($0)).check }
            }
            return (measured, check)
        }
    }
}
