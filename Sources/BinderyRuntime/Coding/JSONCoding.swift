// The one seam between values and JSON bytes. The engine behind it may be replaced; nothing else names it.

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Turns `Codable` values into JSON bytes (UTF-8) and back.
public enum JSONCoding {
    /// Reads a value from the bytes of one JSON document.
    /// - Throws: `DecodingError`, with the coding path of the fault.
    public static func decode<Value: Decodable>(
        _ type: Value.Type = Value.self, from bytes: some Collection<UInt8>
    ) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(bytes))
    }

    /// Writes a value: no white space, slashes as they are, members by name, so that equal values give equal bytes.
    /// - Throws: `EncodingError`, for numbers that JSON does not have.
    public static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        return [UInt8](try encoder.encode(value))
    }
}
