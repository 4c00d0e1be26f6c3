// Which credentials a request bears: chosen among what the operation takes, got, put in, renewed.

import HTTPTypes

/// One of the ways in which an operation can be authorised: schemes that are all needed; none: nothing need be sent.
public struct SecurityRequirement: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    package var schemes: [String]

    /// One scheme by its name.
    public init(_ scheme: String) {
        schemes = [scheme]
    }

    /// One scheme: `"ApiKeyAuth"`.
    public init(stringLiteral value: String) {
        schemes = [value]
    }

    /// Schemes that are all needed: `["key", "secret"]`; `[]`: none is.
    public init(arrayLiteral elements: String...) {
        schemes = elements
    }
}

/// The credentials of one request.
struct Signature: Sendable {
    struct Part: Sendable {
        var kind: SecurityKind
        var source: CredentialSource
        var secret: Credential
    }

    private(set) var parts: [Part] = []

    /// - Parameter limits: how long tokens may be waited for.
    static func made(
        of sources: [(kind: SecurityKind, source: CredentialSource)], within limits: TimeLimits
    ) async throws -> Signature {
        var signature = Signature()
        for (kind, source) in sources {
            let secret: Credential
            switch source.kind {
            case .secret(let known): secret = known
            case .provider(let provider):
                secret = Credential(try await limits.waiting { try await provider.token(rejected: nil) })
            }
            signature.parts.append(Part(kind: kind, source: source, secret: secret))
        }
        return signature
    }

    var secrets: [Credential] { parts.map(\.secret) }

    /// Whether another token can be got.
    var isRenewable: Bool { parts.contains { if case .provider = $0.source.kind { true } else { false } } }

    /// The same with new tokens.
    /// - Parameter limits: how long they may be waited for.
    func renewed(within limits: TimeLimits) async throws -> Signature {
        var signature = self
        for index in parts.indices {
            guard case .provider(let provider) = parts[index].source.kind else { continue }
            let rejected = parts[index].secret.text
            signature.parts[index].secret = Credential(
                try await limits.waiting { try await provider.token(rejected: rejected) })
        }
        return signature
    }

    func sign(_ request: inout HTTPRequest) {
        for part in parts { part.secret.sign(&request, part.kind) }
    }
}

extension RequestBuilder {
    /// The credentials that an operation takes: the first requirement for which all are there. Those that the
    /// configuration names come before the key given in code, and that before the environment's.
    func sources(for operation: OperationDescription) throws -> [(kind: SecurityKind, source: CredentialSource)] {
        let given = configuration.credentials
        // An empty key means that none is to be sent.
        if apiKey?.isEmpty == true, given.isEmpty { return [] }
        var missing: SecurityDescription?
        for requirement in operation.security where !requirement.schemes.isEmpty {
            let schemes = requirement.schemes.compactMap { name in api.security.first { $0.name == name } }
            var key = apiKey
            var sources: [(kind: SecurityKind, source: CredentialSource)] = []
            for scheme in schemes {
                var found = given[scheme.name]
                if found == nil, schemes.count > 1 { found = variable(of: scheme) }
                if found == nil, let known = key {
                    found = CredentialSource(known)
                    key = nil
                }
                guard let source = found ?? variable(of: scheme) else {
                    missing = missing ?? scheme
                    break
                }
                sources.append((scheme.kind, source))
            }
            if sources.count == schemes.count { return sources }
        }
        guard let missing, !operation.security.contains(where: \.schemes.isEmpty) else { return [] }
        throw ClientError.missingCredential(environmentVariable: missing.environmentVariable)
    }

    private func variable(of scheme: SecurityDescription) -> CredentialSource? {
        scheme.environmentVariable.flatMap(variable).map(CredentialSource.key)
    }
}
