// Numbers, booleans and strings of the standard library read and write themselves.

extension Bool: JSONReadable, JSONWritable {
    @inlinable
    public init(json: inout JSONReader) throws(JSONError) {
        self = try json.bool()
    }

    @inlinable
    public func write(json: inout JSONWriter) {
        if self { json.literal("true") } else { json.literal("false") }
    }
}

extension String: JSONReadable, JSONWritable {
    @inlinable
    public init(json: inout JSONReader) throws(JSONError) {
        self = try json.string()
    }

    @inlinable
    public func write(json: inout JSONWriter) {
        json.string(self)
    }
}

extension Double: JSONReadable, JSONWritable {
    @inlinable
    public init(json: inout JSONReader) throws(JSONError) {
        self = try json.double()
    }

    @inlinable
    public func write(json: inout JSONWriter) {
        json.double(self)
    }
}

extension FixedWidthInteger where Self: JSONReadable {
    @inlinable
    public init(json: inout JSONReader) throws(JSONError) {
        self = try json.integer()
    }
}

extension FixedWidthInteger where Self: JSONWritable {
    @inlinable
    public func write(json: inout JSONWriter) {
        json.integer(self)
    }
}

extension Int: JSONReadable, JSONWritable {}
extension Int8: JSONReadable, JSONWritable {}
extension Int16: JSONReadable, JSONWritable {}
extension Int32: JSONReadable, JSONWritable {}
extension Int64: JSONReadable, JSONWritable {}
extension UInt: JSONReadable, JSONWritable {}
extension UInt8: JSONReadable, JSONWritable {}
extension UInt16: JSONReadable, JSONWritable {}
extension UInt32: JSONReadable, JSONWritable {}
extension UInt64: JSONReadable, JSONWritable {}
