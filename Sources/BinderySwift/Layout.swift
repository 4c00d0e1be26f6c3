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

    /// The files of an API, each with what stands in it. A declaration's file follows from its own name, in either layout, so
    /// that an edit of one schema touches no other's file.
    func files(_ names: NamedAPI, options: EmitOptions) -> [PlannedFile] {
        switch self {
        case .fixed: fixedFiles(names, options)
        case .schemas: schemaFiles(names, options)
        }
    }

    private func fixedFiles(_ names: NamedAPI, _ options: EmitOptions) -> [PlannedFile] {
        let outputs = Set(options.outputs.map(\.rawValue))
        let hasTools = !names.api.tools.isEmpty
        let parts = OutputNames.parts(outputs: outputs, hasTools: hasTools)
        var files = OutputNames.list(module: options.module, outputs: outputs, hasTools: hasTools)
            .map { PlannedFile(name: $0) }
        for (index, name) in parts.enumerated() { files[index].parts = OutputPart(rawValue: name).map { [$0] } ?? [] }
        guard options.outputs.contains(.models) else { return files }
        func index(_ name: Identifier) -> Int {
            parts.count + Int(Checksum(of: name.text).value % UInt64(OutputNames.modelFiles))
        }
        for root in names.roots { files[index(names.name(root))].roots.append(root) }
        for part in OutputPart.allCases where !parts.contains(part.rawValue) {
            guard options.outputs.contains(part.output), part.isDeclared(by: names.api) else { continue }
            files[index(part.typeName(names))].parts.append(part)
        }
        return files
    }

    private func schemaFiles(_ names: NamedAPI, _ options: EmitOptions) -> [PlannedFile] {
        var files = OutputPart.allCases
            .filter { options.outputs.contains($0.output) && $0.isDeclared(by: names.api) }
            .map { PlannedFile(name: $0.typeName(names).text, parts: [$0]) }
        if options.outputs.contains(.models) {
            let shared = options.shared?.roots ?? []
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
    /// The types of the top level that stand in it, in the order of their names.
    var roots: [TypeID] = []
    /// What stands behind them.
    var parts: [OutputPart] = []
}
