// `bindery inspect`: prints what was understood of a description, the value between the document and Swift.

import ArgumentParser
import BinderyGenerator

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Prints what Bindery understood of a description, as JSON.",
        discussion: """
            EXAMPLES
              bindery inspect spec/pets.json
              bindery inspect --spec pets.yaml --only listPets
            """)

    @OptionGroup var order: OrderArguments

    func run() throws {
        let report = order.report
        for config in try order.configs(report, needsOutput: false) {
            Console.say(try report.run { Generate.inspection(of: config, into: $0) })
        }
        report.finish()
    }
}
