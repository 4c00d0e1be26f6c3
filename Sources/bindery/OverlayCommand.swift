// `bindery overlay`: what can be done with OpenAPI overlays by themselves.

import ArgumentParser

struct OverlayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "overlay",
        abstract: "Applies, checks and writes OpenAPI overlays.",
        discussion: """
            An overlay (OpenAPI Overlay 1.0 or 1.1, YAML or JSON) changes a description at the places that JSONPath \
            targets select. `generate`, `check`, `inspect` and `bundle` apply overlays too: config key `overlays`, or \
            --overlay.

            EXAMPLES
              bindery overlay apply pets.yaml shop.overlay.yaml
              bindery overlay check pets.yaml shop.overlay.yaml
              bindery overlay diff pets.yaml shop.yaml
            """,
        subcommands: [OverlayApplyCommand.self, OverlayCheckCommand.self, OverlayDiffCommand.self])
}
