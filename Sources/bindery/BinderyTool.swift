// The arguments come in; a subcommand runs, and its exit code goes out: 0 done, 1 the description, 2 usage, 3 breaking.

import ArgumentParser
import BinderyGenerator

@main
struct BinderyTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bindery",
        abstract: "Generates a Swift SDK from an OpenAPI description.",
        discussion: """
            EXAMPLES
              bindery init                      a config and a description to begin with
              bindery generate                  what ./bindery.json asks for
              bindery generate spec/*.json      several configs: all, or none
              bindery generate --spec pets.yaml --output Sources/Pets
              bindery check spec/*.json         are the files up to date?
              bindery inspect --spec pets.yaml  what was understood (--format html: a page)
              bindery bundle --spec pets.yaml   several files as one
              bindery overlay apply pets.yaml shop.overlay.yaml
              bindery diff old.yaml new.yaml    what changed, and what breaks
              bindery conform api.yaml traffic/ what recorded traffic contradicts
              bindery infer traffic.har         a first description from traffic alone
              bindery mock --spec pets.yaml     a server that responds as it says
              bindery explain unknown-key       what a finding means

            A CONFIG is a JSON file; its paths are seen from its own folder.
              {"spec": "pets.yaml", "module": "Pets",
               "output": "../Sources/Pets", "only": ["listPets", "POST /pets"]}

            `only` AND `except` TAKE
              listPets  'POST /pets'  '/pets/*'  tag:pets  schema:Pet

            EXIT CODES
              0  done
              1  the description has an error, or `check` found a difference
              2  the command line, a config or a path is wrong
              3  `diff` found a breaking change, or `conform` a contradiction
            """,
        version: ToolVersion.current,
        subcommands: [
            InitCommand.self, GenerateCommand.self, CheckCommand.self, InspectCommand.self, BundleCommand.self,
            OverlayCommand.self,
            DiffCommand.self, ConformCommand.self, InferCommand.self, MockCommand.self, ExplainCommand.self,
        ])

    private static var words: CommandWords {
        CommandWords(
            configuration.subcommands.map { command in
                let nested = command.configuration.subcommands.map { $0.configuration.commandName ?? "" }
                return (command.configuration.commandName ?? "", nested)
            })
    }

    static func main() {
        if let mistake = words.mistake(in: Array(CommandLine.arguments.dropFirst())) {
            Console.complain("Error: \(mistake)\n  See 'bindery --help' for more information.")
            exit(withErrorCode: 2)
        }
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Report.Failure {
            exit(withErrorCode: failure.exitCode)
        } catch {
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if !message.isEmpty { code.isSuccess ? Console.say(message) : Console.complain(message) }
            // ArgumentParser's own code for a mistake on the command line is sysexits' 64.
            exit(withErrorCode: code.rawValue == 64 ? 2 : code.rawValue)
        }
    }

    private static func exit(withErrorCode code: Int32) -> Never {
        Self.exit(withError: code == 0 ? nil : ExitCode(code))
    }
}
