// What a request bears and nothing else may show: takes it out of bytes, URLs and headers.

import HTTPTypes

/// The secrets of one request.
struct RequestSecrets: Sendable {
    static let mark = "[redacted]"

    /// Every form in which a secret may stand in a text, the longest first.
    private var forms: [[UInt8]]

    init(_ credentials: [Credential], _ headers: HTTPFields) {
        let all = credentials + headers.secrets + headers.cookieSecrets
        forms = Set(all.flatMap(\.forms)).sorted { $0.count > $1.count }
    }

    /// The same with further secrets.
    func adding(_ credentials: [Credential]) -> RequestSecrets {
        var result = self
        result.forms = Set(forms + credentials.flatMap(\.forms)).sorted { $0.count > $1.count }
        return result
    }

    /// How many bytes the longest form of a secret has.
    var longest: Int { forms.first?.count ?? 0 }

    func redacted(_ bytes: [UInt8]) -> [UInt8] {
        forms.reduce(bytes) { ByteSearch.substituting($1, in: $0, with: Array(Self.mark.utf8)) }
    }

    func redacted(_ text: String) -> String { String(decoding: redacted(Array(text.utf8)), as: UTF8.self) }

    /// A path and its query: items whose name says that they are secret have no value left.
    func redacted(path: String) -> String {
        guard let mark = path.firstIndex(of: "?") else { return redacted(path) }
        let items = path[path.index(after: mark)...].split(separator: "&", omittingEmptySubsequences: false)
        let query = items.map { item -> String in
            guard let equals = item.firstIndex(of: "="), HTTPField.Name.isSecret(String(item[..<equals])) else {
                return redacted(String(item))
            }
            return item[...equals] + Self.mark
        }
        return redacted(String(path[..<mark])) + "?" + query.joined(separator: "&")
    }

    /// The values of a query's items whose names say that they are secret.
    static func credentials(inQueryOf path: String) -> [Credential] {
        guard let mark = path.utf8.firstIndex(of: UInt8(ascii: "?")) else { return [] }
        return path[path.index(after: mark)...].split(separator: "&").compactMap { item in
            guard let equals = item.firstIndex(of: "="), HTTPField.Name.isSecret(String(item[..<equals])) else {
                return nil
            }
            let value = item[item.index(after: equals)...]
            return Credential(PercentDecoding.decoded(value) ?? String(value))
        }
    }

    /// The value of a header as it may show.
    func redacted(_ field: HTTPField) -> String {
        field.name.isSecret ? Self.mark : redacted(field.value)
    }

    /// The same of a response's header. What tells of a limit may say "token" in its name.
    func redacted(response field: HTTPField) -> String {
        let name = field.name.canonicalName
        if name == "set-cookie" { return Self.mark }
        return name.contains("ratelimit") ? redacted(field.value) : redacted(field)
    }
}

extension HTTPField.Name {
    /// Whether a name of a query's item says that its value proves who sends.
    static func isSecret(_ name: String) -> Bool {
        let name = name.lowercased()
        let whole = ["auth", "key", "token", "signature", "sig", "session", "id_token", "refresh_token"]
        let parts = ["apikey", "api_key", "api-key", "access_token", "accesstoken", "secret", "password", "credential"]
        return whole.contains(name) || parts.contains { name.contains($0) }
    }
}

extension HTTPFields {
    /// The values of the cookies, each by itself.
    fileprivate var cookieSecrets: [Credential] {
        self[values: .cookie].flatMap { $0.split(separator: ";") }.compactMap { cookie in
            cookie.firstIndex(of: "=").map { Credential(String(cookie[cookie.index(after: $0)...])) }
        }
    }
}
