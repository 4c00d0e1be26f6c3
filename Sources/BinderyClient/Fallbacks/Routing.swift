// A target whose body names a route goes in; the same comes out with the route's server and key, the prefix taken off.

extension RequestBuilder {
    /// - Parameter credential: the fallback's own, which comes before the route's.
    func routed(
        _ target: Target, for call: Call, credential: CredentialSource?, security: SecurityKind?
    ) throws -> Target {
        guard let table = routes, let content = call.content,
            let named = try target.bodyFields[table.field] ?? content.member(table.field)
        else { return target }
        let (prefix, rest) = try Self.split(named, table)
        let known = table.routes.map(\.prefix)
        guard let route = table.routes.first(where: { $0.prefix == prefix }) else {
            throw ClientError.unknownRoute(prefix, known: known)
        }
        let settings = configuration.routes[prefix]
        var target = target
        target.server = try servers.url(settings?.serverURL ?? route.serverURL)
        target.isOwnHost = false
        target.bodyFields[table.field] = .string(rest)
        let kind = security ?? settings?.security ?? route.security
        if let source = credential ?? settings?.credential
            ?? route.environmentVariable.flatMap(variable).map(CredentialSource.key)
        {
            target.signer = .given(kind ?? .bearer, source)
        } else if kind == nil {
            target.signer = .nobody
        } else {
            throw ClientError.missingRouteCredential(prefix, environmentVariable: route.environmentVariable)
        }
        if let translate = settings?.translate, content.isJSON, let request = content.value as? any Record {
            target.content = try Self.translated(request, translate)
        }
        return target
    }

    /// The description's routes and the caller's; nil where there are none, or all requests go to one server.
    /// Whether a target is that of all usual calls: none was chosen by what the body says.
    func isUsual(_ target: Target) -> Bool { target.content == nil && routes == nil }

    private var routes: RouteTable? {
        guard configuration.serverURL == nil, var table = api.routes else { return nil }
        for (prefix, settings) in configuration.routes.sorted(by: { $0.key < $1.key }) {
            guard let url = settings.serverURL, !table.routes.contains(where: { $0.prefix == prefix }) else { continue }
            table.routes.append(Route(prefix: prefix, serverURL: url, security: settings.security))
        }
        return table
    }

    private static func split(_ named: JSONValue, _ table: RouteTable) throws -> (prefix: String, rest: String) {
        let known = table.routes.map(\.prefix).joined(separator: ", ")
        guard let name = named.string, let slash = name.firstIndex(of: "/"), slash > name.startIndex,
            name.index(after: slash) < name.endIndex
        else {
            throw ClientError.invalidRequest(
                reason:
                    "its \"\(table.field)\" is \(named), which names no provider: write it as provider/name; known: "
                    + known)
        }
        return (String(name[..<slash]), String(name[name.index(after: slash)...]))
    }

    private static func translated(
        _ request: any Record, _ translate: (any Record) throws -> any Record
    ) throws -> RequestContent {
        do {
            return .json(try translate(request))
        } catch let error as JSONError {
            throw ClientError.invalidRequest(reason: "it cannot be said in the other description's words: \(error)")
        }
    }
}
