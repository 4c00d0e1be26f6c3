// A whole text becomes one value: reads it, and sees that nothing but white space is around it.

/// A type that reads itself from JSON.
public protocol JSONReadable {
    /// Reads the next value and leaves the cursor right behind it.
    init(json: inout JSONReader) throws(JSONError)

    /// Reads the next value as an element of an array: the same, except for unions, which may be tolerant there.
    init(element json: inout JSONReader) throws(JSONError)
}

extension JSONReadable {
    @inlinable @inline(__always)
    public init(element json: inout JSONReader) throws(JSONError) {
        try self.init(json: &json)
    }
}

extension JSONReader {
    /// Reads the one value of a text.
    /// - Throws: `JSONError` with the offset of the first error; `located(in:)` adds the coding path, line and column.
    @inlinable
    public static func read<Value: JSONReadable>(
        _ type: Value.Type = Value.self, from bytes: [UInt8], options: Options = Options()
    ) throws(JSONError) -> Value {
        try reading(bytes, options: options) { (reader) throws(JSONError) in
            try reader.document(options)
        }
    }

    /// Reads the one value of a text that is part of larger memory.
    @inlinable
    public static func read<Value: JSONReadable>(
        _ type: Value.Type = Value.self, from bytes: RawSpan, options: Options = Options()
    ) throws(JSONError) -> Value {
        try reading(bytes, options: options) { (reader) throws(JSONError) in
            try reader.document(options)
        }
    }

    /// Checks a whole text without reading anything from it.
    public static func validate(_ bytes: [UInt8], options: Options = Options()) throws(JSONError) {
        try reading(bytes, options: options) { (reader) throws(JSONError) in
            if options.duplicateKeys == .refused { try reader.refuseDuplicateKeys() }
            reader.start()
            try reader.skipValue()
            try reader.end()
        }
    }

    @inlinable
    mutating func document<Value: JSONReadable>(
        _ options: Options, as type: Value.Type = Value.self
    ) throws(JSONError) -> Value {
        if options.duplicateKeys == .refused { try refuseDuplicateKeys() }
        start()
        let value = try Value(json: &self)
        try end()
        return value
    }

    /// Goes to the first value; call once, before anything is read.
    @inlinable
    public mutating func start() {
        skipSpace()
    }

    /// Sees that nothing but white space follows.
    @inlinable
    public mutating func end() throws(JSONError) {
        skipSpace()
        if position != bytes.count { throw expected(.endOfText) }
    }
}
