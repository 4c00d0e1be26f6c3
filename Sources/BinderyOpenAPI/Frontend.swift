// A description's nodes go in, the closed API comes out: what was chosen, lowered, and its recursion broken.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// What of a description is wanted, and how it shall be called.
package struct LoweringOptions: Sendable {
    /// What is generated: an operationId, `POST /path`, a path (`/chat/*`), `tag:…` or `schema:…`, with all that it
    /// reaches; all operations and all named schemas where empty.
    package var only: [String]
    /// What is not, in the same words. A schema that is left out and yet referred to is any JSON.
    package var except: [String]
    /// Names for schemas, properties, values and operations, by JSON pointer.
    package var names: [String: String]
    /// The user's own Swift types (`Module.Type`) that stand in place of schemas, by JSON pointer.
    package var types: [String: String]
    /// Where the config says each of these words, for what is wrong with them.
    package var places: [Word: SourceSpan]
    /// How much work a description may ask for.
    package var limits = LoweringLimits()
    /// The files of tools and schemas, whose components the document has.
    package var files = SchemaFiles()
    /// Whether every named schema is given as JSON Schema too.
    package var givesSchemas = false

    /// A word of the config, under its key: `only`, `except`, `names`, `types`.
    package struct Word: Hashable, Sendable {
        let key: String
        let text: String

        package init(_ text: String, under key: String) {
            self.key = key
            self.text = text
        }
    }

    package init(
        only: [String] = [], except: [String] = [], names: [String: String] = [:], types: [String: String] = [:],
        places: [Word: SourceSpan] = [:]
    ) {
        self.places = places
        self.only = only
        self.except = except
        self.names = names
        self.types = types
    }
}

/// The way from nodes to the API.
package enum Frontend {
    /// The API of a description; nil after errors, which stand in the log.
    package static func lower(_ root: YAMLNode, options: LoweringOptions, into log: DiagnosticLog) -> API? {
        lower(Linked(root: root), options: options, into: log)
    }

    /// The API of a description that may have been several files; nil after errors, which stand in the log.
    package static func lower(_ linked: Linked, options: LoweringOptions, into log: DiagnosticLog) -> API? {
        guard DocumentChecks.check(linked.root, into: log) else { return nil }
        let root = Exception.emptied(options.except, in: linked.root)
        let references = References(root: root, diagnostics: linked.diagnostics, log: log)
        let names = NameOverrides(options)
        names.check(in: references, log: log)
        let lowering = SchemaLowering(
            references: references, names: names, limits: options.limits, log: log)
        let selected = Selection.make(options, in: references, log: log)
        var objects = ObjectCheck(
            selected, isPartial: selected != nil && !options.only.isEmpty, in: references, log: log)
        objects.checkDescription()
        guard let selection = selected else { return nil }
        for schema in selection.schemas { _ = lowering.type(for: schema) }
        lowering.drain()
        let security = SecurityLowering(references: references, log: log)
        let reading = OperationLowering(lowering: lowering, security: security)
        var operations: [Operation] = []
        for endpoint in selection.endpoints {
            operations.append(reading.read(endpoint))
        }
        ConversationLowering(lowering: lowering, endpoints: selection.all).add(
            to: &operations, of: selection.endpoints)
        let webhooks = WebhookLowering(lowering: lowering)
        let sent = (options.only.isEmpty ? webhooks.webhooks() : []) + selection.endpoints.flatMap(webhooks.callbacks)
        lowering.drain()
        Conversions.resolve(in: lowering)
        names.reportUnusedTypes(log: log)
        let annotations = APIAnnotations(
            clientName: references.root.child("info")?.node["x-bindery-client"]?.string,
            environmentHeaders: DocumentChecks.environmentHeaders(references.root),
            routes: RouteLowering.routes(of: references.root, into: log),
            errorForm: ErrorFormLowering.form(of: references.root, into: log))
        guard !log.hasErrors else { return nil }
        var types = lowering.types
        let added = SchemaFileLowering(files: options.files, references: references, lowering: lowering).add(
            to: &types, schemasOf: options.givesSchemas ? selection.schemas : [])
        ClientSide.check(types, of: operations, into: log)
        OneWayProperties.loosen(&types, for: operations)
        Recursion.breakCycles(in: &types, log: log)
        if let info = references.root.child("info") { Keywords.checkExtensions(info.node, into: log) }
        let info = references.root.child("info")
        return API(
            title: info?.node["title"]?.text ?? "API", version: info?.node["version"]?.text ?? "",
            documentation: info?.node["description"]?.text,
            servers: ServerLowering.servers(of: references.root, into: log),
            security: security.used, annotations: annotations, types: types,
            operations: operations, webhooks: sent, tools: added.tools, schemas: added.schemas)
    }
}
