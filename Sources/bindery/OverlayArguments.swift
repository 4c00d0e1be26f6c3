// The arguments that `overlay apply` and `overlay check` share come in; an order and a report go out.

import ArgumentParser
import BinderyGenerator

struct OverlayArguments: ParsableArguments {
    @Argument(help: "The description and its overlays. Overlays are applied in the order in which they are named.")
    var files: [String] = []

    @Option(
        name: [.long, .customLong("schema"), .customShort("s")],
        help: ArgumentHelp("The description; all other files are overlays then.", valueName: "file"))
    var spec: String?

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Overlays, after those among the files.", valueName: "file"))
    var overlay: [String] = []

    @OptionGroup var telling: DiagnosticOptions

    var order: OverlayOrder { OverlayOrder(files: files, spec: spec, overlays: overlay) }

    func validate() throws {
        if files.isEmpty, overlay.isEmpty { throw ValidationError("name the description and its overlays") }
    }
}

/// How findings are told.
struct DiagnosticOptions: ParsableArguments {
    @Flag(help: "Show notes too.")
    var verbose = false

    @Flag(help: "Take warnings and notes for errors, such as a target that selects nothing.")
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

extension OverlayRun.Format: ExpressibleByArgument {}
