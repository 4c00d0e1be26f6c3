// The one seam between values and JSON bytes: the engine in `JSON/` for types that read and write themselves, Foundation
// for other `Codable` types; nothing else names that.

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Turns values into JSON bytes (UTF-8) and back.
public enum JSONCoding {
    /// What happens to a response of which a part does not fit its type.
    public enum Tolerance: Hashable, Sendable {
        /// The first error is thrown.
        case strict
        /// An error within an optional property's value gives up the innermost such property: it reads as nil, its JSON
        /// is kept in `unknownFields`. So does an array's element that is an open union: it becomes `unknown`. An error in
        /// anything that is required is thrown all the same.
        case tolerant
    }

    /// Reads a value from the bytes of one JSON document.
    /// - Throws: the first error, with its coding path, line and column.
    @inlinable
    public static func decode<Value: JSONReadable>(
        _ type: Value.Type = Value.self, from bytes: some Collection<UInt8>
    ) throws(JSONError) -> Value {
        var recovery: DecodingRecovery?
        return try read(Value.self, bytes, isTolerant: false, &recovery)
    }

    /// Reads a value from the bytes of one JSON document, as tolerant as asked for.
    ///
    /// - `issues`: what was given up is added to it.
    /// - Throws: an error that no tolerance covers, with its coding path, line and column.
    @inlinable
    public static func decode<Value: JSONReadable>(
        _ type: Value.Type = Value.self, from bytes: some Collection<UInt8>, tolerance: Tolerance,
        issues: inout [DecodingIssue]
    ) throws(JSONError) -> Value {
        var recovery: DecodingRecovery?
        let value = try read(Value.self, bytes, isTolerant: tolerance == .tolerant, &recovery)
        if let recovery {
            let bytes = Array(bytes)
            issues += recovery.issues(in: bytes, reading: Value.self, from: bytes)
        }
        return value
    }

    /// Reads the bytes where they are; only what does not stand in one piece is copied.
    @inlinable
    static func read<Value: JSONReadable>(
        _ type: Value.Type, _ bytes: some Collection<UInt8>, isTolerant: Bool, _ recovery: inout DecodingRecovery?
    ) throws(JSONError) -> Value {
        do throws(JSONError) {
            if let bytes = bytes as? [UInt8] {
                return try JSONReader.read(type, from: bytes[...], isTolerant: isTolerant, recovery: &recovery)
            }
            if let bytes = bytes as? ArraySlice<UInt8> {
                return try JSONReader.read(type, from: bytes, isTolerant: isTolerant, recovery: &recovery)
            }
            return try JSONReader.read(type, lent: bytes, isTolerant: isTolerant, recovery: &recovery)
        } catch {
            let bytes = Array(bytes)
            throw error.located(in: bytes, reading: type, from: bytes, isTolerant: isTolerant)
        }
    }

    /// Writes a value: no white space, slashes as they are, members in the order of the description.
    /// - Throws: `JSONError` for numbers that JSON does not have.
    @inlinable
    public static func encode<Value: JSONWritable>(_ value: Value) throws(JSONError) -> [UInt8] {
        try JSONWriter.bytes(of: value)
    }

    /// Reads a value of one's own type, through Foundation unless it reads itself.
    /// - Throws: `DecodingError`, with the coding path of the error.
    public static func decode<Value: Decodable>(
        _ type: Value.Type = Value.self, from bytes: some Collection<UInt8>
    ) throws -> Value {
        if let type = Value.self as? any JSONReadable.Type, let value = try decode(opened: type, bytes) as? Value {
            return value
        }
        return try JSONDecoder().decode(Value.self, from: Data(bytes))
    }

    /// Writes a value of one's own type, through Foundation unless it writes itself: members by name, so that equal values
    /// give equal bytes.
    /// - Throws: `EncodingError`, for numbers that JSON does not have.
    public static func encode<Value: Encodable>(_ value: Value) throws -> [UInt8] {
        if let value = value as? any JSONWritable { return try encode(opened: value) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        return [UInt8](try encoder.encode(value))
    }

    private static func decode<Value: JSONReadable>(
        opened type: Value.Type, _ bytes: some Collection<UInt8>
    ) throws(JSONError) -> Value {
        try decode(type, from: bytes)
    }

    private static func encode(opened value: some JSONWritable) throws(JSONError) -> [UInt8] {
        try JSONWriter.bytes(of: value)
    }
}

// Types that have both ways take the engine's.
extension JSONCoding {
    /// Reads a value from the bytes of one JSON document.
    /// - Throws: the first error, with its coding path, line and column.
    @inlinable
    public static func decode<Value: JSONReadable & Decodable>(
        _ type: Value.Type = Value.self, from bytes: some Collection<UInt8>
    ) throws(JSONError) -> Value {
        var recovery: DecodingRecovery?
        return try read(Value.self, bytes, isTolerant: false, &recovery)
    }

    /// Writes a value: no white space, slashes as they are, members in the order of the description.
    /// - Throws: `JSONError` for numbers that JSON does not have.
    @inlinable
    public static func encode<Value: JSONWritable & Encodable>(_ value: Value) throws(JSONError) -> [UInt8] {
        try JSONWriter.bytes(of: value)
    }
}
