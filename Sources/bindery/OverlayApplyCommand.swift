// `bindery overlay apply`: writes a description as its overlays change it.

import ArgumentParser
import BinderyGenerator

struct OverlayApplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Writes a description as overlays change it.",
        discussion: """
            Which file is an overlay is seen from what it holds. Without a description, the overlay's `extends` names \
            it. Only the description's own file is changed, not those that it refers to. The document goes to standard \
            output, or into --output; as JSON if that ends in .json.

            EXAMPLES
              bindery overlay apply pets.yaml shop.overlay.yaml
              bindery overlay apply pets.yaml one.yaml two.yaml --output shop.yaml
              bindery overlay apply --spec pets.json --overlay shop.yaml --format json
            """)

    @OptionGroup var arguments: OverlayArguments

    @Option(
        name: [.long, .customLong("out"), .customShort("o")],
        help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("yaml or json. Without it, by --output's name, else yaml.", valueName: "format"))
    var format: OverlayRun.Format?

    func run() throws {
        let report = arguments.diagnosticOptions.report
        let format = format ?? OverlayRun.Format(ofFile: output)
        let text = try report.run { OverlayRun.applied(arguments.order, as: format, into: $0) }
        if let output {
            try report.run { Generate.write(text, to: output, into: $0) ? () : nil }
        } else {
            Console.say(text)
        }
        report.finish()
    }
}
