// An API with its names comes in; the page of its module's DocC catalog goes out: operations by group, types by purpose.

import BinderyIR

/// `<Module>.docc/<Module>.md`. Articles of one's own may stand beside it.
struct DocumentationCatalog {
    private let emitter: Emitter
    private let options: EmitOptions
    private let module: Identifier
    private var names: NamedAPI { emitter.names }
    private var api: API { emitter.api }
    private var shared: Set<TypeID> { options.shared?.roots ?? [] }

    init(_ emitter: Emitter, module: Identifier, options: EmitOptions) {
        self.emitter = emitter
        self.module = module
        self.options = options
    }

    var file: GeneratedFile {
        let page: Markdown = """
            # ``\(module)``
            <!-- Made by bindery \(comment: options.toolVersion) from \(comment: options.source) for \(comment: options.module). Do not edit: generate it again. -->

            \(abstract)

            ## Overview

            \(Markdown.joined(overview))

            ## Topics

            \(Markdown.joined(client + servers + models))

            """
        return GeneratedFile(name: Layout.catalogFile(options.module), text: page.text)
    }

    // MARK: Prose

    private var abstract: Markdown {
        api.title.isEmpty
            ? "What was generated from a description." : "\(text: api.title), version \(text: api.version)."
    }

    private var overview: [Markdown] {
        var parts: [Markdown] = []
        if let text = firstParagraph(of: api.documentation) { parts.append("\(text: text)") }
        if hasClient {
            parts.append("\(link: path(names.clientName)) sends the requests; what it sends and gives is below.")
        }
        if hasServer {
            parts.append("\(link: path(serverNames.type)) makes a server of what responds to the operations.")
        }
        if let comparison = options.shared?.comparison {
            parts += comparison.page(declaresTypes: options.outputs.contains(.models)) { path($0) }
        }
        if parts.isEmpty { parts.append("The types that the description names.") }
        return parts
    }

    private func firstParagraph(of text: String?) -> String? {
        let lines = text?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) ?? []
        let isBlank: (String) -> Bool = { line in line.allSatisfy(\.isWhitespace) }
        let paragraph = lines.drop(while: isBlank).prefix { !isBlank($0) }
        return paragraph.isEmpty ? nil : paragraph.joined(separator: "\n")
    }

    // MARK: Operations

    private var hasClient: Bool { options.outputs.contains(.client) && !api.operations.isEmpty }
    private var hasServer: Bool { options.outputs.contains(.server) && !api.operations.isEmpty }
    private var serverNames: ServerNames { ServerNames(names) }

    private var client: [Markdown] {
        guard hasClient else { return [] }
        let root = path(names.clientName)
        let initialiser = root.method(
            Identifier(known: "init"),
            [Identifier(known: "transport"), Identifier(known: "apiKey"), Identifier(known: "configuration")])
        return [topic("The client", [root, initialiser])]
            + groups { group, types in
                let place = types.reduce(root) { $0.type($1) }
                return group.operations.flatMap { named in
                    named.calls.map { call in
                        place.method(call.method, labels(named, call) + [Identifier(known: "options")])
                    }
                }
            }
            + [topic("Operations as protocols, for doubles in tests", protocols(of: names.groups))]
    }

    private var servers: [Markdown] {
        guard hasServer else { return [] }
        let server = serverNames
        return [topic("The server", [path(server.type)])]
            + groups(suffix: ", as handlers") { group, _ in
                guard !group.operations.isEmpty else { return [] }
                let handler = path(server.handler(group))
                return [handler]
                    + group.operations.flatMap { named in
                        named.calls.map { call in
                            handler.method(call.method, labels(named, call) + [Identifier(known: "context")])
                        }
                    }
            }
    }

    /// A topic for each group of operations, with the types that lead to it.
    private func groups(
        suffix: Markdown = "", _ links: (OperationGroup, [Identifier]) -> [SymbolPath]
    ) -> [Markdown] {
        var topics: [Markdown] = []
        func visit(_ group: OperationGroup, _ words: [Markdown], _ types: [Identifier]) {
            let title: Markdown = words.isEmpty ? "Operations of no group" : Markdown.joined(words, by: ".")
            topics.append(topic("\(title)\(suffix)", links(group, types)))
            for inner in group.groups { visit(inner, words + ["\(inner.propertyName)"], types + [inner.typeName]) }
        }
        visit(names.groups, [], [])
        return topics
    }

    private func protocols(of group: OperationGroup) -> [SymbolPath] {
        (group.operations.isEmpty ? [] : [path(group.protocolName)]) + group.groups.flatMap(protocols)
    }

    /// What stands before a method's arguments; nil: nothing.
    private func labels(_ named: NamedOperation, _ call: NamedCall) -> [Identifier?] {
        emitter.parameters(named, call).map { $0.isBody ? nil : $0.name }
    }

    // MARK: Types

    private var models: [Markdown] {
        let byStatus = api.operations.compactMap { names.extras.responses[$0.pointer] }.map { path($0) }
        let responses = hasClient || hasServer ? byStatus : []
        guard options.outputs.contains(.models) else { return [topic("Responses by status", responses)] }
        let purposes = TypePurposes(names)
        let webhooks = api.webhooks.isEmpty ? [] : [path(names.extras.webhooks)]
        var topics = TypePurpose.allCases.map { purpose in
            let own = purposes.types(for: purpose).filter { !shared.contains($0) }.map { path(names.name($0)) }
            let more = purpose == .response ? responses : purpose == .payload ? webhooks : []
            return topic(title(of: purpose), own + more)
        }
        if !api.tools.isEmpty { topics.append(topic("Tools", [path(names.extras.toolSet)])) }
        if let base = options.shared.flatMap({ Identifier($0.module) }) {
            let links = names.roots.filter(shared.contains).map { path(names.name($0)) }
            topics.append(topic("The same as in \(base)", links))
        }
        return topics
    }

    private func title(of purpose: TypePurpose) -> Markdown {
        switch purpose {
        case .request: "Requests"
        case .response: "Responses"
        case .chunk: "Items of streams"
        case .error: "Errors"
        case .payload: "What webhooks send"
        case .record: "Parts of them"
        case .union: "Unions"
        case .enumeration: "Enumerations"
        case .alias: "Other names"
        case .namespace: "Places of types"
        }
    }

    private func topic(_ title: Markdown, _ links: [SymbolPath]) -> Markdown {
        guard !links.isEmpty else { return "" }
        let items = links.map { link -> Markdown in "- \(link: link)" }
        return "### \(title)\n\n\(Markdown.joined(items, by: "\n"))"
    }

    private func path(_ name: Identifier) -> SymbolPath {
        name == module || hidesModule ? SymbolPath(module: module, name) : SymbolPath(name)
    }

    /// Whether a type has the module's name, so that a link which begins with it might mean either.
    private var hidesModule: Bool { names.clientName == module || names.roots.contains { names.name($0) == module } }
}
