// From an operation and its values to the HTTP request: URL, headers, key, body.

import HTTPTypes

struct RequestBuilder: Sendable {
    let api: APIDescription
    /// The key given in code; an empty one means that none is to be sent.
    let apiKey: Credential?
    let configuration: ClientConfiguration
    let environment: Environment

    func exchange(
        _ operation: OperationDescription, arguments: CallArguments, body: (any JSONWritable & Sendable)?,
        accept: String
    ) throws -> Exchange {
        try configuration.check(body)
        guard let text = configuration.serverURL ?? api.servers.first else {
            throw ClientError.invalidServerURL(reason: "the description names none, and the configuration neither")
        }
        var url = try ServerURL(text)
        url.path = url.path(appending: try path(of: operation, arguments), query: arguments.query)
        guard let method = HTTPRequest.Method(operation.method) else {
            throw ClientError.invalidRequest(reason: "\"\(operation.method)\" is no HTTP method")
        }
        var request = HTTPRequest(method: method, scheme: url.scheme, authority: url.authority, path: url.path)
        request.headerFields[.accept] = accept
        request.headerFields[.userAgent] = "bindery/\(RuntimeVersion.current)"
        let bytes = try body.map { try encoded($0) }
        if bytes != nil { request.headerFields[.contentType] = "application/json" }
        for header in api.environmentHeaders {
            if let name = HTTPField.Name(header.name), let value = variable(header.variable) {
                request.headerFields[name] = value
            }
        }
        for field in arguments.headers { request.headerFields[field.name] = field.value }
        let credential = try sign(&request, for: operation)
        if !arguments.cookies.isEmpty {
            let cookies = arguments.cookies + (request.headerFields[.cookie].map { [$0] } ?? [])
            request.headerFields[.cookie] = cookies.joined(separator: "; ")
        }
        for field in configuration.headers { request.headerFields[field.name] = nil }
        request.headerFields.append(contentsOf: configuration.headers)
        return Exchange(
            request: request, body: bytes, url: url,
            limits: TransportLimits(
                idleTimeout: configuration.timeout, maximumBufferedBytes: configuration.maximumResponseBytes),
            faults: Faults(
                server: url.origin, timeout: configuration.timeout,
                maximumResponseBytes: configuration.maximumResponseBytes, credential: credential))
    }

    private func encoded(_ body: some JSONWritable & Sendable) throws -> [UInt8] {
        do throws(JSONError) {
            return try JSONWriter.bytes(of: body)
        } catch {
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

    /// Puts a key into the request: the one given in code, else the first one of the environment that the operation
    /// takes.
    private func sign(_ request: inout HTTPRequest, for operation: OperationDescription) throws -> Credential? {
        let schemes = operation.security.compactMap { name in api.security.first { $0.name == name } }
        guard let first = schemes.first else { return nil }
        if let apiKey {
            if apiKey.isEmpty { return nil }
            apiKey.sign(&request, first.kind)
            return apiKey
        }
        for scheme in schemes {
            if let name = scheme.environmentVariable, let key = variable(name) {
                let credential = Credential(key)
                credential.sign(&request, scheme.kind)
                return credential
            }
        }
        throw ClientError.missingCredential(environmentVariable: schemes.lazy.compactMap(\.environmentVariable).first)
    }

    /// A variable's value; one that is set to nothing counts as not set.
    private func variable(_ name: String) -> String? {
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
