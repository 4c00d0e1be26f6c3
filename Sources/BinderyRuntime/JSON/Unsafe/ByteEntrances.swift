// Where bytes become a reader: arrays, raw spans, and pointers lent by a caller, in that order of preference.
// Unsafe because: each lends the address of its bytes to the reader for the length of a closure, and no longer.

extension JSONReader {
    /// Lends a reader over the bytes of an array to a closure.
    @inlinable
    public static func reading<Value>(
        _ bytes: [UInt8], options: Options = Options(),
        _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> Value in
            var reader = JSONReader(lent: UnsafeRawBufferPointer(buffer), options: options)
            return try body(&reader)
        }
    }

    /// Lends a reader over a span to a closure: for slices of a larger body, such as the data of one event.
    @inlinable
    public static func reading<Value>(
        _ bytes: RawSpan, options: Options = Options(),
        _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        try bytes.withUnsafeBytes { (buffer) throws(JSONError) -> Value in
            var reader = JSONReader(lent: buffer, options: options)
            return try body(&reader)
        }
    }

    /// Lends a reader over memory to a closure; the memory has to stay valid and unchanged until it returns.
    @inlinable
    public static func reading<Value>(
        unsafe bytes: UnsafeRawBufferPointer, options: Options = Options(),
        _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        var reader = JSONReader(lent: bytes, options: options)
        return try body(&reader)
    }
}

extension JSONWriter {
    /// Lends the bytes written so far to a closure, without copying them.
    @inlinable
    public borrowing func withBytes<Result, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(buffer.bytes.bytes)
    }

    /// A copy of the bytes written so far.
    public borrowing func array() -> [UInt8] {
        [UInt8](buffer.bytes)
    }
}
