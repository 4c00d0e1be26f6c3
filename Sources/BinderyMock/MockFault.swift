// What shall go wrong with a response: the text of `--fault` or of a request's `x-bindery-fault` goes in, the fault comes out.

/// A fault that a mock plays, so that a client's retries, time limits and half-read streams can be tried.
///
///     status=429, retry-after=2, first=2
///     cut@3
package struct MockFault: Sendable, Hashable {
    /// The status of the response in place of one of success.
    package var status: Int?
    /// `Retry-After`, in seconds.
    package var retryAfter: Int?
    /// How long nothing comes.
    package var latency: Duration?
    /// How long it takes from one item of a stream to the next.
    package var pause: Duration?
    /// After how many items of a stream the connection ends; another body ends after half of it.
    package var cut: Int?
    /// After how many items of a stream an error comes in it.
    package var error: Int?
    /// Which item of a stream is no JSON, counted from 0; another body is none as a whole.
    package var malformed: Int?
    /// How many requests it befalls; nil: all.
    package var first: Int?

    package init() {}

    /// The text cannot be read.
    package struct Malformed: Error, CustomStringConvertible {
        package let description: String
    }

    private static let words =
        "status=N, retry-after=SECONDS, latency=250ms, pause=50ms, cut@N, error@N, malformed@N, first=N"

    /// Reads faults that are set apart by commas.
    package init(parsing text: String) throws(Malformed) {
        for part in text.split(separator: ",") {
            let part = part.filter { $0 != " " && $0 != "\t" }
            let pieces = part.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "=" || $0 == "@" }
            let value = pieces.count == 2 ? String(pieces[1]) : nil
            switch pieces[0] {
            case "status": status = try Self.number(value, part, in: 200...599)
            case "retry-after": retryAfter = try Self.number(value, part, in: 0...86_400)
            case "latency": latency = try Self.duration(value, part)
            case "pause": pause = try Self.duration(value, part)
            case "cut": cut = try Self.number(value ?? "0", part, in: 0...1_000_000)
            case "error": error = try Self.number(value ?? "0", part, in: 0...1_000_000)
            case "malformed": malformed = try Self.number(value ?? "0", part, in: 0...1_000_000)
            case "first": first = try Self.number(value, part, in: 1...1_000_000)
            default: throw Malformed(description: "'\(part)' is no fault; there are \(Self.words)")
            }
        }
    }

    private static func number(
        _ text: String?, _ part: String, in range: ClosedRange<Int>
    ) throws(Malformed) -> Int {
        guard let number = text.flatMap({ Int($0) }), range.contains(number) else {
            throw Malformed(
                description: "'\(part)' needs a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// `250ms`, `2s`, `1.5s`; a bare number is seconds.
    package static func duration(_ text: String?, _ part: String) throws(Malformed) -> Duration {
        let text = text ?? ""
        let (digits, scale) =
            text.hasSuffix("ms")
            ? (text.dropLast(2), 0.001) : text.hasSuffix("s") ? (text.dropLast(), 1) : (text[...], 1)
        guard let number = Double(digits), number >= 0, number * scale <= 86_400 else {
            throw Malformed(description: "'\(part)' needs a time, such as 250ms or 2s")
        }
        return .nanoseconds(Int64(number * scale * 1e9))
    }

    /// This fault with what another one says in addition.
    func merged(with other: MockFault) -> MockFault {
        var result = self
        result.status = other.status ?? status
        result.retryAfter = other.retryAfter ?? retryAfter
        result.latency = other.latency ?? latency
        result.pause = other.pause ?? pause
        result.cut = other.cut ?? cut
        result.error = other.error ?? error
        result.malformed = other.malformed ?? malformed
        return result
    }
}
