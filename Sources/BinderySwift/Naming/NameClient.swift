// The names of what stands beside a client's operations: credentials, servers, headers, errors, responses, webhooks.

import BinderyDiagnostics
import BinderyIR

/// Names that belong to the client as a whole.
package struct ClientNames: Sendable {
    /// The types that stand in the client, by what they would be called if nothing else were.
    package var credentials = Identifier(known: "Credentials")
    package var servers = Identifier(known: "Server")
    package var headers = Identifier(known: "Headers")
    package var errorBody = Identifier(known: "ErrorBody")
    package var webhooks = Identifier(known: "Webhooks")
    /// The protocol of all tools, and by tool its method.
    package var toolSet = Identifier(known: "ToolSet")
    package var toolMethods: [Identifier] = []

    /// By scheme, server, header, webhook, each in its order.
    package var schemeNames: [Identifier] = []
    package var serverNames: [Identifier] = []
    /// By server, by variable.
    package var variableNames: [[Identifier]] = []
    /// By server, by variable, by value.
    package var valueNames: [[[Identifier]]] = []
    package var variableTypes: [[Identifier]] = []
    /// Each header once, whoever bears it.
    package var responseHeaders: [ResponseHeader] = []
    package var headerNames: [Identifier] = []
    package var webhookNames: [Identifier] = []
    /// By operation's pointer.
    package var responses: [String: Identifier] = [:]

    /// The types within the client.
    var typeNames: Set<String> { [credentials.text, servers.text, headers.text, errorBody.text] }
}

struct ClientNaming {
    let api: API
    let casing: Casing
    let typeNames: Set<String>
    let log: DiagnosticLog

    func names() -> ClientNames {
        var names = ClientNames()
        names.credentials = free("Credentials", "ClientCredentialSet")
        names.servers = free("Server", "ServerChoice")
        names.headers = free("Headers", "ResponseHeaders")
        names.errorBody = free("ErrorBody", "DocumentedErrorBody")
        names.webhooks = free("Webhooks", "WebhookPayloads")
        names.toolSet = free("ToolSet", "ToolMethods")
        names.toolMethods = members(
            api.tools.map { ("/tools/\(Pointer.escape($0.name))", [$0.name, $0.name + " tool"]) })
        names.schemeNames = members(api.security.map { ("#/components/securitySchemes/\($0.name)", [$0.name]) })
        names.serverNames = members(api.servers.map { ("#/servers", serverWords($0)) })
        names.variableNames = api.servers.map { server in
            members(server.variables.map { ("#/servers/variables/\($0.name)", [$0.name]) })
        }
        names.variableTypes = zip(api.servers, names.serverNames).map { server, name in
            types(server.variables.map { ("#/servers/variables/\($0.name)", ["\(name.text) \($0.name)"], nil) })
        }
        names.valueNames = api.servers.map { server in
            server.variables.map { variable in members(variable.values.map { ("#/servers/variables", [$0]) }) }
        }
        names.responseHeaders = headers()
        names.headerNames = members(names.responseHeaders.map { ($0.pointer, [$0.name]) })
        names.webhookNames = types(
            api.webhooks.map { webhook in
                (
                    webhook.pointer,
                    [webhook.name, webhook.name + " payload", "\(webhook.httpMethod) \(webhook.name) payload"],
                    webhook.span
                )
            })
        names.responses = responses()
        return names
    }

    /// The first of two that no type of the top level has.
    private func free(_ first: StaticString, _ second: StaticString) -> Identifier {
        typeNames.contains(first.description) ? Identifier(known: second) : Identifier(known: first)
    }

    private func members(_ wanted: [(pointer: String, words: [String])]) -> [Identifier] {
        let requests = wanted.map { pointer, words in
            NameRequest(pointer: pointer, span: nil, candidates: words.flatMap { casing.candidates($0) })
        }
        return NameTable(reserved: ReservedNames.clientMembers.union(["values", "credentials"])).decide(
            requests, into: log)
    }

    private func types(_ wanted: [(pointer: String, words: [String], span: SourceSpan?)]) -> [Identifier] {
        let requests = wanted.map { pointer, words, span in
            NameRequest(
                pointer: pointer, span: span,
                candidates: (words.map { Words($0) } + words.map { Words.spelled($0) }).map { casing.upperCamel($0) })
        }
        let reserved = ReservedNames.usedTypes.union(ReservedNames.wellKnownTypes)
        return NameTable(reserved: reserved, taken: typeNames).decide(requests, into: log)
    }

    /// 3.2's name, a short description, the URL.
    private func serverWords(_ server: Server) -> [String] {
        var words = [server.name, server.documentation].compactMap { $0 }.filter { text in
            text.split(separator: " ").count <= 3 && text.utf8.count <= 40 && !text.contains("\n")
        }
        let url = server.template.split(separator: "://").last.map(String.init) ?? server.template
        words.append(url.split { $0 == "{" || $0 == "}" }.joined(separator: " "))
        words.append(server.template)
        return words
    }

    /// Each header once; where operations disagree on what it is, it is text.
    private func headers() -> [ResponseHeader] {
        var found: [ResponseHeader] = []
        var places: [String: Int] = [:]
        for header in api.operations.flatMap(\.headers) {
            if let place = places[header.name.lowercased()] {
                if found[place].type != header.type { found[place].type = .string(format: nil) }
                found[place].documentation = found[place].documentation ?? header.documentation
            } else {
                places[header.name.lowercased()] = found.count
                found.append(header)
            }
        }
        return found.sorted { $0.name < $1.name }
    }

    private func responses() -> [String: Identifier] {
        let several = api.operations.filter { if case .byStatus? = $0.response { true } else { false } }
        let names = types(
            several.map { operation in
                let group = operation.group.joined(separator: " ")
                return (
                    operation.pointer,
                    [
                        "\(operation.method) response", "\(group) \(operation.method) response",
                        "\(operation.id) response",
                    ],
                    operation.span
                )
            })
        return Dictionary(zip(several.map(\.pointer), names), uniquingKeysWith: { first, _ in first })
    }
}
