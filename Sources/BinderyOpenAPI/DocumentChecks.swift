// What a description says of itself: its version, the headers taken from the environment.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

enum DocumentChecks {
    /// Whether this is an OpenAPI description of a version that can be read.
    static func check(_ root: YAMLNode, into log: DiagnosticLog) -> Bool {
        guard root.kind == .mapping else {
            let isPage = root.text?.lowercased().contains("<html") ?? false
            log.error(
                "no-description",
                "an OpenAPI description is a mapping; this is \(isPage ? "a web page: look at how it was loaded" : "none")",
                at: root.span)
            return false
        }
        if let version = root["swagger"] {
            log.error(
                "unsupported-version",
                "Swagger \(version.text ?? "2.0") is not read: OpenAPI 3.0, 3.1 and 3.2 are; convert it, for example with "
                    + "`npx swagger2openapi`", at: version.span)
            return false
        }
        guard let version = root["openapi"] else {
            let keys = root.entries.compactMap { $0.key.text }.filter { $0.hasPrefix("o") || $0.hasSuffix("api") }
            if let near = Nearest.match(for: "openapi", among: keys), let key = root.keyNode(key: near) {
                log.error(
                    "no-description", "'\(near)' is not a key of the description\(Nearest.question("openapi"))",
                    at: key.span)
                return false
            }
            log.error(
                "no-description", "there is no 'openapi' key: this is not an OpenAPI description but \(kind(of: root))",
                at: root.span)
            return false
        }
        let text = version.text ?? ""
        if !["3.0", "3.1", "3.2"].contains(where: { text == $0 || text.hasPrefix($0 + ".") }) {
            log.warning(
                "unsupported-version", "version '\(text)' is not known; it is read as 3.2", at: version.span)
        }
        return true
    }

    /// What a document seems to be that is given by mistake.
    private static func kind(of root: YAMLNode) -> String {
        let signs: [(key: String, kind: String)] = [
            ("asyncapi", "an AsyncAPI document"), ("arazzo", "an Arazzo document"),
            ("overlay", "an OpenAPI Overlay"), ("$schema", "a JSON Schema"), ("properties", "a JSON Schema"),
            ("data", "a response of a server, it seems"), ("error", "a response of a server, it seems"),
            ("message", "a response of a server, it seems"), ("spec", "a config, it seems; give it without --spec"),
            ("item", "a collection of requests"), ("paths", "a fragment of one without its head"),
        ]
        return signs.first { root[$0.key] != nil }?.kind ?? "something else"
    }

    /// `x-bindery-header-env`: header names and the environment variables that hold their values.
    static func environmentHeaders(_ root: Located) -> [EnvironmentHeader] {
        (root.child("info")?.child("x-bindery-header-env")?.members ?? []).compactMap { name, _, variable in
            variable.node.text.map { EnvironmentHeader(header: name, variable: $0) }
        }
    }
}
