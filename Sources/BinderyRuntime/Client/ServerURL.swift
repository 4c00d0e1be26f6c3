// A server's URL in its parts, and where a redirect leads: the little of RFC 3986 that a client needs.

/// An absolute `http` or `https` URL.
struct ServerURL: Sendable, Hashable {
    var scheme: String
    /// Host and port as written.
    var authority: String
    /// Path and query as written, at least `/`.
    var path: String

    /// - Throws: `ClientError.invalidServerURL`, which names the fault and never a password.
    init(_ text: String) throws {
        guard let mark = text.firstRange(of: "://") else {
            throw ClientError.invalidServerURL(reason: "\"\(text)\" has no scheme such as https://")
        }
        scheme = text[..<mark.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else {
            throw ClientError.invalidServerURL(reason: "its scheme is \"\(scheme)\", not http or https")
        }
        let rest = text[mark.upperBound...].prefix { $0 != "#" }
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        authority = String(rest[..<end])
        let tail = rest[end...]
        path = tail.hasPrefix("/") ? String(tail) : "/" + tail
        if authority.contains("@") {
            throw ClientError.invalidServerURL(
                reason: "it holds a user name or password, which belong into apiKey: of the client's initialiser")
        }
        let isClean = authority.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
        guard isClean, !host.isEmpty, port != nil else {
            throw ClientError.invalidServerURL(reason: "\"\(authority)\" is no host, or no host and port")
        }
        if text.contains("{") {
            throw ClientError.invalidServerURL(reason: "\"\(text)\" has variables in braces that must be filled in")
        }
        guard path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw ClientError.invalidServerURL(reason: "its path holds characters that must be percent-encoded")
        }
    }

    private var hostEnd: String.Index {
        if authority.hasPrefix("[") {
            return authority.firstIndex(of: "]").map { authority.index(after: $0) } ?? authority.startIndex
        }
        return authority.firstIndex(of: ":") ?? authority.endIndex
    }

    /// The host in small letters.
    var host: String { authority[..<hostEnd].lowercased() }

    /// The port, or the scheme's own; nil where what stands there is none.
    var port: Int? {
        let text = authority[hostEnd...]
        if text.isEmpty || text == ":" { return scheme == "https" ? 443 : 80 }
        guard text.hasPrefix(":"), let port = Int(text.dropFirst()), (1...65535).contains(port) else { return nil }
        return port
    }

    /// The path without a slash at its end.
    var plainPath: Substring {
        var path = path.prefix { $0 != "?" }
        while path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// Scheme, host and port: what a request and its key belong to.
    var origin: String { "\(scheme)://\(host):\(port ?? 0)" }

    /// The path and query of an operation below this server.
    func path(appending operation: String, query: [String]) -> String {
        let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var base = parts[0]
        while base.hasSuffix("/") { base.removeLast() }
        let items = parts.dropFirst().map(String.init) + query
        let full = base + (operation.hasPrefix("/") ? operation : "/" + operation)
        return items.isEmpty ? String(full) : full + "?" + items.joined(separator: "&")
    }

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
