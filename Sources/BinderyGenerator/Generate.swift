// Configs come in; what their folders shall hold goes out, and from there to the disk. Read this file first: a call per arrow.

import BinderyDiagnostics
import BinderyIR
import BinderyOpenAPI
import BinderySwift
import BinderyYAML
import Dispatch

/// The way from a config to Swift: read → overlay → link → lower → share → name and emit → compare → write.
package enum Generate {
    /// Reads the description that a config names and lowers it; nil after errors.
    package static func api(for config: Config, into log: DiagnosticLog) -> API? {
        guard let files = SchemaFilesReader.read(config, into: log),
            let linked = document(for: config, with: files, into: log)
        else { return nil }
        var options = config.loweringOptions
        options.files = files.files
        return Frontend.lower(linked, options: options, into: log)
    }

    /// Reads the description that a config names, with the files that it refers to, as one document; nil after errors.
    package static func document(for config: Config, into log: DiagnosticLog, fileLimit: Int = 10_000) -> Linked? {
        document(for: config, with: NamedSchemaFiles(), into: log, fileLimit: fileLimit)
    }

    private static func document(
        for config: Config, with named: NamedSchemaFiles, into log: DiagnosticLog, fileLimit: Int = 10_000
    ) -> Linked? {
        var root: YAMLNode?
        if config.hasDescription {
            guard let source = Disk.read(config.spec, as: "description", into: log),
                let base = DocumentReader.read(source, into: log)
            else { return nil }
            root = Overlaying.apply(config.overlays, to: base, into: log)
            if root == nil { return nil }
        }
        if !named.files.isEmpty { root = SchemaFileDocument.document(of: root, with: named.files, into: log) }
        guard let root else { return nil }
        let files = DocumentFiles(
            config.spec.path, root: root, allowedFolders: config.allowedFolders.map(\.path) + named.folders,
            countLimit: fileLimit, named: named)
        let linked = Linking.link(files.root) { files.load($0, from: $1) }
        for note in linked.notes { log.append(note) }
        return linked
    }

    /// The description as one document in YAML; nil after errors.
    package static func bundle(for config: Config, into log: DiagnosticLog) -> String? {
        guard let linked = document(for: config, into: log) else { return nil }
        for fault in linked.allFaults { log.append(fault) }
        return log.hasErrors ? nil : YAMLWriter.text(of: linked.root)
    }

    /// What was understood of a description; nil after errors.
    package static func inspection(
        of config: Config, as format: InspectionFormat = .json, into log: DiagnosticLog
    ) -> String? {
        guard let api = api(for: config, into: log) else { return nil }
        switch format {
        case .json: return APIDump.json(api)
        case .dot: return graph(of: api, config, into: log).map(GraphText.dot)
        case .mermaid: return graph(of: api, config, into: log).map(GraphText.mermaid)
        case .html: return graph(of: api, config, into: log).map(InspectionPage.html)
        }
    }

    private static func graph(of api: API, _ config: Config, into log: DiagnosticLog) -> TypeGraph? {
        let names = Backend.named(api, options: config.emitOptions, into: log)
        return log.hasErrors ? nil : TypeGraphBuilder.graph(of: names)
    }

    /// What changed from one description to another, for callers of the Swift of both; nil after errors.
    package static func differences(
        from old: DiffInput, to new: DiffInput, into log: DiagnosticLog
    ) -> Differences? {
        let before = api(for: old.config, into: log)
        let after = api(for: new.config, into: log)
        guard let before, let after, !log.hasErrors else { return nil }
        let differences = Differences(from: (old, before), to: (new, after), into: log)
        return log.hasErrors ? nil : differences
    }

    /// Everything that a config asks for, as text; nil after errors.
    package static func files(for config: Config, into log: DiagnosticLog) -> Generated? {
        guard let api = api(for: config, into: log), !log.hasErrors else { return nil }
        var options = config.emitOptions
        options.shared = BaseTypes.shared(by: api, config, into: log)
        BaseTypes.checkCompleteness(of: options, for: api, config, into: log)
        guard !log.hasErrors else { return nil }
        let files = Backend.emit(api, options: options, into: log) { count, work in
            DispatchQueue.concurrentPerform(iterations: count, execute: work)
        }
        guard !log.hasErrors else { return nil }
        return Generated(config: config, api: api, files: files, shared: options.shared)
    }

    /// What is to change on disk for all configs together; nil after errors, and then nothing may be written.
    package static func plan(for configs: [Config], into log: DiagnosticLog) -> OutputPlan? {
        let generated = configs.map { files(for: $0, into: log) }
        guard !log.hasErrors else { return nil }
        return OutputPlan.compare(generated.compactMap { $0 }, into: log)
    }

    /// Puts a text into a file; false after errors.
    package static func write(_ text: String, to path: String, into log: DiagnosticLog) -> Bool {
        WriteFiles.apply([FileChange(path: path, old: try? Disk.bytes(path), new: Array(text.utf8))], into: log)
    }

    /// Brings the disk to what the plan says, whole or not at all; false after errors.
    package static func write(_ plan: OutputPlan, into log: DiagnosticLog) -> Bool {
        WriteFiles.apply(plan.changes, into: log)
    }
}

/// What one config yields, before it is compared with the disk.
package struct Generated {
    package let config: Config
    package let api: API
    package let files: [GeneratedFile]
    /// The types that are names for another module's.
    package var shared: SharedTypes?
}
