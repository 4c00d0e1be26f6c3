// The config's `tools` and `schemas` come in; the files that they name go out, read and checked, or every mistake with its place.

import BinderyDiagnostics
import BinderyOpenAPI
import BinderyYAML

/// The files of a config, and by their real path how they are shown.
struct NamedSchemaFiles {
    var files = SchemaFiles()
    var shown: [String: String] = [:]
    /// The real paths of tools' files.
    var tools: Set<String> = []

    /// The folders in which they lie: what they refer to there may be read.
    var folders: [String] { Set(shown.keys.map(Path.folder)).sorted() }
}

enum SchemaFilesReader {
    /// nil after errors.
    static func read(_ config: Config, into log: DiagnosticLog) -> NamedSchemaFiles? {
        var named = NamedSchemaFiles()
        var isWhole = true
        for path in config.tools.flatMap({ matches($0, as: "tool", into: log) ?? [nil] }) {
            guard let (root, reference) = load(path, as: "tool", into: &named, log),
                let tool = ToolFileReader.read(root, path: reference, into: log)
            else {
                isWhole = false
                continue
            }
            named.files.tools.append(tool)
            if let path { named.tools.insert(Disk.realPath(path.path)) }
        }
        for path in config.schemas.flatMap({ matches($0, as: "schema", into: log) ?? [nil] }) {
            guard let path, let (root, reference) = load(path, as: "schema", into: &named, log) else {
                isWhole = false
                continue
            }
            let name = Path.lastComponent(path.path).prefix { $0 != "." }
            named.files.schemas.append(SchemaFile(name: String(name), path: reference, span: root.span))
        }
        return isWhole && !log.hasErrors ? named : nil
    }

    private static func load(
        _ path: ConfiguredPath?, as what: String, into named: inout NamedSchemaFiles, _ log: DiagnosticLog
    ) -> (root: YAMLNode, reference: String)? {
        guard let path, let source = Disk.read(path, as: what, into: log),
            let root = DocumentReader.read(source, into: log)
        else { return nil }
        let real = Disk.realPath(path.path)
        named.shown[real] = Path.shortened(path.path)
        let reference = real.replacing("%", with: "%25").replacing("#", with: "%23")
        return (root, reference)
    }

    /// The path itself, or the files that `*` in its last part stands for, in their order; nil where there are none.
    private static func matches(
        _ path: ConfiguredPath, as what: String, into log: DiagnosticLog
    ) -> [ConfiguredPath?]? {
        let pattern = Path.lastComponent(path.path)
        guard let star = pattern.firstIndex(of: "*") else { return [path] }
        let start = pattern[..<star]
        let end = pattern[pattern.index(after: star)...]
        let folder = Path.folder(of: path.path)
        let names = ((try? Disk.names(in: folder.isEmpty ? "." : folder)) ?? []).filter { name in
            name.count >= start.count + end.count && name.hasPrefix(start) && name.hasSuffix(end)
                && !name.hasPrefix(".")
        }
        guard !names.isEmpty else {
            log.error(.fileMissing, "there is no \(what) \(Path.shortened(path.path))", at: path.span)
            return nil
        }
        return names.map { ConfiguredPath(path: Path.join(folder, $0), span: path.span) }
    }
}
