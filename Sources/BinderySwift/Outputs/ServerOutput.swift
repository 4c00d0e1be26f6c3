// The server: a protocol of handlers for each group of operations, and the table of what calls them.

import BinderyIR

extension Emitter {
    /// The declarations of the server's file; none where the description has no operation.
    /// - Parameter hasClient: whether the client is generated as well, which describes the API and the responses by status.
    func server(_ validations: Validations, hasClient: Bool) -> [Code] {
        let server = ServerNames(names)
        let groups = servedGroups(names.groups)
        guard !groups.isEmpty else { return [] }
        let description: Code =
            hasClient
            ? """
            /// What the description says of the API as a whole.
            \(modifier)static var api: APIDescription { \(names.clientName).api }
            """
            : apiDescription()
        let all = groups.count > 1 ? [allOperations(groups, server)] : []
        let tables = groups.map { table($0, server, validations) }
        let form = errorForm(server)
        let whole = wholeServer(groups, server, hasErrorForm: form != nil)
        let docs = DocComment(
            api.title.isEmpty ? nil : "The server's side of \(api.title), version \(api.version).",
            "`server` makes an `APIServer` of handlers; `operations` gives the table for one of your own.",
            indentation: 0)
        return [
            """
            \(docs)
            \(modifier)enum \(server.type) {
                \(Code.paragraphs([description] + [form].compactMap { $0 } + [whole] + all + tables))
            }
            """
        ] + groups.flatMap { handler($0, server) } + (hasClient ? [] : statusResponses())
    }

    /// The groups that have operations, each before those within it.
    private func servedGroups(_ group: OperationGroup) -> [OperationGroup] {
        (group.operations.isEmpty ? [] : [group]) + group.groups.flatMap(servedGroups)
    }

    /// What a client's user writes to reach a group: `chat.completions`.
    private static func members(leadingTo group: OperationGroup, from start: OperationGroup) -> [Identifier]? {
        if start.protocolName == group.protocolName { return [] }
        for inner in start.groups {
            if let rest = members(leadingTo: group, from: inner) { return [inner.propertyName] + rest }
        }
        return nil
    }

    // MARK: Tables

    private func allOperations(_ groups: [OperationGroup], _ server: ServerNames) -> Code {
        let parameters = groups.map { group -> Code in
            "\(server.label(group)): some \(server.handler(group))"
        }
        let tables = groups.map { group -> Code in
            "operations(\(member: server.label(group)): \(server.label(group)))"
        }
        return """
            /// All operations, each with the handler that responds to it.
            \(modifier)static func operations(
                \(Code.joined(parameters, by: ",\n"))
            ) -> [\(server.library("ServerOperation"))] {
                [
                    \(Code.joined(tables, by: ",\n"))
                ].flatMap { $0 }
            }
            """
    }

    private func table(_ group: OperationGroup, _ server: ServerNames, _ validations: Validations) -> Code {
        """
        /// The operations of `\(server.handler(group))`. What is left out of a server's table is not found (404).
        \(modifier)static func operations(
            \(member: server.label(group)) \(server.variable(of: group)): some \(server.handler(group))
        ) -> [\(server.library("ServerOperation"))] {
            [
                \(Code.joined(group.operations.map { row($0, server, validations) }, by: ",\n"))
            ]
        }
        """
    }

    // MARK: Handlers

    private func handler(_ group: OperationGroup, _ server: ServerNames) -> [Code] {
        let calls = group.operations.flatMap { named in named.calls.map { (named, $0) } }
        let requirements = calls.map { named, call -> Code in
            """
            \(handlerDocs(named, call))
            \(handlerSignature(named, call, server))
            """
        }
        let defaults = calls.map { named, call -> Code in
            """
            /// Responds with status 501.
            \(modifier)\(handlerSignature(named, call, server)) {
                throw \(server.library("ServerError")).notImplemented(\(literal: named.operation.id))
            }
            """
        }
        let members = Self.members(leadingTo: group, from: names.groups) ?? []
        let what = members.isEmpty ? "no group" : "`\(members.map(\.text).joined(separator: "."))`"
        let docs = DocComment(
            "Responds to the operations of \(what). A method that is not there responds with status 501.",
            indentation: 0)
        return [
            """
            \(docs)
            \(modifier)protocol \(server.handler(group)): Sendable {
                \(Code.paragraphs(requirements))
            }
            """,
            """
            extension \(server.handler(group)) {
                \(Code.paragraphs(defaults))
            }
            """,
        ]
    }

    private func handlerDocs(_ named: NamedOperation, _ call: NamedCall) -> DocComment {
        let operation = named.operation
        let parameters = zip(operation.parameters, named.parameters).compactMap { parameter, name in
            parameter.documentation.map { "- Parameter \(name): \(DocComment.oneLine($0))" }
        }
        return DocComment(
            [
                operation.documentation, bodyDocs(call), responseDocs(call),
                "`\(operation.httpMethod) \(operation.path)`",
                parameters.isEmpty ? nil : parameters.joined(separator: "\n"),
                "- Throws: `ServerError` for what the peer is told; of any other error it learns only that the server failed.",
            ],
            indentation: 4)
    }

