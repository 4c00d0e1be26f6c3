// A JSON number: exact, in the form in which it was given or written.

/// A number of any size and precision. One that was read keeps its text (`1.0`, `1e3`, thirty digits), so it is written as
/// it came; equality and hash go by the value: `1`, `1.0` and `1e0` are the same.
public struct JSONNumber: Sendable {
    enum Storage: Sendable {
        case integer(Int64)
        case unsigned(UInt64)
        case double(Double)
        /// A number's text that no other form would write so.
        case text(String)
    }

    let storage: Storage

    init(storage: Storage) {
        self.storage = storage
    }

    /// An integer of any type and size.
    public init(_ value: some BinaryInteger) {
        if let signed = Int64(exactly: value) {
            storage = .integer(signed)
        } else if let unsigned = UInt64(exactly: value) {
            storage = .unsigned(unsigned)
        } else {
            storage = .text(String(value))
        }
    }

    /// A number with the fewest digits that read back as this double. JSON has no infinities and no NaN: encoding such a
    /// number throws.
    public init(_ value: Double) {
        storage = .double(value)
    }

    /// The number as an `Int`, or nil where it would not be exact.
    public var int: Int? { integer() }

    /// The number as an integer of any type, or nil where it would not be exact.
    public func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Integer.self) -> Integer? {
        switch storage {
        case .integer(let value): Integer(exactly: value)
        case .unsigned(let value): Integer(exactly: value)
        case .double(let value): Integer(exactly: value)
        case .text(let text): Decimal(text).integer()
        }
    }

    /// The nearest `Double`, or nil beyond the largest.
    public var double: Double? {
        switch storage {
        case .integer(let value): Double(value)
        case .unsigned(let value): Double(value)
        case .double(let value): value
        case .text(let text): try? JSONReader.read(Double.self, from: Array(text.utf8))
        }
    }

    /// Whether the number has no fraction: so `1.0` and `1e300` are integers too.
    public var isInteger: Bool {
        switch storage {
        case .integer, .unsigned: true
        case .double(let value): value.isFinite && value.rounded(.towardZero) == value
        case .text(let text): Decimal(text).isInteger
        }
    }
}

extension JSONNumber: CustomStringConvertible {
    /// The number as JSON writes it; infinities and NaN, which it does not have, read `null`.
    public var description: String {
        if case .text(let text) = storage { return text }
        var json = JSONWriter()
        write(json: &json)
        return String(decoding: json.array(), as: UTF8.self)
    }
}

extension JSONNumber: JSONReadable, JSONWritable {
    public init(json: inout JSONReader) throws(JSONError) {
        storage = if let plain = json.plainInteger() { .integer(plain) } else { .text(try json.numberText()) }
    }

    public func write(json: inout JSONWriter) {
        switch storage {
        case .integer(let value): json.integer(value)
        case .unsigned(let value): json.integer(value)
        case .double(let value): json.double(value)
        case .text(let text): json.raw(text)
        }
    }
}
