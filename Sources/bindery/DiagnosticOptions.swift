// The flags that every command shares which reads a description come in; the report that they ask for goes out.

import ArgumentParser
import BinderyGenerator

/// How findings are told, and which of them are errors.
struct DiagnosticOptions: ParsableArguments {
    @Flag(help: "Show notes too: what was repaired or ignored.")
    var verbose = false

    @Flag(help: "Take warnings and notes for errors: exit with 1 and write nothing if there is one.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "How findings are told on standard error: text, json (a line each), sarif (2.1.0) or github.",
            valueName: "format"))
    var diagnostics: DiagnosticFormat = .text

    var report: Report {
        Report(isVerbose: verbose, isStrict: strict, format: diagnostics, tell: Console.complain)
    }
}
