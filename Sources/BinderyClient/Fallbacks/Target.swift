// A fallback goes in; where it leads comes out: the server, who signs, and which headers may go there.

import HTTPTypes

/// Where one fallback of a call goes.
struct Target: Sendable {
    enum Signer: Sendable {
        /// Whoever the client is, as the operation's security says.
        case client
        case given(SecurityKind, CredentialSource)
        case nobody
    }

    var server: ServerURL
    var signer: Signer
    /// Whether it is the server that the client's own key, and what else proves who sends, belong to.
    var isOwnHost: Bool
    /// Members of the body in place of the request's own.
    var bodyFields: JSONObject
    /// Headers that win over all others.
    var headers: HTTPFields
    /// The body in place of the request's own.
    var content: RequestContent?

    /// Of the client's headers those that may go to this server.
    func allowed(_ headers: HTTPFields) -> HTTPFields {
        isOwnHost ? headers : HTTPFields(headers.filter { !$0.name.isSecret })
    }

    /// Of a call's items of the query those that may go to this server.
    func allowed(_ items: [QueryItem]) -> [QueryItem] { isOwnHost ? items : items.filter { !$0.isSecret } }
}

extension RequestBuilder {
    func target(of fallback: Fallback, for call: Call) throws -> Target {
        var fields = call.options.bodyFields
        for (key, value) in fallback.bodyFields { fields[key] = value }
        let own = try server(for: call.operation)
        var target = Target(
            server: own, signer: .client, isOwnHost: true, bodyFields: fields, headers: fallback.headers)
        if let text = fallback.serverURL {
            target.server = try servers.url(text)
            target.isOwnHost = target.server.origin == own.origin
            if !target.isOwnHost { target.signer = .nobody }
        }
        if let credential = fallback.credential {
            target.signer = .given(fallback.security ?? usualSecurity(of: call.operation), credential)
        }
        if fallback.serverURL != nil { return target }
        return try routed(
            target, for: call, credential: fallback.credential, security: fallback.security)
    }

    /// Where the operation has its key; `Authorization: Bearer` where it has none.
    private func usualSecurity(of operation: OperationDescription) -> SecurityKind {
        let name = operation.security.lazy.compactMap(\.schemes.first).first
        return api.security.first { $0.name == name }?.kind ?? .bearer
    }

    /// The configured server, else that of the environment, else the operation's own, else the description's first one. An
    /// operation's own path is kept where the API as a whole is moved to another host.
    private func server(for operation: OperationDescription) throws -> ServerURL {
        let moved = try configuration.serverURL.map { try servers.url($0) } ?? environmentServer()
        guard var url = try moved ?? (operation.server ?? api.servers.first).map({ try servers.url($0) }) else {
            throw ClientError.invalidServerURL(reason: "the description names none, and the configuration neither")
        }
        if moved != nil, let own = operation.server.flatMap({ try? servers.url($0) }),
            let usual = api.servers.first.flatMap({ try? servers.url($0) }), own.origin == usual.origin,
            url.plainPath == usual.plainPath
        {
            url.path = own.path
        }
        return url
    }

    /// The server that the environment names; nil where it names none.
    private func environmentServer() throws -> ServerURL? {
        guard let name = api.serverVariable, let text = variable(name) else { return nil }
        do {
            return try servers.url(text)
        } catch ClientError.invalidServerURL(let reason) {
            throw ClientError.invalidServerURL(
                reason: "\(reason) (it is the value of the environment variable \(name))")
        }
    }
}

extension HTTPField.Name {
    /// Whether the header proves who sends: such a one goes to no other host, and shows in no error.
    var isSecret: Bool {
        let name = canonicalName
        return ["authorization", "proxy-authorization", "cookie"].contains(name)
            || name.split(separator: "-").contains("auth")
            || ["key", "token", "secret", "password"].contains { name.contains($0) }
    }
}

extension HTTPFields {
    /// The values that must show in no error, should a server echo them.
    var secrets: [Credential] {
        if isEmpty { return [] }
        return filter(\.name.isSecret).map { field in
            let words = field.value.split(separator: " ", maxSplits: 1)
            return Credential(words.count == 2 ? String(words[1]) : field.value)
        }
    }
}
