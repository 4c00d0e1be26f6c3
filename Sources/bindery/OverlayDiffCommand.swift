// `bindery overlay diff`: writes the overlay that turns one document into another.

import ArgumentParser
import BinderyGenerator

struct OverlayDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Writes the overlay that turns one document into another.",
        discussion: """
            Applied to OLD, the overlay gives the data of NEW; the order of an object's members is not data. It goes to \
            standard output, or into --output; as JSON if that ends in .json.

            EXAMPLES
              bindery overlay diff pets.yaml shop.yaml
              bindery overlay diff pets.yaml shop.yaml --output shop.overlay.yaml
            """)

    @Argument(help: "The document to begin with.")
    var old: String

    @Argument(help: "The document to come to.")
    var new: String

    @Option(
        name: [.long, .customLong("out"), .customShort("o")],
        help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("yaml or json. Without it, by --output's name, else yaml.", valueName: "format"))
    var format: OverlayRun.Format?

    @OptionGroup var diagnosticOptions: DiagnosticOptions

    func run() throws {
        let report = diagnosticOptions.report
        let format = format ?? OverlayRun.Format(ofFile: output)
        let text = try report.run { OverlayRun.difference(from: old, to: new, as: format, into: $0) }
        if let output {
            try report.run { Generate.write(text, to: output, into: $0) ? () : nil }
        } else {
            Console.say(text)
        }
        report.finish()
    }
}
