// The words of a command line go in; what is wrong with the command's name comes out, with the name that was meant.

import BinderyDiagnostics

/// The commands of the tool, as names.
package struct CommandWords {
    /// A command's name, and those of the commands under it.
    package typealias Command = (name: String, subcommands: [String])

    private let commands: [Command]

    package init(_ commands: [Command]) { self.commands = commands }

    /// What to say of a command or an option that the tool as a whole does not have; nil where the first words are right.
    package func mistake(in arguments: [String]) -> String? {
        let arguments = arguments.prefix { $0 != "--" }
        if let option = arguments.first(where: { $0 != "--version" && Self.isNear($0, "--version") }) {
            return "Unknown option '\(option)'\(Nearest.question("--version"))"
        }
        if let first = arguments.first, first.hasPrefix("--"), first != "--help", first != "--version",
            !first.hasPrefix("--generate-completion-script"), !first.hasPrefix("--experimental"),
            let wanted = Nearest.match(for: first, among: ["--help", "--version"])
        {
            return "Unknown option '\(first)'\(Nearest.question(wanted))"
        }
        var words = arguments.prefix { !$0.hasPrefix("-") }
        if words.first == "help" { words = words.dropFirst() }
        guard let word = words.first else { return nil }
        let names = commands.map(\.name)
        guard let command = commands.first(where: { $0.name == word }) else {
            return unknown(word, among: names + ["help"], under: "")
        }
        guard !command.subcommands.isEmpty, let second = words.dropFirst().first, second != "help",
            !command.subcommands.contains(second)
        else { return nil }
        return unknown(second, among: command.subcommands, under: " \(word)")
    }

    private func unknown(_ word: String, among names: [String], under command: String) -> String {
        if let near = Nearest.match(for: word, among: names) {
            return "There is no command 'bindery\(command) \(word)'\(Nearest.question(near))"
        }
        if Disk.kind(of: word) == .file || word.contains(".") {
            let isConfig = word.hasSuffix(".json")
            let example = isConfig ? word : "--spec \(word) --output DIR"
            return "'\(word)' is not a command; name one before it: bindery generate \(example)"
        }
        return "There is no command 'bindery\(command) \(word)'; there are \(names.joined(separator: ", "))"
    }

    private static func isNear(_ word: String, _ option: String) -> Bool {
        Nearest.match(for: word, among: [option], upTo: 1) != nil
    }
}
