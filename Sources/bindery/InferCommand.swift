// `bindery infer`: writes a first description from recorded traffic alone.

import ArgumentParser
import BinderyConformance
import BinderyGenerator

struct InferCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "infer",
        abstract: "Writes a first description from recorded traffic.",
        discussion: """
            Reads what `conform` reads. The description has what was seen and nothing else, and all of the traffic conforms \
            to it. Secrets and other values of the traffic do not stand in it; names of members and parts of paths do.

            EXAMPLES
              bindery infer traffic.har --output api.yaml
              bindery infer recorded/ --operation 'POST /chat/completions'
            """)

    @Argument(help: "Files with traffic, and folders of them.")
    var traffic: [String]

    @Option(help: ArgumentHelp("Where the description goes; standard output without it.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("The description's title.", valueName: "text"))
    var title = "A service as its traffic has it"

    @Option(help: ArgumentHelp("The method and path of bare bodies: 'POST /pets'.", valueName: "operation"))
    var operation: String?

    @OptionGroup var diagnosticOptions: DiagnosticOptions

    func run() throws {
        let report = diagnosticOptions.report
        let files = try report.order { TrafficFiles.find(traffic, into: $0) }
        let found = try report.run { log -> InferredDescription? in
            let found = InferredDescription(of: files, title: title, operation: operation, into: log)
            guard let found, let output else { return found }
            return Generate.write(found.text(for: output), to: output, into: log) ? found : nil
        }
        guard let output else {
            Console.say(found.text(for: ""))
            return report.finish()
        }
        Console.complain(
            "\(Path.shown(output)): \(found.operations) operations; \(found.conforming) of \(found.exchanges) "
                + "exchanges conform\n")
        report.finish()
    }
}
