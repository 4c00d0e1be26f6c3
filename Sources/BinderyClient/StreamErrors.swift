// What can be wrong with the body of a stream as a whole. Each says what came.

/// A body that was to be an event stream and held no event: nothing at all, comments, plain text, JSON lines.
public struct StreamWithoutEvents: Sendable, Hashable {
    /// Which server sent it: `https://host:443`.
    public var server: String
    /// The content type of the response, where it has one.
    public var contentType: String?
    /// The beginning of the body, at most 240 characters; empty: there was nothing in it but comments.
    public var excerpt: String
    /// The server's id of the request, where it gave one.
    public var requestID: String?

    /// What is nil the response did not tell.
    public init(server: String, contentType: String? = nil, excerpt: String, requestID: String? = nil) {
        self.server = server
        self.contentType = contentType
        self.excerpt = excerpt
        self.requestID = requestID
    }
}

extension StreamWithoutEvents: CustomStringConvertible {
    /// What came in its place, and what to do.
    public var description: String {
        let request = requestID.map { " (request \($0))" } ?? ""
        if excerpt.isEmpty {
            return
                "\(server) promised a stream of events and ended it before the first one\(request). Send the request "
                + "again; if that does not help, the reason stands in the server's log."
        }
        let type = contentType.map { ", of content type \($0)," } ?? ""
        return "\(server) promised a stream of events, and its body\(type) holds none\(request). Check that the server "
            + "speaks this API. The body begins: \(excerpt)"
    }
}

/// A stream that ended before the event that its service always sends last.
public struct StreamCutShort: Sendable, Hashable {
    /// Which server sent it: `https://host:443`.
    public var server: String
    /// How many chunks had come; they were given out.
    public var chunks: Int
    /// Whether one of them told why its text ended: then only what comes after the text is missing, its usage say.
    public var isFinished: Bool
    /// The server's id of the request, where it gave one.
    public var requestID: String?

    /// What is nil the response did not tell.
    public init(server: String, chunks: Int, isFinished: Bool, requestID: String? = nil) {
        self.server = server
        self.chunks = chunks
        self.isFinished = isFinished
        self.requestID = requestID
    }
}

extension StreamCutShort: CustomStringConvertible {
    /// What is missing.
    public var description: String {
        let request = requestID.map { " (request \($0))" } ?? ""
        let what = isFinished ? "the text is complete, what follows it is not" : "the text is incomplete"
        return
            "The stream from \(server) ended after \(chunks) chunks without the event that ends it\(request): \(what). "
            + "Keep what came, or send the request again."
    }
}

extension [UInt8] {
    /// Whether there is nothing in a stream's body but comments, which begin with a colon, and empty lines.
    var isOnlyComments: Bool {
        split { $0 == 0x0A || $0 == 0x0D }.allSatisfy { $0.first == 0x3A }
    }
}
