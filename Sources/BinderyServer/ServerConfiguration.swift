// What a server holds requests to: limits on size and time, checks, where its paths begin, who hears of failures.

import BinderyClient
import Logging

/// Settings of an `APIServer`.
public struct ServerConfiguration: Sendable {
    /// How much of a request is read, and for how long.
    public var limits: ServerLimits
    /// What becomes of a request that breaks a bound of the description. `.refuse` where not set: status 400.
    public var requestValidation: RequestValidation
    /// What stands before the paths of the description: `/v1`. nil where not set: the path of the description's first server.
    public var basePath: String?
    /// How long a stream may be silent before a comment is written, which tells the peer and what is between that it is alive.
    /// For the first chunk it is also how long the head of the response waits for it. 15 seconds where not set; nil: no
    /// comments, and the head waits until the first chunk or the end.
    public var keepAlive: Duration?
    /// Who hears of failures; nil where not set: nobody.
    public var logger: Logger?

    /// What is left out is as each property says.
    public init(
        limits: ServerLimits = ServerLimits(), requestValidation: RequestValidation = .refuse, basePath: String? = nil,
        keepAlive: Duration? = .seconds(15), logger: Logger? = nil
    ) {
        self.limits = limits
        self.requestValidation = requestValidation
        self.basePath = basePath
        self.keepAlive = keepAlive
        self.logger = logger
    }
}

/// How much of a request is read, and for how long: what is beyond is refused, and does not reach a handler. And how much of a
/// response is made in advance.
public struct ServerLimits: Sendable, Hashable {
    /// The longest target (path and query), in bytes: beyond it status 414. 16 KiB where not set.
    public var targetBytes: Int
    /// The most bytes of all header fields: beyond them status 431. 64 KiB where not set.
    public var headerBytes: Int
    /// The largest body that is read into memory, in bytes: beyond it status 413. 16 MiB where not set.
    public var bodyBytes: Int
    /// The largest form with files, and the largest body that is handed to a handler as it comes, in bytes: beyond it status
    /// 413. 64 MiB where not set.
    public var uploadBytes: Int
    /// The most parts of a form. 1,000 where not set.
    public var formParts: Int
    /// How long it may take until a body is there as a whole: beyond it status 408. 60 seconds where not set; nil: as long as
    /// it takes.
    public var bodyTime: Duration?
    /// How many bytes of a streamed response may be made before they are taken: what makes them waits then, and what is there
    /// goes out together. 4 KiB where not set; 0: each item by itself.
    public var streamBytes: Int

    /// What is left out is as each property says.
    public init(
        targetBytes: Int = 16 << 10, headerBytes: Int = 64 << 10, bodyBytes: Int = 16 << 20,
        uploadBytes: Int = 64 << 20, formParts: Int = 1_000, bodyTime: Duration? = .seconds(60),
        streamBytes: Int = 4 << 10
    ) {
        self.targetBytes = targetBytes
        self.headerBytes = headerBytes
        self.bodyBytes = bodyBytes
        self.uploadBytes = uploadBytes
        self.formParts = formParts
        self.bodyTime = bodyTime
        self.streamBytes = streamBytes
    }
}
