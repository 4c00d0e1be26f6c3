// A point in time as a number of seconds.

/// Seconds since 1970-01-01T00:00:00Z, as the wire writes them: a whole number stays one, a fraction stays a fraction.
public struct UnixTime: Codable, Hashable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral
{
    private enum Number: Hashable, Sendable {
        case whole(Int64)
        case fraction(Double)
    }

    private let number: Number

    /// A whole number of seconds.
    public init(_ seconds: some BinaryInteger) {
        number = Int64(exactly: seconds).map(Number.whole) ?? .fraction(Double(seconds))
    }

    /// Seconds with a fraction. Those without one are whole.
    public init(_ seconds: Double) {
        number = Int64(exactly: seconds).map(Number.whole) ?? .fraction(seconds)
    }

    public init(integerLiteral seconds: Int64) { self.init(seconds) }

    public init(floatLiteral seconds: Double) { self.init(seconds) }

    /// The seconds; a whole number beyond 2^53 is the nearest that a double holds.
    public var seconds: Double {
        switch number {
        case .whole(let seconds): Double(seconds)
        case .fraction(let seconds): seconds
        }
    }

    /// The seconds without their fraction; nil where an `Int` does not hold them.
    public var wholeSeconds: Int? {
        switch number {
        case .whole(let seconds): Int(exactly: seconds)
        case .fraction(let seconds): Int(exactly: seconds.rounded(.down))
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let whole = try? container.decode(Int64.self) {
            self.init(whole)
        } else {
            self.init(try container.decode(Double.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch number {
        case .whole(let seconds): try seconds.encode(to: encoder)
        case .fraction(let seconds): try seconds.encode(to: encoder)
        }
    }

    /// The number itself.
    public var description: String {
        switch number {
        case .whole(let seconds): String(seconds)
        case .fraction(let seconds): String(seconds)
        }
    }
}

extension UnixTime: JSONReadable, JSONWritable {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.mark
        do throws(JSONError) {
            self.init(try json.integer(Int64.self))
        } catch {
            json.rewind(to: start)
            self.init(try json.double())
        }
    }

    public func write(json: inout JSONWriter) {
        switch number {
        case .whole(let seconds): json.integer(seconds)
        case .fraction(let seconds): json.double(seconds)
        }
    }
}
