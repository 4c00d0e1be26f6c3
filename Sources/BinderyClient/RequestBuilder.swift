// From an operation, its values and where they go to the HTTP request: URL, headers, key, body.

import HTTPTypes

/// One call as a generated method makes it.
struct Call: Sendable {
    let operation: OperationDescription
    let arguments: CallArguments
    let content: RequestContent?
    let options: CallOptions
    let accept: String

    init(
        _ operation: OperationDescription, _ arguments: CallArguments, _ body: (any JSONWritable & Sendable)?,
        _ content: RequestContent?, _ options: CallOptions, accept: String
    ) {
        self.operation = operation
        self.arguments = arguments
        self.content = content ?? body.map { RequestContent.json($0) }
        self.options = options
        self.accept = accept
    }
}

/// What a client's requests have in common. Calls share it, so that none of it is copied for each of them.
final class RequestBuilder: Sendable {
    let api: APIDescription
    /// The key given in code; an empty one means that none is to be sent.
    let apiKey: Credential?
    /// Of the client, or of one call.
    let configuration: ClientConfiguration
    let environment: Environment
    let servers: ServerURLs
    private let usualRequests = UsualRequests()

    init(
        api: APIDescription, apiKey: Credential?, configuration: ClientConfiguration, environment: Environment,
        servers: ServerURLs = ServerURLs()
    ) {
        self.api = api
        self.apiKey = apiKey
        self.configuration = configuration
        self.environment = environment
        self.servers = servers
    }

    /// The same for a call, with what that wants otherwise.
    func applying(_ options: CallOptions) -> RequestBuilder {
        if options.changeNothing { return self }
        return RequestBuilder(
            api: api, apiKey: apiKey, configuration: configuration.applying(options), environment: environment,
            servers: servers)
    }

    /// The body, with the members that the call and the target add to it.
    func body(of call: Call, for target: Target) throws -> RequestContent.Encoded? {
        let content = target.content ?? call.content ?? (target.bodyFields.isEmpty ? nil : .json(JSONValue.object([:])))
        do {
            return try content?.encode(target.bodyFields)
        } catch let error as JSONError {
            throw ClientError.invalidRequest(reason: "it cannot be written as JSON: \(error)")
        }
    }

    /// The request of a call, without its body.
    /// - Parameters:
    ///   - usual: what is known of such requests.
    ///   - retry: how often the request was sent before.
    func head(
        _ call: Call, to target: Target, _ usual: UsualRequest?, contentType: String?, retry: Int, policy: RetryPolicy,
        clock: CallClock
    ) async throws -> RequestHead {
        if let usual, usual.contentType == contentType { return usual.head }
        let head = try await head(
            call, to: target, contentType: contentType, retry: retry, policy: policy, clock: clock)
        if usual == nil, retry == 0, call.isUsual, isUsual(target), !head.signature.isRenewable {
            usualRequests.remember(
                UsualRequest(accept: call.accept, contentType: contentType, target: target, head: head))
        }
        return head
    }

    /// What is known of the requests of a call's operation; nil for a retry, a fallback, and a call that passes more than
    /// a body.
    func usualRequest(of call: Call, fallback: Int, retry: Int) -> UsualRequest? {
        retry == 0 && fallback == 0 && call.isUsual ? usualRequests[call] : nil
    }

    private func head(
        _ call: Call, to target: Target, contentType: String?, retry: Int, policy: RetryPolicy, clock: CallClock
    ) async throws -> RequestHead {
        let operation = call.operation
        var url = target.server
        var items = call.arguments.query
        if !call.options.query.isEmpty { items += target.allowed(call.options.query).map(\.text) }
        url.path = url.path(appending: try path(of: operation, call.arguments), query: items)
        guard let method = HTTPRequest.Method(operation.method) else {
            throw ClientError.invalidRequest(reason: "\"\(operation.method)\" is no HTTP method")
        }
        var request = HTTPRequest(method: method, scheme: url.scheme, authority: url.authority, path: url.path)
        request.headerFields[.accept] = operation.accept ?? call.accept
        request.headerFields[.userAgent] = "bindery/\(RuntimeVersion.current)"
        request.headerFields[.contentType] = contentType
        if target.isOwnHost {
            for header in api.environmentHeaders {
                if let name = HTTPField.Name(header.name), let value = variable(header.variable) {
                    request.headerFields[name] = value
                }
            }
            if !call.arguments.cookies.isEmpty {
                request.headerFields[.cookie] = call.arguments.cookies.joined(separator: "; ")
            }
        }
        for field in target.allowed(call.arguments.headers) { request.headerFields[field.name] = field.value }
        if retry > 0, let name = policy.countHeader { request.headerFields[name] = String(retry) }
        var overriding = target.allowed(configuration.headers)
        for field in target.headers { overriding[field.name] = nil }
        overriding.append(contentsOf: target.headers)
        var errorMapping = ErrorMapping(
            server: url.origin, timeouts: configuration.timeouts,
            maximumResponseBytes: configuration.maximumResponseBytes)
        errorMapping.credentials = overriding.secrets + RequestSecrets.credentials(inQueryOf: url.path)
        let limits = TimeLimits(timeouts: configuration.timeouts, clock: clock, server: url.origin)
        let signature = try await Signature.made(of: try sources(for: operation, at: target), within: limits)
        return RequestHead(operation, at: url, request, overriding: overriding, signature, errorMapping)
    }

    private func sources(
        for operation: OperationDescription, at target: Target
    ) throws -> [(kind: SecurityKind, source: CredentialSource)] {
        switch target.signer {
        case .client: try sources(for: operation)
        case .given(let kind, let source): [(kind, source)]
        case .nobody: []
        }
    }

    private func path(of operation: OperationDescription, _ arguments: CallArguments) throws -> String {
        guard operation.path.utf8.contains(UInt8(ascii: "{")) else { return operation.path }
        var path = ""
        var rest = operation.path[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            guard let value = arguments.path[name], !value.isEmpty else {
                // An empty one would name another resource: the list instead of its element.
                throw ClientError.invalidRequest(reason: "the path argument \"\(name)\" is empty")
            }
            guard value != ".", value != ".." else {
                throw ClientError.invalidRequest(reason: "the path argument \"\(name)\" is \"\(value)\"")
            }
            path += rest[..<open] + value
            rest = rest[rest.index(after: close)...]
        }
        return path + rest
    }

    /// A variable's value; one that is set to nothing counts as not set.
    func variable(_ name: String) -> String? {
        guard let value = environment.value(name)?.trimmed, !value.isEmpty else { return nil }
        return value
    }
}

extension String {
    /// Without white space at both ends: keys come from files and shells with a line end.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
