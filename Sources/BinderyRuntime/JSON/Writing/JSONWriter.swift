// Values write themselves here (`JSONWritable`), as compact UTF-8 into one growing buffer that can be used again.
// Keys come as literals made by the generator, with their punctuation: the writer itself knows no objects.

/// A type that writes itself as JSON.
public protocol JSONWritable {
    /// Appends this value, whole. What JSON cannot say (an infinite number) is noted by the writer and thrown at its end.
    func write(json: inout JSONWriter)
}

/// Writes one JSON text (RFC 8259) without white space. `JSONWriter.bytes(of:)` is the short way.
@frozen
public struct JSONWriter: ~Copyable {
    @usableFromInline var buffer: JSONBuffer
    @usableFromInline var failure: JSONError?

    @inlinable
    public init() {
        buffer = JSONBuffer()
        failure = nil
    }

    /// The JSON text of a value.
    /// - Throws: `JSONError` for an infinite number or NaN, with its offset in the text written.
    @inlinable
    public static func bytes<Value: JSONWritable>(of value: Value) throws(JSONError) -> [UInt8] {
        var writer = JSONWriter()
        try writer.write(value)
        return writer.array()
    }

    /// Writes a value as the whole text, in place of what the writer held; its memory is used again.
    @inlinable
    public mutating func write<Value: JSONWritable>(_ value: Value) throws(JSONError) {
        removeAll()
        value.write(json: &self)
        try check()
    }

    /// Throws the first error of the values written since the last `removeAll`, located in the text written.
    @inlinable
    public func check() throws(JSONError) {
        if let failure { throw located(failure) }
    }

    @usableFromInline @inline(never)
    func located(_ failure: JSONError) -> JSONError {
        failure.located(in: array())
    }

    /// Forgets what was written; keeps the memory.
    @inlinable
    public mutating func removeAll() {
        buffer.removeAll()
        failure = nil
    }

    /// How many bytes were written.
    @inlinable
    public var count: Int { buffer.count }

    /// Appends text that is JSON as it stands: punctuation, keys, words.
    @inlinable @inline(__always)
    public mutating func literal(_ text: StaticString) {
        buffer.append(text)
    }

    /// Notes an error at the end of what was written; only the first counts.
    @inline(never)
    public mutating func fail(_ reason: JSONError.Reason) {
        if failure == nil { failure = JSONError(reason, at: buffer.count) }
    }

    /// Notes that a value cannot be written as JSON at all; `what` says what would have been right.
    @inline(never)
    public mutating func refuse(_ what: String) {
        if failure == nil { failure = JSONError(.unfit, at: buffer.count, detail: what) }
    }
}
