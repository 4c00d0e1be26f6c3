// Integers of 128 bits: for values that may be any of `Int64` or of `UInt64`. What lies beyond both is written, not read.

extension Int128: JSONReadable, JSONWritable {
    @inlinable
    public init(json: inout JSONReader) throws(JSONError) {
        self = try json.integer()
    }

    public func write(json: inout JSONWriter) {
        for byte in description.utf8 { json.buffer.append(byte) }
    }
}
