// `bindery init`: writes a config and a small description to begin with.

import ArgumentParser
import BinderyGenerator

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Writes a config, and a small description to begin with.",
        discussion: """
            It writes bindery.json and openapi.yaml, or with --spec only the config. Files that exist are left alone, and \
            then nothing is written.

            EXAMPLES
              bindery init
              bindery init Pets --module Pets
              bindery init --spec pets.yaml
            """)

    @Argument(help: "The folder. Without it, the current one.")
    var folder: String?

    @Option(help: ArgumentHelp("The module's name; without it, the folder's.", valueName: "name"))
    var module: String?

    @Option(help: ArgumentHelp("A description that is there already, seen from the folder.", valueName: "file"))
    var spec: String?

    @OptionGroup var diagnosticOptions: DiagnosticOptions

    func run() throws {
        let report = diagnosticOptions.report
        let folder = folder ?? ""
        let names = try report.order { Starter.write(into: folder, module: module, spec: spec, log: $0) }
        report.finish()
        Console.say("wrote " + names.joined(separator: " and ") + (folder.isEmpty ? "" : " into \(folder)"))
        Console.say("next: " + (folder.isEmpty ? "" : "cd \(folder) && ") + "bindery generate")
    }
}
