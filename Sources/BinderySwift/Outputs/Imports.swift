// Which modules a generated file imports, and which of them those who import the generated module see as well.

import BinderyIR

/// The modules that the files of one generated module import.
struct Imports {
    /// What every file imports beside the runtime: the modules of the user's own types, and that of another module's types.
    private let others: Set<String>
    /// Whether a record holds a file to upload, which is a type of `BinderyClient`.
    private let hasUploads: Bool
    private let isPublic: Bool
    /// The module whose types stand in this one's API under no name of its own: who imports this one sees them too.
    private let reexported: String?

    /// - Parameters:
    ///   - other: the module whose types are named.
    ///   - isReexporting: whether no file gives those types a name.
    init(_ api: API, access: AccessLevel, sharing other: String?, isReexporting: Bool = false) {
        var others = Set([other].compactMap { $0 })
        var hasUploads = false
        func visit(_ use: TypeUse) {
            switch use {
            case .external(let name): if let module = OwnTypes.module(of: name) { others.insert(module.text) }
            case .array(let inner), .map(let inner), .nullable(let inner): visit(inner)
            case .upload: hasUploads = true
            case .boolean, .string, .integer, .number, .unixTime, .json, .named: return
            }
        }
        for type in api.types {
            switch type.kind {
            case .record(let record):
                for index in record.properties.indices { visit(record.properties[index].type) }
                if case .typed(let use) = record.additional { visit(use) }
            case .union(let union): for payload in union.variants.compactMap(\.payload) { visit(payload) }
            case .alias(let use, _): visit(use)
            case .enumeration, .namespace: continue
            }
        }
        for operation in api.operations {
            let uses = operation.bodies.map(\.type) + operation.responseTypes + operation.headers.map(\.type)
            for use in uses + operation.parameters.map(\.type) { visit(use) }
        }
        self.others = others
        self.hasUploads = hasUploads
        isPublic = access == .public
        reexported = isReexporting && access == .public ? other : nil
    }

    /// The lines of one file. What a public API names of the runtime (`JSONValue`, `CallOptions`) is found by who imports
    /// the generated module alone: one file exports the runtime.
    /// - Parameters:
    ///   - parts: what stands in the file besides types.
    ///   - isExporting: whether this is the file that exports the runtime, where the module is public.
    func code(of parts: [OutputPart], isExporting: Bool) -> Code {
        let export: Code = isPublic && isExporting ? "@_exported " : ""
        let hasClient = parts.contains(.client)
        var lines: [Code] = []
        if hasClient || parts.contains(.server) { lines.append("\(hasClient ? export : "")import BinderyClient") }
        lines.append(hasClient ? "import BinderyRuntime" : "\(export)import BinderyRuntime")
        if hasUploads, lines.count == 1 { lines.insert("import BinderyClient", at: 0) }
        for part in parts where part != .client {
            if let library = part.library { lines.append("\(isPublic ? "@_exported " : "")import \(library)") }
        }
        lines += others.sorted().compactMap { name in
            Identifier(name).map { name == reexported ? "@_exported import \($0)" : "import \($0)" }
        }
        return Code.joined(lines)
    }
}
