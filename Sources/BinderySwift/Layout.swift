// Which file a declaration stands in: a fixed list that follows from the config alone, or a file for each schema.

import BinderyIR

/// What is generated.
package enum Output: String, Sendable, CaseIterable {
    case models, client
    /// With the models: the JSON Schema of each type that the description names.
    case schemas
    /// With the models: protocols that respond to the operations, and the table that a server is made of.
    case server
    /// A DocC catalog with the module's page.
    case docs

    /// What there is where nothing else is asked for.
    package static let usual: Set<Output> = [.models, .client]
}

/// How declarations are laid out over files.
package enum Layout: String, Sendable, CaseIterable {
    /// Always the same files, whatever the description holds: a build has to know them before it begins.
    case fixed
    /// The client's file, the server's, and one for each schema in the folder `Schemas`.
    case schemas

    /// The folder in which the schemas' files lie, seen from the output folder.
    package static let schemasFolder = "Schemas"

    /// The folder of the module's DocC catalog, seen from the output folder, and how the names of such folders end.
    package static func catalogFolder(_ module: String) -> String { module + catalogEnding }
    package static let catalogEnding = ".docc"
    static func catalogFile(_ module: String) -> String { "\(catalogFolder(module))/\(module).md" }

    /// So many files share the models of the fixed layout. On two cores eight compile no slower than four, more cores have a file
    /// each, and an edit rebuilds an eighth.
    static let modelFiles = 8

    /// The files of the fixed layout, in the order in which they are written; all are written always.
    static func fixedNames(_ module: String, outputs: Set<Output>, hasTools: Bool) -> [String] {
        let client = outputs.contains(.client) ? [fixedName(module, "Client")] : []
        let server = outputs.contains(.server) ? [fixedName(module, "Server")] : []
        let models = (1...modelFiles).map { fixedName(module, "Models\($0)") }
        let tools = hasTools ? [fixedName(module, "Tools")] : []
        return client + server + (outputs.contains(.models) ? models + tools : [])
    }

    private static func fixedName(_ module: String, _ part: String) -> String { "\(module).\(part).bindery.swift" }

    /// The files of an API, each with what stands in it. A declaration's file follows from its own name, in either layout, so
    /// that an edit of one schema touches no other's file.
    func files(_ names: NamedAPI, options: EmitOptions) -> [PlannedFile] {
        switch self {
        case .fixed: fixedFiles(names, options)
        case .schemas: schemaFiles(names, options)
        }
    }

    private func fixedFiles(_ names: NamedAPI, _ options: EmitOptions) -> [PlannedFile] {
        let hasTools = !names.api.tools.isEmpty
        var files = Self.fixedNames(options.module, outputs: options.outputs, hasTools: hasTools)
            .map { PlannedFile(name: $0) }
        var first = 0
        if options.outputs.contains(.client) {
            files[0].hasClient = true
            first = 1
        }
        if options.outputs.contains(.server) {
            files[first].hasServer = true
            first += 1
        }
        guard options.outputs.contains(.models) else { return files }
        func index(_ name: Identifier) -> Int { first + Int(Checksum(of: name.text).value % UInt64(Self.modelFiles)) }
        for root in names.roots { files[index(names.name(root))].roots.append(root) }
        files[index(names.extras.webhooks)].hasWebhooks = true
        if hasTools { files[files.count - 1].hasTools = true }
        return files
    }

    private func schemaFiles(_ names: NamedAPI, _ options: EmitOptions) -> [PlannedFile] {
        var files: [PlannedFile] = []
        let hasOperations = !names.groups.operations.isEmpty || !names.groups.groups.isEmpty
        if options.outputs.contains(.client), hasOperations {
            files.append(PlannedFile(name: names.clientName.text, hasClient: true))
        }
        if options.outputs.contains(.server), hasOperations {
            files.append(PlannedFile(name: ServerNames(names).type.text, hasServer: true))
        }
        if options.outputs.contains(.models) {
            if !names.api.tools.isEmpty {
                files.append(PlannedFile(name: names.extras.toolSet.text, hasTools: true))
            }
            let shared = options.shared?.roots ?? []
            if !names.api.webhooks.isEmpty {
                files.append(PlannedFile(name: names.extras.webhooks.text, hasWebhooks: true))
            }
            if let module = options.shared?.module, !shared.isEmpty {
                files.append(PlannedFile(name: "\(module)Types", roots: names.roots.filter(shared.contains)))
            }
            files += names.roots.filter { !shared.contains($0) }.map { root in
                PlannedFile(folder: Self.schemasFolder, name: names.name(root).text, roots: [root])
            }
        }
        let stems = FileStems(files.map(\.name))
        for index in files.indices {
            let folder = files[index].folder.map { $0 + "/" } ?? ""
            files[index].name = folder + stems.unique(files[index].name) + ".swift"
        }
        return files
    }
}

/// A file before its text is made.
struct PlannedFile: Sendable {
    /// The folder within the output folder.
    var folder: String?
    /// The path, seen from the output folder.
    var name: String
    var hasClient = false
    var hasServer = false
    var hasWebhooks = false
    var hasTools = false
    /// The types of the top level that stand in it, in the order of their names.
    var roots: [TypeID] = []
}
