// The key that proves who sends a request. It goes into a request and nowhere else: not into a log, an error, a dump.

import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A secret. Printing or dumping it shows that there is one.
struct Credential: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let key: String

    init(_ key: String) {
        self.key = key.trimmed
    }

    /// The secret itself, for whoever gave it.
    var text: String { key }

    /// Whether there is nothing to send.
    var isEmpty: Bool { key.isEmpty }

    var description: String { "[redacted]" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }

    /// Puts the key where the scheme wants it.
    func sign(_ request: inout HTTPRequest, _ scheme: SecurityKind) {
        switch scheme {
        case .bearer: request.headerFields[.authorization] = "Bearer \(key)"
        case .basic:
            request.headerFields[.authorization] = "Basic \(Self.base64(userAndPassword))"
        case .header(let name):
            if let name = HTTPField.Name(name) { request.headerFields[name] = key }
        case .cookie(let name):
            let cookie = "\(name)=\(PercentEncoding.encoded(key))"
            request.headerFields[.cookie] = (request.headerFields[.cookie].map { $0 + "; " } ?? "") + cookie
        case .query(let name):
            let path = request.path ?? "/"
            let item = "\(PercentEncoding.encoded(name))=\(PercentEncoding.encoded(key))"
            request.path = path + (path.contains("?") ? "&" : "?") + item
        }
    }

    /// RFC 7617: a user's name, a colon, a password. A key without a colon is a name without a password.
    private var userAndPassword: String { key.contains(":") ? key : key + ":" }

    /// How the key may stand in a text: as it is, escaped in a URL, in base64, within a JSON string. One of less than four
    /// bytes is in any text, and has none.
    var forms: [[UInt8]] {
        guard key.utf8.count >= 4 else { return [] }
        let quoted = key.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let all = [
            key, PercentEncoding.encoded(key), Self.base64(key), Self.base64(userAndPassword), quoted,
            quoted.replacing("/", with: "\\/"),
        ]
        return Set(all).sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }.map { Array($0.utf8) }
    }

    /// The bytes without the key in them, should a server have echoed it.
    func redacted(_ bytes: [UInt8]) -> [UInt8] {
        forms.reduce(bytes) { ByteSearch.substituting($1, in: $0, with: Array(description.utf8)) }
    }

    /// The same with asterisks in the key's place, byte for byte.
    func masked(_ bytes: [UInt8]) -> [UInt8] {
        forms.reduce(bytes) {
            ByteSearch.substituting($1, in: $0, with: [UInt8](repeating: 0x2A, count: $1.count))
        }
    }

    private static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
}
