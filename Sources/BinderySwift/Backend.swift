// API → names → files of Swift. Nothing is read or written here.

import BinderyDiagnostics
import BinderyIR
import Synchronization

package struct EmitOptions: Sendable {
    package var module: String
    package var access: AccessLevel
    package var outputs: Set<Output>
    package var layout: Layout
    /// The description's file name, for the header of each file.
    package var source: String
    package var toolVersion: String
    /// Words to be written as acronyms, in the way they shall stand in type names: `LLM`, `OAuth`.
    package var acronyms: [String]
    /// The types that another module has as well.
    package var shared: SharedTypes?

    package init(
        module: String, access: AccessLevel = .public, outputs: Set<Output> = [.models, .client],
        layout: Layout = .fixed, source: String, toolVersion: String, acronyms: [String] = [],
        shared: SharedTypes? = nil
    ) {
        self.module = module
        self.access = access
        self.outputs = outputs
        self.layout = layout
        self.source = source
        self.toolVersion = toolVersion
        self.acronyms = acronyms
        self.shared = shared
    }
}

/// A file as it shall stand on disk.
package struct GeneratedFile: Sendable, Hashable {
    /// The path, seen from the output folder.
    package let name: String
    /// The text in UTF-8.
    package let bytes: [UInt8]
    package var lineCount: Int {
        bytes.withContiguousStorageIfAvailable { text in
            var count = 0
            var index = 0
            // Of so few bytes the count takes one byte itself, which lets a processor count many at a time.
            while index < text.count {
                let end = min(index + 255, text.count)
                var few: UInt8 = 0
                while index < end {
                    few &+= text[index] == UInt8(ascii: "\n") ? 1 : 0
                    index &+= 1
                }
                count += Int(few)
            }
            return count
        } ?? 0
    }

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    package init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

    package var text: String { String(decoding: bytes, as: UTF8.self) }
}

package enum Backend {
    /// Does a piece of work so many times, each with its number; perhaps several at once.
    package typealias Workers = (Int, @Sendable (Int) -> Void) -> Void

    /// The files of an API, each made by itself: given workers, on several cores.
    package static func emit(
        _ api: API, options: EmitOptions, into log: DiagnosticLog,
        workers: Workers = { count, work in for index in 0..<count { work(index) } }
    ) -> [GeneratedFile] {
        guard let module = Identifier(options.module) else {
            log.error("invalid-name", "the module's name is not a Swift identifier", at: nil)
            return []
        }
        let named = named(api, options: options, into: log)
        let emitter = Emitter(names: named, access: options.access)
        let validations = Validations(emitter, into: log)
        let models = Models(emitter, shared: options.shared, validations: validations, into: log)
        let conversations = Conversations(
            emitter, folds: models.folds, shared: options.shared?.roots ?? [], into: log)
        let planned = options.layout.files(named, options: options)
        let imports = Imports(
            api, access: options.access, sharing: sharedModule(options),
            isReexporting: !options.outputs.contains(.models))
        let hasClient = options.outputs.contains(.client) && OutputPart.client.isDeclared(by: api)
        @Sendable func code(of part: OutputPart) -> [Code] {
            switch part {
            case .client: emitter.client(validations, conversations)
            case .server: emitter.server(validations, hasClient: options.outputs.contains(.client))
            case .tools: emitter.tools()
            case .webhooks: [emitter.webhooks()].compactMap { $0 }
            }
        }
        let texts = Mutex([[UInt8]](repeating: [], count: planned.count))
        workers(planned.count) { index in
            let file = planned[index]
            let parts = file.parts.filter { $0.isDeclared(by: api) }
            let head = header(
                options, imports: imports.code(of: parts, isExporting: parts.contains(.client) || !hasClient),
                needsRuntime: requiresRuntime(file, of: planned, options.layout))
            let text = Code.paragraphs(head + models.code(of: file.roots) + parts.flatMap(code)).file
            texts.withLock { $0[index] = text }
        }
        let files = zip(planned, texts.withLock { $0 }).map { GeneratedFile(name: $0.name, bytes: $1) }
        guard options.outputs.contains(.docs) else { return files }
        return files + [DocumentationCatalog(emitter, module: module, options: options).file]
    }

    /// The API with the names that `emit` gives to what is in it.
    package static func named(_ api: API, options: EmitOptions, into log: DiagnosticLog) -> NamedAPI {
        NamedAPI(api, module: options.module, casing: Casing(acronyms: options.acronyms), into: log)
    }

    /// The module whose types are named, where there are some.
    private static func sharedModule(_ options: EmitOptions) -> String? {
        guard let shared = options.shared, !shared.roots.isEmpty else { return nil }
        return shared.module
    }

    /// Whether a file names the runtime's version. Of many small files only the client's does, where there is one: the module
    /// compiles whole or not at all.
    private static func requiresRuntime(_ file: PlannedFile, of files: [PlannedFile], _ layout: Layout) -> Bool {
        switch layout {
        case .fixed: true
        case .schemas: file.parts.contains(.client) || !files.contains { $0.parts.contains(.client) }
        }
    }

    private static func header(_ options: EmitOptions, imports: Code, needsRuntime: Bool) -> [Code] {
        let head: Code = """
            // Made by bindery \(comment: options.toolVersion) from \(comment: options.source) for \(comment: options.module). Do not edit: generate it again.
            // swift-format-ignore-file

            \(imports)
            """
        guard needsRuntime else { return [head] }
        return [head, "private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6"]
    }
}
