// `bindery check`: compares the disk with what `generate` would write, and writes nothing.

import ArgumentParser
import BinderyGenerator

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tells whether the generated files are up to date; writes nothing.",
        discussion: """
            Takes the arguments of `generate`. Prints a diff and exits with 1 if a file is missing, differs, or is left \
            over from an earlier run.

            EXAMPLES
              bindery check
              bindery check spec/*.json
            """)

    @OptionGroup var order: OrderArguments

    func run() throws {
        let report = order.report
        let configs = try order.configs(report, needsOutput: true)
        let plan = try report.run { Generate.plan(for: configs, into: $0) }
        for change in plan.changes { Console.say(change.diff) }
        report.end(plan, writes: false)
        if !plan.changes.isEmpty { throw ExitCode(1) }
    }
}
