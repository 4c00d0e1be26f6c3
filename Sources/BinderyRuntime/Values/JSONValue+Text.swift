// A JSON value as JSON text, and back.

extension JSONValue: CustomStringConvertible {
    /// The value as JSON text, as it is written: on one line, save what was decoded with line breaks. A number that JSON
    /// cannot write (infinity, NaN) reads `null` here; encoding it throws.
    public var description: String {
        var json = JSONWriter()
        write(json: &json)
        return String(decoding: json.array(), as: UTF8.self)
    }

    /// Reads JSON text: `try JSONValue(parsing: #"{"days": 3}"#)`.
    /// - Throws: `JSONError` where the text is not one JSON value.
    public init(parsing text: String) throws {
        self = try JSONCoding.decode(JSONValue.self, from: Array(text.utf8))
    }

    /// Reads JSON from its bytes in UTF-8.
    /// - Throws: `JSONError` where the bytes are not one JSON value.
    public init(parsing bytes: [UInt8]) throws {
        self = try JSONCoding.decode(JSONValue.self, from: bytes)
    }

    /// What a value writes, its members in their order.
    package init(writing value: some JSONWritable) throws(JSONError) {
        self = try JSONReader.read(JSONValue.self, from: try JSONWriter.bytes(of: value))
    }
}
