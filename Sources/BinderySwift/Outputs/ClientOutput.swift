// The client: a struct with a struct for each group of operations, and a protocol for each that has some.

import BinderyIR

extension Emitter {
    /// The declarations of the client's file; none where the description has no operation.
    func client(_ validations: Validations, _ conversations: Conversations) -> [Code] {
        let root = names.groups
        guard !root.operations.isEmpty || !root.groups.isEmpty else { return [] }
        let conformances: Code = root.operations.isEmpty ? "APIClient" : "APIClient, \(root.protocolName)"
        let body: [Code] =
            [
                apiDescription(),
                """
                /// What sends the requests.
                \(modifier)let engine: ClientEngine
                """,
                """
                /// A client over any transport.
                /// - Parameters:
                ///   - transport: What carries requests and responses.
                ///   - apiKey: The key; nil: that of the environment variable which the description names.
                ///   - configuration: Server, headers, timeouts, retries, logger.
                \(modifier)init(
                    transport: any HTTPTransport, apiKey: String? = nil,
                    configuration: ClientConfiguration = ClientConfiguration()
                ) {
                    engine = ClientEngine(
                        api: Self.api, transport: transport, apiKey: apiKey, configuration: configuration)
                }
                """,
            ] + members(of: root, validations, depth: 1) + clientMembers()
        let docs = DocComment(
            api.title.isEmpty ? nil : "\(api.title), version \(api.version).", api.documentation, indentation: 0)
        return [
            """
            \(docs)
            \(modifier)struct \(names.clientName): \(conformances) {
                \(Code.paragraphs(body))
            }
            """
        ] + protocols(root, conversations) + statusResponses()
    }

    /// Operations and inner groups of a group.
    private func members(of group: OperationGroup, _ validations: Validations, depth: Int) -> [Code] {
        let properties = group.groups.map { inner -> Code in
            """
            /// The operations of `\(inner.propertyName)`.
            \(modifier)var \(inner.propertyName): \(inner.typeName) { \(inner.typeName)(engine: engine) }
            """
        }
        let types = group.groups.map { inner -> Code in
            let path = Code.joined(inner.path.map { "\(member: $0)" }, by: ".")
            let conformance: Code = inner.operations.isEmpty ? "Sendable" : "\(inner.protocolName)"
            return """
                /// The operations of `\(path)`.
                \(modifier)struct \(inner.typeName): \(conformance) {
                    let engine: ClientEngine

                    \(Code.paragraphs(members(of: inner, validations, depth: depth + 1)))
                }
                """
        }
        return properties + group.operations.flatMap { methods($0, validations, depth: depth) } + types
    }

    private func protocols(_ group: OperationGroup, _ conversations: Conversations) -> [Code] {
        let own: [Code] =
            group.operations.isEmpty
            ? []
            : [
                """
                /// The operations of `\(Code.joined(([names.clientName] + group.path).map { "\(member: $0)" }, by: "."))`, for doubles in tests.
                \(modifier)protocol \(group.protocolName): \(refinement(of: group, conversations)) {
                    \(Code.paragraphs(group.operations.flatMap(requirements)))
                }
                """,
                """
                extension \(group.protocolName) {
                    \(Code.paragraphs(group.operations.flatMap(shorthands)))
                }
                """,
            ] + conversation(of: group, conversations)
        return own + group.groups.flatMap { protocols($0, conversations) }
    }

    func apiDescription() -> Code {
        var parts: [Code] = ["title: \(literal: api.title), version: \(literal: api.version)"]
        parts.append("servers: [\(Code.joined(api.servers.map { "\(literal: $0.url)" }, by: ", "))]")
        if let variable = api.servers.first?.environmentVariable {
            parts.append("serverVariable: \(literal: variable)")
        }
        parts.append(entries("security", api.security.map(scheme)))
        let headers = api.annotations.environmentHeaders.map { header -> Code in
            "EnvironmentHeader(name: \(literal: header.header), variable: \(literal: header.variable))"
        }
        parts.append(entries("environmentHeaders", headers))
        if let table = api.annotations.routes { parts.append(routes(table)) }
        return """
            /// What the description says of the API as a whole.
            \(modifier)static let api = APIDescription(
                \(Code.joined(parts, by: ",\n"))
            )
            """
    }

    ///     →  routes: .init(field: "model", routes: [.init(prefix: "east", serverURL: "https://…", security: .bearer)])
    private func routes(_ table: RouteTable) -> Code {
        let routes = table.routes.map { route -> Code in
            var parts: [Code] = ["prefix: \(literal: route.prefix)", "serverURL: \(literal: route.url)"]
            if let header = route.header {
                let isBearer = header.lowercased() == "authorization"
                parts.append(isBearer ? "security: .bearer" : "security: .header(\(literal: header))")
            }
            if let variable = route.environmentVariable { parts.append("environmentVariable: \(literal: variable)") }
            if let notes = route.documentation { parts.append("notes: \(literal: notes)") }
            return """
                .init(
                    \(Code.filled(parts)))
                """
        }
        return """
            routes: .init(
                field: \(literal: table.field),
                \(entries("routes", routes)))
            """
    }

    private func entries(_ label: Code, _ entries: [Code]) -> Code {
        guard !entries.isEmpty else { return "\(label): []" }
        return """
            \(label): [
                \(Code.joined(entries, by: ",\n"))
            ]
            """
    }

    private func scheme(_ scheme: SecurityScheme) -> Code {
        let kind: Code =
            switch scheme.kind {
            case .bearer, .oauth2, .openIDConnect: ".bearer"
            case .basic: ".basic"
            case .apiKeyHeader(let name): ".header(\(literal: name))"
            case .apiKeyQuery(let name): ".query(\(literal: name))"
            case .apiKeyCookie(let name): ".cookie(\(literal: name))"
            }
        let variable: Code = scheme.environmentVariable.map { ", environmentVariable: \(literal: $0)" } ?? ""
        return "SecurityDescription(name: \(literal: scheme.name), kind: \(kind)\(variable))"
    }
}
