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

    @OptionGroup var diagnosticOptions: DiagnosticOptions

    var order: OverlayOrder { OverlayOrder(files: files, spec: spec, overlays: overlay) }

    func validate() throws {
        if files.isEmpty, overlay.isEmpty { throw ValidationError("name the description and its overlays") }
    }
}

extension OverlayRun.Format: ExpressibleByArgument {}
