// `bindery diff`: tells what changed between two descriptions, by meaning, and whether callers have to care.

import ArgumentParser
import BinderyGenerator

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tells what changed between two descriptions, and what breaks callers.",
        discussion: """
            Both are lowered and named as `generate` would; then it is compared what they mean. A change breaks source \
            where code that compiled with the old Swift does not with the new, and wire where what is sent may be \
            refused or earlier builds cannot read what comes. Keywords that no Swift type expresses, such as 'not' and \
            'if', are not compared: where they differ, a warning says so.

            EXAMPLES
              bindery diff pets-1.yaml pets-2.yaml
              bindery diff spec/pets.json spec/shop.json --format markdown
              bindery diff old.yaml new.yaml --only listPets --fail-on any
              bindery diff pets.yaml pets.yaml --overlay shop.yaml

            EXIT CODES
              0  nothing that --fail-on names
              1  a description has an error
              2  the command line, a config or a path is wrong
              3  a change that --fail-on names
            """)

    enum Failing: String, CaseIterable, ExpressibleByArgument { case breaking, any, never }

    @Argument(help: "The older description, or a config that names it.")
    var old: String

    @Argument(help: "The newer description, or a config that names it.")
    var new: String

    @Option(help: ArgumentHelp("How changes are told: text, json or markdown.", valueName: "format"))
    var format: DiffFormat = .text

    @Option(help: ArgumentHelp("What ends with code 3: breaking, any or never.", valueName: "changes"))
    var failOn: Failing = .breaking

    @Flag(help: "Report breaking changes only.")
    var breakingOnly = false

    @Option(help: ArgumentHelp("A file to write to instead of standard output.", valueName: "file"))
    var output: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Compare only these and what they reach, in the words of `generate`, of either description.",
            valueName: "word"))
    var only: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Compare all but these, in the same words.", valueName: "word"))
    var except: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Folders outside a description's own that references may lead to.", valueName: "path"))
    var allowFolder: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Overlays to apply to the newer description, in this order, after those that its config names.",
            valueName: "file"))
    var overlay: [String] = []

    @OptionGroup var diagnosticOptions: DiagnosticOptions

    func run() throws {
        let report = diagnosticOptions.report
        let flags = ConfigFlags(only: only, except: except, allowedFolders: allowFolder)
        let inputs = try report.order { log in
            let before = DiffInput.read(old, flags: flags, into: log)
            var flags = flags
            flags.overlays = overlay
            let after = DiffInput.read(new, flags: flags, into: log)
            return before.flatMap { before in after.map { (before, $0) } }
        }
        let found = try report.run {
            Generate.differences(from: inputs.0, to: inputs.1, only: only, except: except, into: $0)
        }
        let text = found.text(as: format, onlyBreaking: breakingOnly)
        if let output {
            try report.run { Generate.write(text, to: output, into: $0) ? () : nil }
        } else {
            Console.say(text)
        }
        report.finish()
        let fails =
            switch failOn {
            case .breaking: found.hasBreaking
            case .any: found.hasAny
            case .never: false
            }
        if fails { throw ExitCode(3) }
    }
}

extension DiffFormat: ExpressibleByArgument {}
