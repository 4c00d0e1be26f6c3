// The three shapes of an enumeration that may grow: words with cases, words with static members, integers.

/// An enumeration of words to which a server may add: a word that is not known is kept, and sent back as it came.
public protocol OpenEnum: RawRepresentable, JSONReadable, JSONWritable, Codable, Hashable, Sendable,
    CustomStringConvertible
where RawValue == String {
    /// The case of this word; never fails, a word that is not known becomes the `unknown` case.
    init(rawValue: String)

    /// The cases that the description names.
    static var knownCases: [Self] { get }

    /// Their words in the same order, each in the form in which JSON spells it and with a line feed behind it.
    static var knownWords: StaticString { get }

    /// The case of a word that is not among the known ones.
    static func unknown(_ word: String) -> Self
}

// What is not read or written is made once for all enumerations, not anew in each.
extension OpenEnum {
    @inline(never)
    public init(rawValue: String) {
        let place = NameTable.place(of: rawValue, in: Self.knownWords)
        self = place > 0 ? Self.knownCases[place - 1] : .unknown(rawValue)
    }

    @inlinable
    public init(json: inout JSONReader) throws(JSONError) {
        let place = try json.word(among: Self.knownWords)
        self = place > 0 ? Self.knownCases[place - 1] : .unknown(try json.unknownWord())
    }

    public func write(json: inout JSONWriter) {
        rawValue.write(json: &json)
    }

    /// The word itself.
    @inline(never)
    public var description: String { rawValue }

    /// Words decide: a known word that was written as an unknown one is still the same.
    @inline(never)
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    @inline(never)
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// A text for which the description suggests values, as static members: `.small`, or any other string.
public protocol OpenString: RawRepresentable, JSONReadable, JSONWritable, Codable, Hashable, Sendable,
    CustomStringConvertible,
    ExpressibleByStringInterpolation
where RawValue == String, StringLiteralType == String {
    init(rawValue: String)
}

extension OpenString {
    /// Any text, suggested or not.
    public init(_ text: String) { self.init(rawValue: text) }

    public init(stringLiteral text: String) { self.init(rawValue: text) }

    public init(json: inout JSONReader) throws(JSONError) {
        self.init(rawValue: try String(json: &json))
    }

    public func write(json: inout JSONWriter) {
        rawValue.write(json: &json)
    }

    /// The text itself.
    public var description: String { rawValue }
}

/// An enumeration of integers to which a server may add: a number that is not known is kept, and sent back.
public protocol OpenIntEnum: RawRepresentable, JSONReadable, JSONWritable, Codable, Hashable, Sendable,
    CustomStringConvertible,
    ExpressibleByIntegerLiteral
where RawValue == Int, IntegerLiteralType == Int {
    /// The case of this number; never fails.
    init(rawValue: Int)

    /// The cases that the description names.
    static var knownCases: [Self] { get }
}

extension OpenIntEnum {
    public init(integerLiteral number: Int) { self.init(rawValue: number) }

    public init(json: inout JSONReader) throws(JSONError) {
        self.init(rawValue: try Int(json: &json))
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
