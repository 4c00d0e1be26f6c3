// JSON of arguments, results and typed responses: types that read themselves by the engine, others by Foundation's coders.

public import BinderyRuntime

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// JSON as models write it, from and to values: of arguments, results and typed responses.
///
/// A type that reads and writes itself (a generated one) does so. Any other goes through Foundation's coders, with a `Date`
/// as RFC 3339 text, with or without a fraction of a second, and `Data` as base64. It is what ``JSONSchema/of(_:)`` tells.
public enum ToolCoding {
    /// Reads a value from the bytes of one JSON document.
    /// - Throws: `JSONError` or `DecodingError`, with the coding path of the error.
    public static func decode<Value: Decodable>(
        _ type: Value.Type = Value.self, from bytes: some Collection<UInt8>
    ) throws -> Value {
        if Value.self is any JSONReadable.Type { return try JSONCoding.decode(type, from: bytes) }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            guard let date = DateTimeString(rawValue: text).date else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "expected a date-time like 2024-05-01T12:30:00Z")
            }
            return date
        }
        return try decoder.decode(type, from: Data(bytes))
    }

    /// Reads a value from JSON.
    /// - Throws: `JSONError` or `DecodingError`, with the coding path of the error.
    public static func decode<Value: Decodable>(_ type: Value.Type = Value.self, from json: JSONValue) throws -> Value {
        try decode(type, from: JSONCoding.encode(json))
    }

    /// Writes a value: on one line, members by name, slashes as they are.
    /// - Throws: `JSONError` or `EncodingError`, for numbers that JSON does not have.
    public static func encode<Value: Encodable>(_ value: Value) throws -> [UInt8] {
        if Value.self is any JSONWritable.Type { return try JSONCoding.encode(value) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            try DateTimeString(date).rawValue.encode(to: encoder)
        }
        return [UInt8](try encoder.encode(value))
    }
}
