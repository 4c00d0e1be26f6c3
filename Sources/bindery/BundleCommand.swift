// `bindery bundle`: writes a description of several files as one.

import ArgumentParser
import BinderyGenerator

struct BundleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Writes a description of several files as one YAML document.",
        discussion: """
            What other files hold is moved into `components`, under the last word of its reference or the file's name. \
            Without --output, the document goes to standard output.

            EXAMPLES
              bindery bundle --spec api/pets.yaml --output pets.yaml
              bindery bundle spec/pets.json
            """)

    @Argument(help: "The config that names the description. Without it, and without --spec: bindery.json here.")
    var config: String?

    @Option(help: ArgumentHelp("The description, an OpenAPI document in YAML or JSON.", valueName: "file"))
    var spec: String?

    @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Folders outside the description's own that references may lead to.", valueName: "path"))
    var allowFolder: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Overlays to apply to the description, in this order.", valueName: "file"))
    var overlay: [String] = []

    @OptionGroup var diagnosticOptions: DiagnosticOptions

    func run() throws {
        let report = diagnosticOptions.report
        let flags = ConfigFlags(spec: spec, module: "API", allowedFolders: allowFolder, overlays: overlay)
        let order = try report.order { log in
            config == nil && spec != nil
                ? ConfigReader.read(flags: flags, needsOutput: false, into: log)
                : ConfigReader.read(config ?? "bindery.json", flags: flags, needsOutput: false, into: log)
        }
        let text = try report.run { Generate.bundle(for: order, into: $0) }
        guard let output else { return Console.say(text) }
        try report.run { Generate.write(text, to: output, into: $0) ? () : nil }
    }
}
