// The response that a stream's chunks make, as far as they have come.

/// Makes a whole response of the chunks of a stream: `accumulator.add(chunk)` for each, then `try accumulator.finish()`.
///
/// A chunk is merged into those before it where it stands, without a detour through JSON; only a snapshot or the finished
/// response is made by way of it. Adding costs as much as the chunk is long.
public struct ResponseAccumulator<Chunk: ResponseChunk>: Sendable {
    /// All chunks so far, merged into one; nil before the first.
    public var merged: Chunk? { sum }

    @usableFromInline var sum: Chunk?

    /// An accumulator to which no chunk was added yet.
    @inlinable
    public init() {}

    /// Adds the next chunk, at the least cost where nobody else holds it.
    @inlinable
    public mutating func add(_ chunk: consuming Chunk) { add(keeping: &chunk) }

    /// Adds the next chunk, which the caller goes on with: it stays as it is, and none of it is copied.
    @inlinable
    public mutating func add(keeping chunk: inout Chunk) {
        if case .none = sum {
            sum = chunk
            sum!.foldWithin()
        } else {
            sum!.fold(&chunk)
        }
    }

    /// The response as far as it has come; nil before the first chunk. It is made when asked for, of all that came.
    ///
    /// What the description requires and no chunk has brought yet is null where that is allowed, else its constant, an empty
    /// text, 0, false or empty.
    public var snapshot: Chunk.WholeResponse? { try? finish() }

    /// The whole response, read as tolerantly as a response that does not come in chunks: what of them was read otherwise than
    /// the description says stays among the members that it does not name.
    /// - Throws: `AccumulationError`.
    public func finish() throws(AccumulationError) -> Chunk.WholeResponse {
        guard let merged else { throw .noChunks }
        do throws(JSONError) {
            let tree = try JSONCoding.decode(JSONValue.self, from: JSONWriter.bytes(of: merged))
            let whole = Chunk.wholeShape.applied(to: tree)
            var issues: [DecodingIssue] = []
            return try JSONCoding.decode(
                Chunk.WholeResponse.self, from: JSONWriter.bytes(of: whole), tolerance: .tolerant, issues: &issues)
        } catch {
            throw .unfit(error)
        }
    }
}

/// Why chunks make no whole response.
public enum AccumulationError: Error, Sendable, CustomStringConvertible {
    /// No chunk was added.
    case noChunks
    /// A member of the chunks is not what the description says of it in the whole response.
    case unfit(JSONError)

    /// What happened, and what to do.
    public var description: String {
        switch self {
        case .noChunks: "No chunk came of which a response could be made."
        case .unfit(let error): "The chunks do not make a whole response: \(error)"
        }
    }
}
