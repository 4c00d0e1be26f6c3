// What stands in a client beside its operations: credentials, servers, documented headers, bodies of errors.

import BinderyIR

extension Emitter {
    func clientMembers() -> [Code] { [credentials(), servers(), headers(), errorBodies()].compactMap { $0 } }

    ///     schemes key and login   →   public struct Credentials: ClientCredentials { var key…; var login… }
    private func credentials() -> Code? {
        let needsTokens = api.security.contains { $0.kind == .oauth2 || $0.kind == .openIDConnect }
        guard api.security.count > 1 || needsTokens else { return nil }
        let members = zip(api.security, names.extras.schemeNames)
        let properties = members.map { scheme, name -> Code in
            let docs = DocComment(scheme.documentation, kindDocs(scheme), indentation: 8)
            return """
                \(docs)
                \(modifier)var \(name): CredentialSource?
                """
        }
        let parameters = members.map { _, name -> Code in "\(name): CredentialSource? = nil" }
        let settings = members.map { _, name -> Code in "self.\(member: name) = \(name)" }
        let entries = members.map { scheme, name -> Code in "\(literal: scheme.name): \(name)" }
        return """
            /// Who sends the requests: one for each way in which this API is told.
            \(modifier)struct \(names.extras.credentials): ClientCredentials {
                \(Code.paragraphs(properties))

                \(modifier)init\(list(parameters, after: 12, indentation: 8)) {
                    \(settings)
                }

                \(modifier)var credentials: CredentialSet {
                    [\(Code.joined(entries, by: ", "))]
                }
            }
            """
    }

    private func kindDocs(_ scheme: SecurityScheme) -> String {
        switch scheme.kind {
        case .bearer: "A bearer token."
        case .basic: "User name and password: `.basic(user:password:)`."
        case .apiKeyHeader(let name): "A key, sent in the header `\(name)`."
        case .apiKeyQuery(let name): "A key, sent in the query as `\(name)`."
        case .apiKeyCookie(let name): "A key, sent in the cookie `\(name)`."
        case .oauth2: "A token of OAuth 2: `.token { rejected in … }` is asked before each request."
        case .openIDConnect: "A token of OpenID Connect: `.token { rejected in … }` is asked before each request."
        }
    }

    ///     https://{region}.example/v1   →   static func europe(region: EuropeRegion = .eu) -> String
    private func servers() -> Code? {
        // A relative one is of no use in code.
        let whole = api.servers.indices.filter { api.servers[$0].template.contains("://") }
        guard whole.count > 1 || whole.contains(where: { !api.servers[$0].variables.isEmpty }) else { return nil }
        var members: [Code] = []
        for index in whole {
            let server = api.servers[index]
            let name = names.extras.serverNames[index]
            let docs = DocComment(server.documentation, "`\(server.template)`", indentation: 8)
            if server.variables.isEmpty {
                members.append(
                    """
                    \(docs)
                    \(modifier)static var \(name): String { \(literal: server.template) }
                    """)
                continue
            }
            let variables = Array(zip(server.variables, names.extras.variableNames[index]))
            let parameters = variables.enumerated().map { place, variable -> Code in
                let (variable, parameter) = variable
                guard let position = variable.values.firstIndex(of: variable.defaultValue) else {
                    return "\(parameter): String = \(literal: variable.defaultValue)"
                }
                let type = names.extras.variableTypes[index][place]
                return "\(parameter): \(type) = .\(member: names.extras.valueNames[index][place][position])"
            }
            members.append(
                """
                \(docs)
                \(modifier)static func \(name)\(list(parameters, after: 30, indentation: 8)) -> String {
                    \(filled(server.template, variables))
                }
                """)
            members += variables.indices.compactMap { values(of: index, $0) }
        }
        return """
            /// The servers of this API, for `ClientConfiguration.serverURL`.
            \(modifier)enum \(names.extras.servers) {
                \(Code.paragraphs(members))
            }
            """
    }

    /// The URL as a sum of its pieces.
    private func filled(_ template: String, _ variables: [(ServerVariable, Identifier)]) -> Code {
        var pieces: [Code] = []
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            if open > rest.startIndex { pieces.append("\(literal: String(rest[..<open]))") }
            if let (variable, parameter) = variables.first(where: { $0.0.name == name }) {
                let isChoice = variable.values.contains(variable.defaultValue)
                pieces.append(isChoice ? "\(parameter).rawValue" : "\(parameter)")
            }
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append("\(literal: String(rest))") }
        return Code.joined(pieces, by: " + ")
    }

    private func values(of server: Int, _ place: Int) -> Code? {
        let variable = api.servers[server].variables[place]
        guard variable.values.contains(variable.defaultValue) else { return nil }
        var seen: Set<String> = []
        let cases = zip(variable.values, names.extras.valueNames[server][place]).compactMap { value, name -> Code? in
            seen.insert(value).inserted ? "case \(name) = \(literal: value)" : nil
        }
        return """
            \(DocComment(variable.documentation, indentation: 8))
            \(modifier)enum \(names.extras.variableTypes[server][place]): String, Sendable, CaseIterable {
                \(cases)
            }
            """
    }

    ///     Retry-After: integer   →   public var retryAfter: Int? { values["Retry-After"] }
    private func headers() -> Code? {
        guard !names.extras.responseHeaders.isEmpty else { return nil }
        let properties = zip(names.extras.responseHeaders, names.extras.headerNames).map { header, name -> Code in
            """
            \(DocComment(header.documentation, indentation: 8))
            \(modifier)var \(name): \(type(header.type, in: .file))? { values[\(literal: header.name)] }
            """
        }
        return """
            /// The headers of responses and errors that the description documents.
            \(modifier)struct \(names.extras.headers): DocumentedHeaders {
                \(modifier)let values: HeaderValues

                \(modifier)init(_ values: HeaderValues) { self.values = values }

                \(Code.paragraphs(properties))
            }
            """
    }

    ///     errors of the types Fault and Denial   →   public enum ErrorBody { case fault(Fault); case denial(Denial) }
    private func errorBodies() -> Code? {
        var ids: [TypeID] = []
        for error in api.operations.flatMap(\.errors) {
            guard case .named(let id)? = error.type, api[id].parent == nil, !ids.contains(id) else { continue }
            // Of two names for one type the compiler could not tell which is meant.
            if case .alias = api[id].kind { continue }
            ids.append(id)
        }
        guard !ids.isEmpty else { return nil }
        let cases = ids.map { id -> (name: Identifier, type: Code) in
            (Identifier(names.casing.lowerCamel(Words(names.name(id).text))) ?? names.name(id), path(id, in: .file))
        }
        // A name such as `HTTPError` and one such as `HttpError` become one case: those keep the type's own.
        let counts = Dictionary(cases.map { ($0.name, 1) }, uniquingKeysWith: +)
        let declared = zip(ids, cases).map { id, entry in
            (name: counts[entry.name] == 1 ? entry.name : names.name(id), type: entry.type)
        }
        return """
            /// The bodies of errors that the description documents: `ErrorBody(error)` for the one of an `APIError`.
            \(modifier)enum \(names.extras.errorBody): Sendable {
                \(declared.map { entry -> Code in "case \(entry.name)(\(entry.type))" })

                /// nil where the description gives no type for the error, or its body is something else.
                \(modifier)init?(_ error: APIError) {
                    switch error.documentedBody {
                    \(declared.map { entry -> Code in "case let body as \(entry.type): self = .\(member: entry.name)(body)" })
                    default: return nil
                    }
                }
            }
            """
    }
}