    private func handlerSignature(_ named: NamedOperation, _ call: NamedCall, _ server: ServerNames) -> Code {
        let given = parameters(named, call).map { parameter -> Code in
            "\(parameter.isBody ? "_ " : "")\(parameter.name): \(parameter.type)"
        }
        let context = free("context", beside: named)
        let last: Code = context.text == "context" ? "context" : "context \(context)"
        let result = handlerResult(named, call, server)
        return """
            func \(call.method)\(list(
                given + ["\(last): \(server.library("RequestContext"))"], after: call.method.text.count + result.width + 22,
                indentation: 8)) async throws\(result)
            """
    }

    private func handlerResult(_ named: NamedOperation, _ call: NamedCall, _ server: ServerNames) -> Code {
        switch call.form {
        case .stream(let stream): " -> \(server.library("ResponseStream"))<\(type(stream.chunk, in: .file))>"
        case .plain(.nothing): ""
        case .plain(.json(let type)): " -> \(self.type(type, in: .file))"
        case .plain(.text): " -> String"
        case .plain(.bytes): " -> \(server.library("ResponseBytes"))"
        case .plain(.byStatus): named.response.map { " -> \($0)" } ?? ""
        }
    }

    /// A name that no parameter of the operation has.
    func free(_ word: StaticString, beside named: NamedOperation) -> Identifier {
        var name = Identifier(known: word)
        while named.parameters.contains(name) { name = Identifier(prefix: "_", name) }
        return name
    }
}

/// What the server's declarations are called.
struct ServerNames {
    /// The enum that holds the tables.
    let type: Identifier
    /// By the group's protocol of the client.
    private var handlers: [Identifier: Identifier] = [:]
    private var labels: [Identifier: Identifier] = [:]
    /// By an operation's pointer, where one of its group has an argument called `handler`.
    private var variables: [String: Identifier] = [:]
    private let taken: Set<String>

    init(_ names: NamedAPI) {
        let declared = names.roots.map { names.name($0).text } + names.extras.responses.values.map(\.text)
        var used = Set(declared + [names.clientName.text, names.extras.webhooks.text, names.extras.toolSet.text])
        taken = used
        let client = names.clientName.text
        let base = client.hasSuffix("Client") && client.utf8.count > 6 ? String(client.dropLast(6)) : client
        func first(_ candidates: [String]) -> Identifier {
            let free = candidates.compactMap { Identifier($0) }.first { used.insert($0.text).inserted }
            return free ?? names.clientName
        }
        var type = first(["\(base)Server", "\(client)Server", "\(client)ServerTable"])
        if names.clientName == type { type = Identifier(names.clientName, suffix: "_Server") }
        self.type = type
        var usedLabels: Set<String> = [
            "handler", "authenticator", "errorForm", "configuration", "api", "operations", "server",
        ]
        var handlers: [Identifier: Identifier] = [:]
        var labels: [Identifier: Identifier] = [:]
        func visit(_ group: OperationGroup) {
            if !group.operations.isEmpty {
                // Of two groups whose words join to the same, the protocol shows the joints.
                let own = group.protocolName.text
                let words = group.path.isEmpty ? base : group.path.map(\.text).joined()
                handlers[group.protocolName] = first(["\(words)Handler", "\(own)Handler", "\(own)ServerHandler"])
                let label = [words, own, own + "Handler"].map { names.casing.lowerCamel(Words($0)) }
                    .compactMap { Identifier($0) }.first { usedLabels.insert($0.text).inserted }
                labels[group.protocolName] = label ?? group.protocolName
                let variable = Self.variable(beside: group.operations)
                for named in group.operations where variable != Self.usualVariable {
                    variables[named.operation.pointer] = variable
                }
            }
            for inner in group.groups { visit(inner) }
        }
        visit(names.groups)
        self.handlers = handlers
        self.labels = labels
    }

    private static let usualVariable = Identifier(known: "handler")

    private static func variable(beside operations: [NamedOperation]) -> Identifier {
        var name = usualVariable
        while operations.contains(where: { $0.parameters.contains(name) }) { name = Identifier(prefix: "_", name) }
        return name
    }

    /// What the handler of a group is called where its operations' arguments are read: a name that none of them has.
    func variable(of group: OperationGroup) -> Identifier {
        group.operations.first.map { variable(of: $0.operation) } ?? Self.usualVariable
    }

    func variable(of operation: Operation) -> Identifier { variables[operation.pointer] ?? Self.usualVariable }

    func handler(_ group: OperationGroup) -> Identifier { handlers[group.protocolName] ?? group.protocolName }
    func label(_ group: OperationGroup) -> Identifier { labels[group.protocolName] ?? group.propertyName }

    /// A type of the engine; with its module where a type of the description has the same name.
    func library(_ name: StaticString) -> Code {
        let name = Identifier(known: name)
        return taken.contains(name.text) ? "BinderyServer.\(name)" : "\(name)"
    }
}
