// A path on the command line of `diff` comes in; a config goes out, whether the path names a config or a description.

import BinderyDiagnostics
import BinderyYAML

extension DiffInput {
    /// A file whose JSON object says `openapi` or `swagger`, or that is no JSON, is a description. nil after errors.
    package static func read(_ path: String, flags: ConfigFlags, into log: DiagnosticLog) -> DiffInput? {
        guard isConfig(path) else {
            var flags = flags
            flags.spec = path
            flags.module = "API"
            return ConfigReader.read(flags: flags, needsOutput: false, into: log).map {
                DiffInput(
                    config: $0, title: Path.lastComponent(path), path: Path.shortened(path), isDescription: true)
            }
        }
        return ConfigReader.read(path, flags: flags, needsOutput: false, into: log).map {
            DiffInput(config: $0, title: $0.module, path: Path.shortened(path), isDescription: false)
        }
    }

    /// What cannot be read is told of by whoever reads it as a whole.
    private static func isConfig(_ path: String) -> Bool {
        guard path.hasSuffix(".json"), Disk.kind(of: path) == .file else { return false }
        let unheard = DiagnosticLog()
        guard let source = Disk.read(ConfiguredPath(path: path), as: "config", into: unheard),
            let root = DocumentReader.read(source, into: unheard)
        else { return true }
        return root["openapi"] == nil && root["swagger"] == nil
    }
}
