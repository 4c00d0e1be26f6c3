// A config file and the command line's flags come in; a Config goes out, or every mistake with its place.

import BinderyDiagnostics
import BinderySwift
import BinderyYAML

/// Reads `bindery.json`, each value with its place.
package struct ConfigReader {
    /// Every key that a config may have. `$schema` is for editors, `inputs` for the build plugin.
    package static let keys = [
        "$schema", "spec", "module", "output", "only", "except", "outputs", "access", "names",
        "types", "acronyms", "inputs", "allowedFolders", "overlays",
        "base", "layout", "tools", "schemas",
    ]

    /// Keys that an older config may have, each with the reason why it is read no more.
    package static let keysOfBefore = ["codable": "all types are Codable, without generated code for it"]

    private let flags: ConfigFlags
    private let log: DiagnosticLog

    /// The config in a file, with the flags over it; nil after errors.
    package static func read(
        _ path: String, flags: ConfigFlags = ConfigFlags(), needsOutput: Bool, into log: DiagnosticLog
    ) -> Config? {
        guard let source = Disk.read(ConfiguredPath(path: path), as: "config", into: log),
            let root = DocumentReader.read(source, into: log)
        else { return nil }
        guard root.kind == .mapping else {
            log.error(.configValue, "a config is an object: {\"spec\": \"openapi.yaml\", …}", at: root.span)
            return nil
        }
        if root["spec"] == nil, let head = root.keyNode(key: "openapi") ?? root.keyNode(key: "swagger") {
            log.error(
                .fileRole,
                "\(source.path) is an OpenAPI description, and a config is expected: give it as --spec \(source.path)",
                at: head.span)
            return nil
        }
        return ConfigReader(flags: flags, log: log).config(root, path: path, needsOutput: needsOutput)
    }

    /// All configs that a command line names; nil after errors, of which none is left unsaid.
    package static func read(
        _ paths: [String], flags: ConfigFlags, needsOutput: Bool, into log: DiagnosticLog
    ) -> [Config]? {
        let configs = paths.map { read($0, flags: flags, needsOutput: needsOutput, into: log) }
        return configs.contains { $0 == nil } ? nil : configs.compactMap { $0 }
    }

    /// The config that the flags make all by themselves; nil after errors.
    package static func read(flags: ConfigFlags, needsOutput: Bool, into log: DiagnosticLog) -> Config? {
        ConfigReader(flags: flags, log: log).config(nil, path: "", needsOutput: needsOutput)
    }

    private func config(_ root: YAMLNode?, path config: String, needsOutput: Bool) -> Config? {
        let folder = Path.folder(of: config)
        let mistakesBefore = log.diagnostics.count { $0.severity == .error }
        if let root { refuseUnknownKeys(of: root) }
        let values = ConfigValues(root: root, log: log)

        let spec = path("spec", flag: flags.spec, values, folder)
        let output = path("output", flag: flags.output, values, folder)
        _ = values.strings("inputs")
        let onlyInFile = values.strings("only") ?? []
        let exceptInFile = values.strings("except") ?? []
        let foldersInFile = values.located("allowedFolders")
        let tools = files("tools", values, folder)
        let schemas = files("schemas", values, folder)
        let isOfFiles = spec == nil && !values.has("spec") && !(tools.isEmpty && schemas.isEmpty)
        var config = Config(
            spec: spec ?? ConfiguredPath(path: config),
            module: module(values, output: output) ?? "",
            output: output,
            only: flags.only.isEmpty ? onlyInFile : flags.only,
            outputs: outputs(values, isOfFiles: isOfFiles),
            access: word("access", flag: flags.access, values) ?? .public,
            names: names(values), types: OwnTypesReader.types(values), acronyms: OwnTypesReader.acronyms(values))
        config.except = flags.except.isEmpty ? exceptInFile : flags.except
        config.places = values.places(without: [
            flags.only.isEmpty ? nil : "only", flags.except.isEmpty ? nil : "except",
        ])
        config.allowedFolders =
            flags.allowedFolders.map { ConfiguredPath(path: $0) }
            + foldersInFile.map { ConfiguredPath(path: Path.join(folder, $0.text), span: $0.span) }
        config.overlays =
            values.located("overlays").map { ConfiguredPath(path: Path.join(folder, $0.text), span: $0.span) }
            + flags.overlays.map { ConfiguredPath(path: $0) }
        config.base = base(values, folder)
        config.hasDescription = !isOfFiles
        config.tools = tools
        config.schemas = schemas
        let needModels = !(tools.isEmpty && schemas.isEmpty) || config.outputs.contains(.schemas)
        if needModels, !config.outputs.contains(.models) {
            log.error(
                .configValue, "types of tools and schemas are models: name 'models' among the outputs",
                at: values.root?["outputs"]?.span)
        }
        if config.outputs.contains(.server), !config.outputs.contains(.models), config.base == nil {
            log.error(
                .configValue,
                "the server's requests and responses are models: name 'models' among the outputs too, or a 'base' whose "
                    + "module has them",
                at: values.root?["outputs"]?.span)
        }
        if config.outputs.isDisjoint(with: [.models, .client, .server]) {
            log.error(
                .configValue, "'docs' documents other outputs: add 'models', 'client' or 'server'",
                at: values.root?["outputs"]?.span)
        }
        config.layout = word("layout", flag: flags.layout, values) ?? .fixed
        for folder in config.allowedFolders where Disk.kind(of: folder.path) != .folder {
            log.error("folder-missing", "there is no folder \(Path.shortened(folder.path))", at: folder.span)
        }

        if spec == nil, !values.has("spec"), !isOfFiles {
            log.error(.configMissing, missing("spec", "--spec", "the path of the description", root), at: root?.span)
        }
        if output == nil, needsOutput, !values.has("output") {
            log.error(.configMissing, missing("output", "--output", "the folder to write into", root), at: root?.span)
        }
        let mistakes = log.diagnostics.count { $0.severity == .error }
        return mistakes == mistakesBefore ? config : nil
    }

    private func missing(_ key: String, _ flag: String, _ what: String, _ root: YAMLNode?) -> String {
        root == nil ? "no \(key): give \(flag), \(what)" : "the config has no '\(key)', \(what)"
    }

    private func refuseUnknownKeys(of root: YAMLNode) {
        for (key, _) in root.entries {
            guard let name = key.text, !Self.keys.contains(name) else { continue }
            if let reason = Self.keysOfBefore[name] {
                log.note(
                    .configKeyOfBefore, "'\(name)' is no longer read and can be removed: \(reason)", at: key.span)
                continue
            }
            let hint = Nearest.suggestion(for: name, among: Self.keys)
            let known = hint.isEmpty ? "; known are \(Self.keys.dropFirst().joined(separator: ", "))" : hint
            log.error(.configKey, "unknown config key '\(name)'\(known)", at: key.span)
        }
    }

    /// A path of the file is seen from the file's folder, one of a flag from where the tool runs.
    private func path(_ key: String, flag: String?, _ values: ConfigValues, _ folder: String) -> ConfiguredPath? {
        let inFile = values.string(key)
        if let flag { return ConfiguredPath(path: flag) }
        return inFile.map { ConfiguredPath(path: Path.join(folder, $0.text), span: $0.span) }
    }

    /// `{"module": "Original", "config": "original.json"}`
    private func base(_ values: ConfigValues, _ folder: String) -> BaseModule? {
        let texts = values.texts("base")
        guard values.has("base"), !texts.isEmpty || values.root?["base"]?.kind == .mapping else { return nil }
        let members = Dictionary(texts.map { ($0.key.text, $0.value) }) { first, _ in first }
        for (key, _) in texts where !["module", "config"].contains(key.text) {
            log.error(.configBase, "'base' takes 'module' and 'config', not '\(key.text)'", at: key.span)
        }
        guard let module = members["module"], let config = members["config"] else {
            log.error(
                .configBase, "'base' takes {\"module\": \"Original\", \"config\": \"original.json\"}",
                at: values.root?["base"]?.span)
            return nil
        }
        if !SwiftName.isModuleName(module.text) {
            log.error(
                .configBase, "'\(module.text)' is not a Swift module name: letters, digits and _ only",
                at: module.span)
        }
        return BaseModule(
            module: module.text, config: ConfiguredPath(path: Path.join(folder, config.text), span: config.span))
    }

    private func module(_ values: ConfigValues, output: ConfiguredPath?) -> String? {
        let inFile = values.string("module")
        let named = flags.module.map { (text: $0, span: SourceSpan?.none) } ?? inFile.map { ($0.text, $0.span) }
        guard let (name, span) = named ?? output.map({ (Path.lastComponent(Path.shortened($0.path)), nil) }) else {
            return values.has("module") ? nil : "API"
        }
        if !SwiftName.isModuleName(name) {
            let source = named == nil ? "the output folder's name" : "the module's name"
            log.error(
                .configModule, "\(source) '\(name)' is not a Swift module name: letters, digits and _ only", at: span)
        }
        return name
    }

    private func files(_ key: String, _ values: ConfigValues, _ folder: String) -> [ConfiguredPath] {
        values.located(key).map { ConfiguredPath(path: Path.join(folder, $0.text), span: $0.span) }
    }

    /// Without a description there are no operations, hence no client.
    private func outputs(_ values: ConfigValues, isOfFiles: Bool) -> Set<Output> {
        let words = values.words("outputs", among: Output.allCases.map(\.rawValue))
        let flagged = values.checked(flags.outputs, key: "--outputs", among: Output.allCases.map(\.rawValue))
        let chosen = flagged.isEmpty ? words : flagged
        if chosen.isEmpty, isOfFiles { return [.models] }
        return chosen.isEmpty ? Output.usual : Set(chosen.compactMap { Output(rawValue: $0) })
    }

    /// One of the words that a key knows; nil where neither the flag nor the file says one.
    private func word<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String, flag: String?, _ values: ConfigValues
    ) -> Word? {
        let known = Word.allCases.map(\.rawValue)
        let inFile = values.string(key).map { values.checked($0.text, at: $0.span, key: key, among: known) }
        let flagged = flag.map { values.checked($0, at: nil, key: "--\(key)", among: known) }
        return (flagged ?? inFile).flatMap { $0 }.flatMap { Word(rawValue: $0) }
    }

    private func names(_ values: ConfigValues) -> [String: String] {
        var names: [String: String] = [:]
        for (pointer, name) in values.texts("names") {
            if !pointer.text.hasPrefix("/") {
                log.error(
                    .configNames,
                    "'\(pointer.text)' is not a JSON pointer: it begins with /, as in /components/schemas/Pet",
                    at: pointer.span)
            }
            if !SwiftName.isIdentifier(name.text) {
                log.error(
                    .configNames, "'\(name.text)' is not a Swift name: letters, digits and _ only", at: name.span)
            }
            names[pointer.text] = name.text
        }
        return names
    }
}
