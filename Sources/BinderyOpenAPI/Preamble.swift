// What a description says of itself: its version, its servers, the headers taken from the environment.

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
                "unsupported-version", "Swagger \(version.text ?? "2.0") is not read; convert it to OpenAPI 3",
                at: version.span)
            return false
        }
        guard let version = root["openapi"] else {
            log.error("no-description", "there is no 'openapi' key: this is no OpenAPI description", at: root.span)
            return false
        }
        if version.text?.hasPrefix("3.") != true {
            log.warning(
                "unsupported-version", "version '\(version.text ?? "")' is not known; it is read as 3.1",
                at: version.span)
        }
        return true
    }

    /// The servers, with the defaults of their variables filled in.
    static func servers(_ root: Located) -> [Server] {
        root.elements("servers").compactMap { server in
            guard var url = server.child("url")?.node.text else { return nil }
            for (name, _, variable) in server.child("variables")?.members ?? [] {
                guard let value = variable.child("default")?.node.text else { continue }
                let pieces = url.split(separator: "{\(name)}", omittingEmptySubsequences: false)
                // Variables that hold variables could grow without end.
                guard url.utf8.count + (pieces.count - 1) * value.utf8.count <= 65_536 else { break }
                url = pieces.joined(separator: value)
            }
            return Server(url: url, documentation: server.child("description")?.node.text)
        }
    }

    /// `x-bindery-header-env`: header names and the environment variables that hold their values.
    static func environmentHeaders(_ root: Located) -> [EnvironmentHeader] {
        (root.child("info")?.child("x-bindery-header-env")?.members ?? []).compactMap { name, _, variable in
            variable.node.text.map { EnvironmentHeader(header: name, variable: $0) }
        }
    }
}
