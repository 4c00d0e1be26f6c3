// Owns the thread that drives libcurl, for as long as somebody needs it.

#if !canImport(Darwin)
    /// The connections of a transport: its copies share one. The driving thread begins with the first request, and ends when
    /// the last copy of the transport is gone and its last response has been read or dropped.
    final class CurlOwner: Sendable {
        let driver: CurlDriver

        init(_ options: CurlOptions) { driver = CurlDriver(options) }

        deinit { driver.stop() }
    }
#endif
