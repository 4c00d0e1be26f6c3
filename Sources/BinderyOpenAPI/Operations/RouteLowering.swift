// `x-bindery-routes` of the description's servers goes in; the table of routes comes out.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

enum RouteLowering {
    ///     x-bindery-routes:
    ///       field: model
    ///       to: [{prefix: east, url: https://east.example/v1, env: EAST_KEY}, {prefix: local, url: http://127.0.0.1:80}]
    ///     →  RouteTable(field: "model", routes: [Route(prefix: "east", …, header: "Authorization"), Route("local", …)])
    static func routes(of root: Located, into log: DiagnosticLog) -> RouteTable? {
        var table: RouteTable?
        for server in root.elements("servers") {
            Keywords.checkExtensions(server.node, into: log)
            guard let found = server.child("x-bindery-routes") else { continue }
            guard let field = found.node["field"]?.string, let list = found.child("to"),
                list.node.kind == .sequence
            else {
                log.error(
                    "malformed-routes",
                    "routes are a mapping with 'field', the member of the body that names one, and 'to', their list",
                    at: found.span)
                continue
            }
            if table != nil {
                log.error("malformed-routes", "another server already has the routes", at: found.span)
                continue
            }
            var routes: [Route] = []
            for element in list.elements {
                guard let route = route(element, into: log) else { continue }
                if routes.contains(where: { $0.prefix == route.prefix }) {
                    log.error(
                        "malformed-routes", "the prefix '\(route.prefix)' already has a route",
                        at: element.child("prefix")?.span)
                } else {
                    routes.append(route)
                }
            }
            table = RouteTable(field: field, routes: routes)
        }
        return table
    }

    private static func route(_ node: Located, into log: DiagnosticLog) -> Route? {
        let keys = ["prefix", "url", "env", "header", "description"]
        for (name, key, _) in node.members where !keys.contains(name) {
            let near = Nearest.suggestion(for: name, among: keys)
            log.warning("unread-keyword", "'\(name)' is not a key of a route and is not read\(near)", at: key.span)
        }
        guard let prefix = node.node["prefix"]?.text, !prefix.isEmpty, !prefix.contains("/"),
            let url = node.node["url"]?.text, url.hasPrefix("https://") || url.hasPrefix("http://")
        else {
            log.error(
                "malformed-routes",
                "a route needs a 'prefix' without a slash and a 'url' that begins with https:// or http://",
                at: node.span
            )
            return nil
        }
        let variable = node.node["env"]?.text
        return Route(
            prefix: prefix, url: url, header: node.node["header"]?.text ?? variable.map { _ in "Authorization" },
            environmentVariable: variable, documentation: node.node["description"]?.text)
    }
}
