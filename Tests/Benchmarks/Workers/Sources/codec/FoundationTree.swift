// Foundation's JSONSerialization alone: a tree of dictionaries, no types of one's own.

import Foundation
import Rounds

enum FoundationTree: Engine {
    static func decoding<Value: SchemaInContext>(_ type: Value.Type, _ document: Document) throws -> Work? {
        let data = Data(document.bytes)
        return { count in
            var value = try JSONSerialization.jsonObject(with: data)
            let measured = try Measured(count) { value = try JSONSerialization.jsonObject(with: data) }
            return (measured, try check(of: value, as: type))
        }
    }

    static func encoding<Value: SchemaInContext>(_ type: Value.Type, _ document: Document) throws -> Work? {
        let value = try JSONSerialization.jsonObject(with: Data(document.bytes))
        return { count in
            var data = try JSONSerialization.data(withJSONObject: value, options: .withoutEscapingSlashes)
            let measured = try Measured(count) {
                data = try JSONSerialization.data(withJSONObject: value, options: .withoutEscapingSlashes)
            }
            return (measured, try JSONDecoder().decode(Value.self, from: data).check)
        }
    }

    static func decodingEvents<Value: SchemaInContext>(_ type: Value.Type, _ document: Document) throws -> Work? { nil }

    /// Through text again, since a tree has no members to look at.
    private static func check<Value: SchemaInContext>(of tree: Any, as type: Value.Type) throws -> Int {
        try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: tree)).check
    }
}
