// `bindery inspect`: prints what was understood of a description, the value between the document and Swift.

import ArgumentParser
import BinderyGenerator

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Prints what Bindery understood of a description: as JSON, as a graph, or as a page to browse.",
        discussion: """
            The page stands alone: a list to search, each type with what uses it, its Swift, and its line of the \
            description. With --only, a graph shows what an operation reaches.

            EXAMPLES
              bindery inspect spec/pets.json
              bindery inspect --spec pets.yaml --only listPets
              bindery inspect --spec pets.yaml --format html > pets.html
              bindery inspect --spec pets.yaml --format dot | dot -Tsvg > pets.svg
            """)

    @Option(
        help: ArgumentHelp(
            "json, dot (Graphviz), mermaid (a flowchart) or html (one page).", valueName: "format"))
    var format: InspectionFormat = .json

    @OptionGroup var order: OrderArguments

    func run() throws {
        let report = order.report
        let configs = try order.configs(report, needsOutput: false)
        if configs.count > 1, format == .html {
            throw ValidationError("a page shows one description: give one config, not \(configs.count)")
        }
        for config in configs {
            Console.say(try report.run { Generate.inspection(of: config, as: format, into: $0) })
        }
        report.finish()
    }
}

extension InspectionFormat: ExpressibleByArgument {}
