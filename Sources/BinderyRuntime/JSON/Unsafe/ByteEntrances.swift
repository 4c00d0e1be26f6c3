// Where bytes become a reader: arrays, raw spans, and pointers lent by a caller, in that order of preference; and where a
// writer takes and gives them. Unsafe because: each lends the address of its bytes for the length of a closure, no longer.

extension JSONReader {
    /// Lends a reader over the bytes of an array to a closure.
    @inlinable
    public static func reading<Value>(
        _ bytes: [UInt8], options: Options = Options(),
        _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> Value in
            var reader = JSONReader(lent: JSONBytes(UnsafeRawBufferPointer(buffer)), options: options)
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
            var reader = JSONReader(lent: JSONBytes(buffer), options: options)
            return try body(&reader)
        }
    }

    /// Lends a reader over memory to a closure; the memory has to stay valid and unchanged until it returns.
    @inlinable
    public static func reading<Value>(
        unsafe bytes: UnsafeRawBufferPointer, options: Options = Options(),
        _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        var reader = JSONReader(lent: JSONBytes(bytes), options: options)
        return try body(&reader)
    }

    /// Reads the one value of a text in memory that has to stay valid and unchanged meanwhile.
    @inlinable
    public static func read<Value: JSONReadable>(
        _ type: Value.Type = Value.self, unsafe bytes: UnsafeRawBufferPointer, options: Options = Options()
    ) throws(JSONError) -> Value {
        try reading(unsafe: bytes, options: options) { (reader) throws(JSONError) in
            try reader.document(options)
        }
    }
}

extension JSONReader {
    /// Reads the one value of a text that is a slice of a larger array, without a copy; for a tolerant reader, `recovery`
    /// is what it gave up, if anything.
    @inlinable
    package static func read<Value: JSONReadable>(
        _ type: Value.Type, from bytes: ArraySlice<UInt8>, isTolerant: Bool, recovery: inout DecodingRecovery?
    ) throws(JSONError) -> Value {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> Value in
            var reader = JSONReader(lent: JSONBytes(UnsafeRawBufferPointer(buffer)), options: Options())
            reader.isTolerant = isTolerant
            let value = try reader.document(Options(), as: Value.self)
            recovery = reader.recovery
            return value
        }
    }
}

extension JSONReader {
    /// The same for any other bytes; those that do not stand in one piece are copied.
    @inlinable
    package static func read<Value: JSONReadable>(
        _ type: Value.Type, lent bytes: some Collection<UInt8>, isTolerant: Bool, recovery: inout DecodingRecovery?
    ) throws(JSONError) -> Value {
        var given: DecodingRecovery?
        let result = bytes.withContiguousStorageIfAvailable { (buffer) -> Result<Value, JSONError> in
            var reader = JSONReader(lent: JSONBytes(UnsafeRawBufferPointer(buffer)), options: Options())
            reader.isTolerant = isTolerant
            do throws(JSONError) {
                let value = try reader.document(Options(), as: Value.self)
                given = reader.recovery
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        guard let result else {
            return try read(type, from: Array(bytes)[...], isTolerant: isTolerant, recovery: &recovery)
        }
        recovery = given
        return try result.get()
    }

    static func copy(of bytes: RawSpan) -> [UInt8] {
        bytes.withUnsafeBytes { [UInt8]($0) }
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

    /// Appends bytes that are known to be JSON, such as those that `rawValue()` gave.
    @inlinable
    public mutating func raw(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer.append($0) }
    }

    /// Appends text that is known to be JSON.
    mutating func raw(_ text: String) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { buffer.append(UnsafeRawBufferPointer($0)) }
        if done == nil { raw(Array(text.utf8)) }
    }

    /// A copy of the bytes written so far.
    public borrowing func array() -> [UInt8] {
        [UInt8](buffer.bytes)
    }
}
