// `bindery generate`: writes what the configs ask for, whole or not at all.

import ArgumentParser
import BinderyGenerator

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Writes Swift for descriptions: all files, or none after an error.",
        discussion: """
            Files are written only where they change; files of an earlier run that are no longer made are removed, if \
            Bindery wrote them.

            EXAMPLES
              bindery generate
              bindery generate spec/pets.json spec/shops.json
              bindery generate --spec pets.yaml --output Sources/Pets
              bindery generate spec/pets.json --only listPets 'POST /pets'
            """)

    @OptionGroup var order: OrderArguments

    func run() throws {
        let report = order.report
        let configs = try order.configs(report, needsOutput: true)
        let plan = try report.run { Generate.plan(for: configs, into: $0) }
        try report.run { Generate.write(plan, into: $0) ? () : nil }
        report.end(plan, writes: true)
    }
}
