// `bindery overlay check`: tells what is wrong with overlays, by themselves or against a description.

import ArgumentParser
import BinderyGenerator

struct OverlayCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tells what is wrong with overlays; writes nothing.",
        discussion: """
            With a description, each action is tried on it: a target that selects nothing is a warning, an error with \
            --strict. Exits with 1 after errors.

            EXAMPLES
              bindery overlay check shop.overlay.yaml
              bindery overlay check pets.yaml shop.overlay.yaml --strict
            """)

    @OptionGroup var arguments: OverlayArguments

    func run() throws {
        let report = arguments.diagnosticOptions.report
        Console.say(try report.run { OverlayRun.checked(arguments.order, into: $0) })
        report.finish()
    }
}
