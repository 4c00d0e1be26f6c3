// A server's URL in its parts, and where a redirect leads: the little of RFC 3986 that a client needs.

/// An absolute `http` or `https` URL.
struct ServerURL: Sendable, Hashable {
    let scheme: String
    /// Host and port as written.
    let authority: String
    /// The host in small letters.
    let host: String
    /// The port, or the scheme's own.
    let port: Int
    /// Scheme, host and port: what a request and its key belong to.
    let origin: String
    /// Path and query as written, at least `/`.
    var path: String

    /// - Throws: `ClientError.invalidServerURL`, which names the error and never a password.
    init(_ text: String) throws {
        let bytes = text.utf8
        guard let colon = bytes.firstIndex(of: 0x3A), bytes[colon...].starts(with: "://".utf8) else {
            throw ClientError.invalidServerURL(reason: "\"\(text)\" has no scheme such as https://")
        }
        scheme = text[..<colon].lowercased()
        guard scheme == "http" || scheme == "https" else {
            throw ClientError.invalidServerURL(reason: "its scheme is \"\(scheme)\", not http or https")
        }
        let rest = bytes[colon...].dropFirst(3).prefix { $0 != UInt8(ascii: "#") }
        let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.endIndex
        authority = String(Substring(rest[..<end]))
        let tail = Substring(rest[end...])
        path = tail.utf8.first == UInt8(ascii: "/") ? String(tail) : "/" + tail
        if authority.utf8.contains(UInt8(ascii: "@")) {
            throw ClientError.invalidServerURL(
                reason: "it holds a user name or password, which belong into apiKey: of the client's initialiser")
        }
        let isClean = authority.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
        let hostEnd = Self.hostEnd(of: authority)
        host = authority[..<hostEnd].lowercased()
        guard isClean, !host.isEmpty, let port = Self.port(authority[hostEnd...], scheme) else {
            throw ClientError.invalidServerURL(reason: "\"\(authority)\" is no host, or no host and port")
        }
        self.port = port
        origin = "\(scheme)://\(host):\(port)"
        if bytes.contains(UInt8(ascii: "{")) {
            throw ClientError.invalidServerURL(reason: "\"\(text)\" has variables in braces that must be filled in")
        }
        guard path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw ClientError.invalidServerURL(reason: "its path holds characters that must be percent-encoded")
        }
    }

    private static func hostEnd(of authority: String) -> String.Index {
        let bytes = authority.utf8
        if bytes.first == UInt8(ascii: "[") {
            return bytes.firstIndex(of: UInt8(ascii: "]")).map { bytes.index(after: $0) } ?? bytes.startIndex
        }
        return bytes.firstIndex(of: 0x3A) ?? bytes.endIndex
    }

    /// What stands behind a host; nil where that is no port.
    private static func port(_ text: Substring, _ scheme: String) -> Int? {
        let digits = text.utf8.dropFirst()
        if digits.isEmpty, text.isEmpty || text.utf8.first == 0x3A { return scheme == "https" ? 443 : 80 }
        guard text.utf8.first == 0x3A, let port = Int(Substring(digits)), (1...65535).contains(port) else { return nil }
        return port
    }

    /// The path without a slash at its end.
    var plainPath: Substring {
        var bytes = path.utf8[..<(queryMark ?? path.endIndex)]
        while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        return Substring(bytes)
    }

    /// The path and query of an operation below this server.
    func path(appending operation: String, query: [String]) -> String {
        var full = String(plainPath)
        if operation.utf8.first != UInt8(ascii: "/") { full += "/" }
        full += operation
        var items = query
        if let queryMark { items.insert(String(path[path.index(after: queryMark)...]), at: 0) }
        if !items.isEmpty { full += "?" + items.joined(separator: "&") }
        return full
    }

    private var queryMark: String.Index? { path.utf8.firstIndex(of: UInt8(ascii: "?")) }

    /// Where a `Location` leads from here; nil where it cannot be understood.
    func resolved(_ location: String) -> ServerURL? {
        if location.hasPrefix("//") { return try? ServerURL("\(scheme):\(location)") }
        let beforePath = location.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if beforePath.contains(":") { return try? ServerURL(location) }
        let current = String(path.prefix { $0 != "?" })
        let absolute: String
        if location.hasPrefix("/") {
            absolute = location
        } else if location.hasPrefix("?") {
            absolute = current + location
        } else {
            absolute = current.prefix(through: current.lastIndex(of: "/") ?? current.startIndex) + location
        }
        return try? ServerURL("\(scheme)://\(authority)\(absolute)")
    }
}
