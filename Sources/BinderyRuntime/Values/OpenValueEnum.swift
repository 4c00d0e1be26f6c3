// Enumerations whose values are numbers with a fraction, or of several kinds.

/// An enumeration of numbers to which a server may add: a number that is not known is kept, and sent back.
public protocol OpenNumberEnum: RawRepresentable, Codable, Hashable, Sendable, CustomStringConvertible
where RawValue == Double {
    /// The case of this number; never fails.
    init(rawValue: Double)

    /// The cases that the description names.
    static var knownCases: [Self] { get }
}

extension OpenNumberEnum {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try Double(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }

    /// The number itself.
    public var description: String { String(rawValue) }

    /// Numbers decide: a known number that was written as an unknown one is still the same.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// An enumeration of values of several kinds (`1`, `"auto"`, `false`) to which a server may add: one that is not known
/// is kept, and sent back as it came.
public protocol OpenValueEnum: RawRepresentable, Codable, Hashable, Sendable, CustomStringConvertible
where RawValue == JSONValue {
    /// The case of this value; never fails.
    init(rawValue: JSONValue)

    /// The cases that the description names.
    static var knownCases: [Self] { get }
}

extension OpenValueEnum {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try JSONValue(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }

    /// The value as JSON.
    public var description: String { rawValue.description }

    /// Values decide: a known one that was written as an unknown one is still the same.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
