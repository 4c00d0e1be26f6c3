// A request but for its body: where it goes, its headers, who signs it. It never changes, so that calls can share it.

import HTTPTypes

final class RequestHead: Sendable {
    let operation: OperationDescription
    let url: ServerURL
    /// The request without credentials.
    let unsigned: HTTPRequest
    /// Headers that win over all others.
    private let overriding: HTTPFields
    let signature: Signature
    /// The request as it is sent.
    let request: HTTPRequest
    /// What the errors of the request are called.
    let errorMapping: ErrorMapping

    /// - Parameter errorMapping: without the secrets of the signature.
    init(
        _ operation: OperationDescription, at url: ServerURL, _ unsigned: HTTPRequest, overriding: HTTPFields,
        _ signature: Signature, _ errorMapping: ErrorMapping
    ) {
        self.operation = operation
        self.url = url
        self.unsigned = unsigned
        self.overriding = overriding
        self.signature = signature
        var mapping = errorMapping
        mapping.credentials += signature.secrets
        self.errorMapping = mapping
        var request = unsigned
        signature.sign(&request)
        for field in overriding { request.headerFields[field.name] = nil }
        if !overriding.isEmpty { request.headerFields.append(contentsOf: overriding) }
        request.headerFields.joinCookies()
        self.request = request
    }

    /// The same with tokens in place of those that the server refused.
    /// - Parameter limits: how long they may be waited for.
    func renewed(within limits: TimeLimits) async throws -> RequestHead {
        RequestHead(
            operation, at: url, unsigned, overriding: overriding, try await signature.renewed(within: limits),
            errorMapping)
    }

    /// The same to where the server sends it.
    func redirected(to url: ServerURL) -> RequestHead {
        var unsigned = unsigned
        unsigned.path = url.path
        return RequestHead(operation, at: url, unsigned, overriding: overriding, signature, errorMapping)
    }
}

extension HTTPFields {
    /// Puts all cookies into one field, as RFC 6265, section 5.4, wants it; swift-http-types sets them apart for HTTP/2, which
    /// may have one as well.
    mutating func joinCookies() {
        let cookies = self[values: .cookie]
        guard cookies.count > 1 else { return }
        self[.cookie] = nil
        append(HTTPField(name: .cookie, value: cookies.joined(separator: "; ")))
    }
}
