// Who sends a request: the credentials that it presents go in, the principal whom the program knows by them comes out.

import BinderyClient
import HTTPTypes

/// Decides who presents a credential.
///
///     let authenticator = Authenticator { credential in users[credential.text] }
public struct Authenticator: Sendable {
    let principal: @Sendable (PresentedCredential) async throws -> (any Sendable)?

    /// - `principal`: the principal who presents the credential, whom handlers find in their context; nil: the credential is
    ///   not accepted, and the request is refused with 401. A `ServerError` that it throws is the response.
    public init(_ principal: @escaping @Sendable (PresentedCredential) async throws -> (any Sendable)?) {
        self.principal = principal
    }
}

/// A key, token or password that came with a request. Printing or dumping it shows that there is one.
public struct PresentedCredential: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The way of proving that it was presented in.
    public let scheme: SecurityDescription
    /// The secret itself; of `basic` it is `user:password`.
    public let text: String

    /// A credential for tests of an `Authenticator`.
    public init(scheme: SecurityDescription, text: String) {
        self.scheme = scheme
        self.text = text
    }

    /// Never the secret.
    public var description: String { "[redacted]" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Checks the credentials of one request.
package struct Authentication {
    let api: APIDescription
    let head: HTTPRequest

    package init(api: APIDescription, head: HTTPRequest) {
        self.api = api
        self.head = head
    }

    /// The principal of the first requirement that is met; nil where one of them needs nobody.
    /// - Throws: `ServerError` of status 401 where none is met.
    package func principal(
        for operation: OperationDescription, by authenticator: Authenticator?
    ) async throws -> (any Sendable)? {
        guard let authenticator, !operation.security.isEmpty else { return nil }
        var isPresented = false
        for requirement in operation.security where !requirement.schemes.isEmpty {
            let schemes = requirement.schemes.compactMap { name in api.security.first { $0.name == name } }
            let credentials = schemes.compactMap(presented)
            guard credentials.count == requirement.schemes.count else { continue }
            isPresented = true
            var principal: (any Sendable)?
            for credential in credentials {
                guard let found = try await authenticator.principal(credential) else {
                    principal = nil
                    break
                }
                principal = principal ?? found
            }
            if let principal { return principal }
        }
        if operation.security.contains(where: \.schemes.isEmpty) { return nil }
        var error = ServerError(
            status: 401, isPresented ? "The credentials are not accepted." : "The request has no credentials.",
            code: isPresented ? "invalid_api_key" : nil)
        for challenge in challenges(of: operation) {
            error.headers.append(HTTPField(name: .wwwAuthenticate, value: challenge))
        }
        throw error
    }

    private func presented(_ scheme: SecurityDescription) -> PresentedCredential? {
        let text: String? =
            switch scheme.kind {
            case .bearer: authorization("bearer")
            case .basic:
                authorization("basic").flatMap { Base64.decoded($0) }.map { String(decoding: $0, as: UTF8.self) }
            case .header(let name): HTTPField.Name(name).flatMap { head.headerFields[$0] }
            case .query(let name): RawItems(query: head.path ?? "").first(named: name)
            case .cookie(let name): RawItems(cookies: head.headerFields).first(named: name)
            }
        guard let text, !text.isEmpty else { return nil }
        return PresentedCredential(scheme: scheme, text: text)
    }

    /// What follows the scheme in `Authorization`; nil where it has another scheme, in capitals or not (RFC 9110, 11.1).
    private func authorization(_ scheme: String) -> String? {
        guard let field = head.headerFields.value(of: .authorization), field.utf8.count > scheme.utf8.count,
            zip(field.utf8, scheme.utf8).allSatisfy({ $0 | 0x20 == $1 })
        else { return nil }
        let rest = field.dropFirst(scheme.count)
        guard rest.first == " " else { return nil }
        return rest.trimmingSpaces
    }

    /// What `WWW-Authenticate` tells, a challenge for each kind of credential.
    private func challenges(of operation: OperationDescription) -> [String] {
        let realm = "realm=\"\(api.title.filter { $0.isASCII && $0 != "\"" && $0 != "\\" && !$0.isNewline })\""
        var challenges: [String] = []
        for name in operation.security.flatMap(\.schemes) {
            guard let scheme = api.security.first(where: { $0.name == name }) else { continue }
            let challenge =
                switch scheme.kind {
                case .bearer: "Bearer \(realm)"
                case .basic: "Basic \(realm), charset=\"UTF-8\""
                case .header(let name): "ApiKey \(realm), in=\"header\", name=\"\(name)\""
                case .query(let name): "ApiKey \(realm), in=\"query\", name=\"\(name)\""
                case .cookie(let name): "ApiKey \(realm), in=\"cookie\", name=\"\(name)\""
                }
            if !challenges.contains(challenge) { challenges.append(challenge) }
        }
        return challenges
    }
}

/// RFC 4648's base64, with or without the padding.
enum Base64 {
    static func decoded(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var bits = 0
        var count = 0
        for byte in text.utf8 where byte != UInt8(ascii: "=") {
            guard let digit = value(of: byte) else { return nil }
            bits = (bits << 6 | digit) & 0xFFFF
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return bytes
    }

    private static func value(of byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) + 4
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
