// What a description says of itself: its version, the headers taken from the environment.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

enum Preamble {
    /// Whether this is an OpenAPI description of a version that can be read.
    static func check(_ root: YAMLNode, into log: DiagnosticLog) -> Bool {
        guard root.kind == .mapping else {
            log.error("no-description", "an OpenAPI description is a mapping; this is none", at: root.span)
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
            log.error("no-description", "there is no 'openapi' key: this is no OpenAPI description", at: root.span)
            return false
        }
        let text = version.text ?? ""
        if !["3.0", "3.1", "3.2"].contains(where: { text == $0 || text.hasPrefix($0 + ".") }) {
            log.warning(
                "unsupported-version", "version '\(text)' is not known; it is read as 3.2", at: version.span)
        }
        return true
    }

    /// `x-bindery-header-env`: header names and the environment variables that hold their values.
    static func environmentHeaders(_ root: Located) -> [EnvironmentHeader] {
        (root.child("info")?.child("x-bindery-header-env")?.members ?? []).compactMap { name, _, variable in
            variable.node.text.map { EnvironmentHeader(header: name, variable: $0) }
        }
    }
}
