// Enumerations whose values are numbers with a fraction, or of several kinds.

/// An enumeration of numbers to which a server may add: a number that is not known is kept, and sent back.
public protocol OpenNumberEnum: RawRepresentable, JSONReadable, JSONWritable, Codable, Hashable, Sendable,
    CustomStringConvertible
where RawValue == Double {
    /// The case of this number; never fails.
    init(rawValue: Double)

    /// The cases that the description names.
    static var knownCases: [Self] { get }
}

extension OpenNumberEnum {
    public init(json: inout JSONReader) throws(JSONError) {
        self.init(rawValue: try Double(json: &json))
    }

    public func write(json: inout JSONWriter) {
        rawValue.write(json: &json)
    }

    /// The number itself.
    public var description: String { String(rawValue) }

    /// Numbers decide: a known number that was written as an unknown one is still the same.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// An enumeration of values of several kinds (`1`, `"auto"`, `false`) to which a server may add: one that is not known
/// is kept, and sent back as it came.
public protocol OpenValueEnum: RawRepresentable, JSONReadable, JSONWritable, Codable, Hashable, Sendable,
    CustomStringConvertible
where RawValue == JSONValue {
    /// The case of this value; never fails.
    init(rawValue: JSONValue)

    /// The cases that the description names.
    static var knownCases: [Self] { get }
}

extension OpenValueEnum {
    public init(json: inout JSONReader) throws(JSONError) {
        self.init(rawValue: try JSONValue(json: &json))
    }

    public func write(json: inout JSONWriter) {
        rawValue.write(json: &json)
    }

    /// The value as JSON.
    public var description: String { rawValue.description }

    /// Values decide: a known one that was written as an unknown one is still the same.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
