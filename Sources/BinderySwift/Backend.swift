// API → names → files of Swift. Nothing is read or written here.

import BinderyDiagnostics
import BinderyIR

package struct EmitOptions: Sendable {
    package var module: String
    package var access: AccessLevel
    package var outputs: Set<Output>
    /// The description's file name, for the header of each file.
    package var source: String
    package var toolVersion: String
    /// Words to be written as acronyms, in the way they shall stand in type names: `LLM`, `OAuth`.
    package var acronyms: [String]

    package init(
        module: String, access: AccessLevel = .public, outputs: Set<Output> = [.models, .client], source: String,
        toolVersion: String, acronyms: [String] = []
    ) {
        self.module = module
        self.access = access
        self.outputs = outputs
        self.source = source
        self.toolVersion = toolVersion
        self.acronyms = acronyms
    }
}

/// A file as it shall stand on disk.
package struct GeneratedFile: Sendable, Hashable {
    package let name: String
    package let text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

package enum Backend {
    package static func emit(_ api: API, options: EmitOptions, into log: DiagnosticLog) -> [GeneratedFile] {
        Casing.with(acronyms: options.acronyms) { files(api, options: options, into: log) }
    }

    private static func files(_ api: API, options: EmitOptions, into log: DiagnosticLog) -> [GeneratedFile] {
        guard Identifier(options.module) != nil else {
            log.error("invalid-name", "the module's name is no Swift identifier", at: nil)
            return []
        }
        let named = NamedAPI(api, module: options.module, into: log)
        let emitter = Emitter(names: named, access: options.access)
        var parts: [String: [Code]] = [:]
        if options.outputs.contains(.models) { parts = emitter.models(into: log) }
        if options.outputs.contains(.client) { parts["Client"] = emitter.client() }
        let header = header(options, imports: OwnTypes.imports(api))
        return ["Client", "Records1", "Records2", "Records3", "Records4", "Unions", "Enumerations"].compactMap { part in
            let name = Layout.fileName(options.module, part)
            guard fileNames(module: options.module, outputs: options.outputs).contains(name) else { return nil }
            return GeneratedFile(name: name, text: Code.paragraphs([header] + parts[part, default: []]).text + "\n")
        }
    }

    /// The names of all files that `emit` gives, in its order.
    package static func fileNames(module: String, outputs: Set<Output>) -> [String] {
        Layout.fileNames(module: module, outputs: outputs)
    }

    private static func header(_ options: EmitOptions, imports: Code) -> Code {
        """
        // Made by bindery \(comment: options.toolVersion) from \(comment: options.source). Do not edit: generate it again.
        // swift-format-ignore-file

        import BinderyRuntime
        \(imports)

        private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1
        """
    }
}
