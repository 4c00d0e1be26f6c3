// `servers` of the description, a path or an operation go in; URLs with their variables come out.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

enum ServerLowering {
    static func servers(of owner: Located, into log: DiagnosticLog) -> [Server] {
        var seen: Set<Server> = []
        return owner.elements("servers").compactMap { server in
            guard let url = server.node["url"]?.text, !url.isEmpty else { return nil }
            let declared = server.child("variables")?.members ?? []
            var variables = declared.map { name, key, variable in self.variable(name, key, variable, log) }
            for piece in url.split(separator: "{").dropFirst(url.hasPrefix("{") ? 0 : 1) {
                guard let end = piece.firstIndex(of: "}") else { continue }
                let name = String(piece[..<end])
                guard !variables.contains(where: { $0.name == name }) else { continue }
                log.warning(
                    "unknown-server-variable",
                    "'{\(name)}' of the server's URL is not declared under 'variables'; it must be given in code",
                    at: server.child("url")?.span)
                variables.append(ServerVariable(name: name, defaultValue: "{\(name)}"))
            }
            let made = Server(
                url: url, variables: variables.filter { url.contains("{\($0.name)}") },
                name: server.node["name"]?.text, documentation: server.node["description"]?.text,
                environmentVariable: server.node["x-bindery-env"]?.string)
            // Two of the same name, or none, and URL are one: what else is said of them tells no call apart.
            guard seen.insert(Server(url: url, name: made.name)).inserted else { return nil }
            if !made.url.contains("://") {
                log.warning(
                    "relative-server",
                    "the server '\(made.url)' is relative to where this description is published, which is not known "
                        + "here; write its whole URL, or give ClientConfiguration(serverURL:) in code",
                    at: server.child("url")?.span)
            }
            return made
        }
    }

    private static func variable(
        _ name: String, _ key: YAMLNode, _ variable: Located, _ log: DiagnosticLog
    ) -> ServerVariable {
        let values = variable.elements("enum").compactMap(\.node.text)
        let value = variable.node["default"]?.text
        if value == nil {
            log.warning(
                "missing-default",
                "server variable '\(name)' has no default; "
                    + (values.first.map { "it is '\($0)'" } ?? "it must be given in code"), at: key.span)
        }
        return ServerVariable(
            name: name, defaultValue: value ?? values.first ?? "{\(name)}", values: values,
            documentation: variable.node["description"]?.text)
    }
}
