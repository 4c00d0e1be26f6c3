// A document that came in pieces, as a network hands them over, or as part of larger memory.

extension JSONCoding {
    /// Reads a value from the bytes of one JSON document that came in pieces. A single piece is read where it is; several
    /// are copied once, into one.
    /// - Throws: the first error, with its coding path, line and column.
    public static func decode<Value: JSONReadable>(
        _ type: Value.Type = Value.self, joining pieces: [[UInt8]]
    ) throws(JSONError) -> Value {
        try decode(Value.self, from: joined(pieces))
    }

    /// The same, as tolerant as asked for.
    ///
    /// - `issues`: what was given up is added to it.
    public static func decode<Value: JSONReadable>(
        _ type: Value.Type = Value.self, joining pieces: [[UInt8]], tolerance: Tolerance, issues: inout [DecodingIssue]
    ) throws(JSONError) -> Value {
        try decode(Value.self, from: joined(pieces), tolerance: tolerance, issues: &issues)
    }

    private static func joined(_ pieces: [[UInt8]]) -> [UInt8] {
        if pieces.count == 1 { return pieces[0] }
        var whole: [UInt8] = []
        whole.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
        for piece in pieces { whole.append(contentsOf: piece) }
        return whole
    }

    /// Reads a value from a JSON document that stands in larger memory, without copying it.
    /// - Throws: the first error, with its coding path, line and column.
    public static func decode<Value: JSONReadable>(
        _ type: Value.Type = Value.self, from bytes: RawSpan
    ) throws(JSONError) -> Value {
        do throws(JSONError) {
            return try JSONReader.read(Value.self, from: bytes)
        } catch {
            let bytes = JSONReader.copy(of: bytes)
            throw error.located(in: bytes, reading: type, from: bytes, isTolerant: false)
        }
    }
}
