// The servers' URLs that a client was told of, each parsed once.

import Synchronization

/// Parses URLs and remembers them by their text: a client has few, and would parse one for each call.
final class ServerURLs: Sendable {
    /// URLs beyond so many are parsed each time: they must come from the calls themselves.
    private static let maximum = 64

    private let known = Mutex<[String: ServerURL]>([:])

    /// - Throws: `ClientError.invalidServerURL`.
    func url(_ text: String) throws -> ServerURL {
        if let url = known.withLock({ $0[text] }) { return url }
        let url = try ServerURL(text)
        known.withLock { if $0.count < Self.maximum { $0[text] = url } }
        return url
    }
}
