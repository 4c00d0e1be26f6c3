// From an operation and its values to the HTTP request: URL, headers, key, body.

import HTTPTypes

struct RequestBuilder: Sendable {
    let api: APIDescription
    /// The key given in code; an empty one means that none is to be sent.
    let apiKey: Credential?
    let configuration: ClientConfiguration
    let environment: Environment

    func exchange(
        _ operation: OperationDescription, arguments: CallArguments, content: RequestContent?, accept: String
    ) async throws -> Exchange {
        try configuration.check(content?.value, arguments)
        var url = try server(for: operation)
        url.path = url.path(appending: try path(of: operation, arguments), query: arguments.query)
        guard let method = HTTPRequest.Method(operation.method) else {
            throw ClientError.invalidRequest(reason: "\"\(operation.method)\" is no HTTP method")
        }
        var request = HTTPRequest(method: method, scheme: url.scheme, authority: url.authority, path: url.path)
        request.headerFields[.accept] = operation.accept ?? accept
        request.headerFields[.userAgent] = "bindery/\(RuntimeVersion.current)"
        let body = try content.map(encoded)
        request.headerFields[.contentType] = body?.contentType
        for header in api.environmentHeaders {
            if let name = HTTPField.Name(header.name), let value = variable(header.variable) {
                request.headerFields[name] = value
            }
        }
        for field in arguments.headers { request.headerFields[field.name] = field.value }
        if !arguments.cookies.isEmpty { request.headerFields[.cookie] = arguments.cookies.joined(separator: "; ") }
        return Exchange(
            unsigned: request, overriding: configuration.headers,
            signature: try await Signature.made(of: sources(for: operation)), bytes: body?.bytes, upload: body?.upload,
            url: url, errors: operation.errors,
            limits: TransportLimits(
                idleTimeout: configuration.timeout, maximumBufferedBytes: configuration.maximumResponseBytes),
            faults: Faults(
                server: url.origin, timeout: configuration.timeout,
                maximumResponseBytes: configuration.maximumResponseBytes))
    }

    /// The configured server, else the operation's own, else the description's first one. An operation's own path is
    /// kept where the configuration moves the API as a whole to another host.
    private func server(for operation: OperationDescription) throws -> ServerURL {
        guard let text = configuration.serverURL ?? operation.server ?? api.servers.first else {
            throw ClientError.invalidServerURL(reason: "the description names none, and the configuration neither")
        }
        var url = try ServerURL(text)
        if configuration.serverURL != nil, let own = operation.server.flatMap({ try? ServerURL($0) }),
            let usual = api.servers.first.flatMap({ try? ServerURL($0) }), own.origin == usual.origin,
            url.plainPath == usual.plainPath
        {
            url.path = own.path
        }
        return url
    }

    private func encoded(_ content: RequestContent) throws -> RequestContent.Encoded {
        do {
            return try content.encode()
        } catch let error as JSONError {
            throw ClientError.invalidRequest(reason: "it cannot be written as JSON: \(error)")
        }
    }

    private func path(of operation: OperationDescription, _ arguments: CallArguments) throws -> String {
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
