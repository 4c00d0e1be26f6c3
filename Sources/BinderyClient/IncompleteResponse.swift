// A streamed response that was to be whole and is not.

/// A stream ended before its response was complete: what had come, and why no more did.
public struct IncompleteResponse<Whole: Sendable>: Error, Sendable {
    /// Why no more came.
    public enum Cause: Sendable, Hashable {
        /// The connection broke, a time limit passed, a chunk could not be read, the event that ends the stream did not come.
        case failed(ClientError)
        /// The body ended, and no chunk had told why its text ended.
        case unfinished
        /// The body ended before the first chunk.
        case empty
    }

    /// The response as far as it came; nil where no chunk came.
    public var partial: Whole?
    /// Why no more came.
    public var cause: Cause

    /// An error of a double of your own.
    public init(partial: Whole?, cause: Cause) {
        self.partial = partial
        self.cause = cause
    }
}

extension IncompleteResponse: CustomStringConvertible {
    /// What happened, and what to do.
    public var description: String {
        switch cause {
        case .failed(let error): "The streamed response is incomplete: \(error)"
        case .unfinished:
            "The stream ended without the event that ends it and without a chunk that tells why its text ended: the text may be "
                + "cut short. What came is in `partial`."
        case .empty: "The stream ended before its first chunk. Send the request again."
        }
    }
}
