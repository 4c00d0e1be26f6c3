// The arguments that `generate`, `check` and `inspect` share come in; configs go out.

import ArgumentParser
import BinderyGenerator

struct OrderArguments: ParsableArguments {
    @Argument(
        help:
            "Config files. Without one, and without --spec: bindery.json here. A *.schema.json among several is passed over."
    )
    var configs: [String] = []

    @Option(help: ArgumentHelp("The description, an OpenAPI document in YAML or JSON.", valueName: "file"))
    var spec: String?

    @Option(help: ArgumentHelp("The folder to write into.", valueName: "dir"))
    var output: String?

    @Option(help: ArgumentHelp("The module's name; without it, the output folder's.", valueName: "name"))
    var module: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Only these and what they reach: operationId, 'POST /path', '/path/*', tag:NAME or schema:NAME.",
            valueName: "word"))
    var only: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("All but these, in the same words.", valueName: "word"))
    var except: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Folders outside the description's own that references may lead to.", valueName: "path"))
    var allowFolder: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Overlays to apply to the description, in this order, after those that the config names.",
            valueName: "file"))
    var overlay: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "What to write: models, client, server, schemas, docs. Without it, the first two.", valueName: "output"))
    var outputs: [String] = []

    @Option(
        help: ArgumentHelp(
            "Who may see the Swift: public, package or internal. Without it, public.", valueName: "level"))
    var access: String?

    @Option(
        help: ArgumentHelp(
            "How the Swift is laid out over files: fixed, the same files for any description, or schemas, a file for each. "
                + "Without it, fixed.", valueName: "layout"))
    var layout: String?

    @OptionGroup var diagnosticOptions: DiagnosticOptions

    var report: Report { diagnosticOptions.report }

    /// Flags win over a config file's keys; those that name one thing stand beside one config at most.
    func configs(_ report: Report, needsOutput: Bool) throws -> [Config] {
        if configs.count > 1, spec != nil || output != nil || module != nil {
            throw ValidationError("--spec, --output and --module go with one config, not with \(configs.count)")
        }
        let flags = ConfigFlags(
            spec: spec, module: module, output: output, only: only, except: except,
            allowedFolders: allowFolder, overlays: overlay, outputs: outputs, access: access, layout: layout)
        if configs.isEmpty, spec != nil {
            return [try report.order { ConfigReader.read(flags: flags, needsOutput: needsOutput, into: $0) }]
        }
        if configs.isEmpty, Disk.kind(of: "bindery.json") == nil {
            throw ValidationError(
                "there is no bindery.json here: give a CONFIG, or --spec FILE --output DIR --module NAME")
        }
        // The schema of configs lies beside them, and `spec/*.json` names it too.
        let several = configs.filter { configs.count == 1 || !$0.hasSuffix(".schema.json") }
        let paths = configs.isEmpty ? ["bindery.json"] : several
        return try report.order { ConfigReader.read(paths, flags: flags, needsOutput: needsOutput, into: $0) }
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
