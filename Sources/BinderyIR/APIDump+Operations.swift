// Operations, servers and security as the dump shows them.

extension APIDump {
    func server(_ server: Server) -> DumpValue {
        .members([
            "url": .text(server.template), "name": .optional(server.name),
            "environment": .optional(server.environmentVariable),
            "variables": server.variables.isEmpty
                ? nil
                : .object(
                    server.variables.map { variable in
                        (
                            variable.name,
                            .members([
                                "default": .text(variable.defaultValue), "values": .texts(variable.values),
                                "doc": .optional(variable.documentation),
                            ])
                        )
                    }), "doc": .optional(server.documentation),
        ])
    }

    func routes(_ table: RouteTable) -> DumpValue {
        .members([
            "field": .text(table.field),
            "to": .values(
                table.routes.map { route in
                    .members([
                        "prefix": .text(route.prefix), "url": .text(route.url), "header": .optional(route.header),
                        "env": .optional(route.environmentVariable), "doc": .optional(route.documentation),
                    ])
                }),
        ])
    }

    func errorForm(_ form: ErrorForm) -> DumpValue {
        let parts = ErrorForm.Part.allCases.compactMap { part in
            form.places[part].map { (part.rawValue, DumpValue.text($0)) }
        }
        let types = form.types.sorted { $0.key < $1.key }.map { ($0.key, DumpValue.text($0.value)) }
        return .object(
            parts + (types.isEmpty ? [] : [("types", .object(types))])
                + (form.contentType.map { [("contentType", .text($0))] } ?? []))
    }

    func security(_ scheme: SecurityScheme) -> DumpValue {
        let kind =
            switch scheme.kind {
            case .bearer: "bearer"
            case .basic: "basic"
            case .apiKeyHeader(let name): "header \(name)"
            case .apiKeyQuery(let name): "query \(name)"
            case .apiKeyCookie(let name): "cookie \(name)"
            case .oauth2: "oauth2"
            case .openIDConnect: "openIdConnect"
            }
        return .members([
            "name": .text(scheme.name), "kind": .text(kind), "env": .optional(scheme.environmentVariable),
            "doc": .optional(scheme.documentation),
        ])
    }

    func operation(_ operation: Operation) -> DumpValue {
        .members([
            "id": .text(operation.id), "group": .texts(operation.group), "method": .text(operation.method),
            "http": .text("\(operation.httpMethod) \(operation.path)"),
            "parameters": .values(operation.parameters.map(parameter)),
            "body": operation.bodies.count == 1 ? body(operation.bodies[0]) : .values(operation.bodies.map(body)),
            "success": operation.response.flatMap(response),
            "accept": .optional(operation.accept),
            "otherResponses": .values(operation.otherResponses.compactMap(response)),
            "stream": operation.stream.map(stream), "conversation": operation.conversation.map(conversation),
            "errors": .values(
                operation.errors.map { error in
                    .members([
                        "status": .text(error.status), "type": error.type.map { .text(use($0)) },
                        "doc": .optional(error.documentation),
                    ])
                }),
            "headers": .values(
                operation.headers.map { header in
                    .members([
                        "name": .text(header.name), "type": .text(use(header.type)),
                        "doc": .optional(header.documentation),
                    ])
                }),
            "security": security(of: operation), "servers": .values(operation.servers.map(server)),
            "doc": .optional(operation.documentation), "deprecated": .flag(operation.isDeprecated),
        ])
    }

    /// One scheme of each requirement by its name alone; several as a list of lists.
    private func security(of operation: Operation) -> DumpValue? {
        if operation.security.allSatisfy({ $0.count == 1 }) { return .texts(operation.security.flatMap { $0 }) }
        return .values(operation.security.map { .list($0.map(DumpValue.text)) })
    }

    private func body(_ body: Body) -> DumpValue {
        let type = use(body.type) + (body.isRequired ? "" : "?")
        if body.form == .json, body.contentType == "application/json", body.facets.isEmpty { return .text(type) }
        return .members([
            "form": .text(body.form.rawValue), "contentType": .text(body.contentType), "type": .text(type),
            "facets": facets(body.facets),
            "encoding": encodings(body.encodings),
        ])
    }

    private func encodings(_ encodings: [PartEncoding]) -> DumpValue? {
        .values(
            encodings.map { encoding in
                .members([
                    "property": .text(encoding.property), "contentType": .optional(encoding.contentType),
                    "style": .optional(encoding.style?.rawValue),
                    "explodes": encoding.explodes.map { .verbatim($0 ? "true" : "false") },
                    "allowsReserved": .flag(encoding.allowsReserved),
                ])
            })
    }

    private func response(_ response: ResponseBody) -> DumpValue? {
        switch response {
        case .nothing: nil
        case .json(let type): .text(use(type))
        case .text(let contentType): .members(["text": .text(contentType)])
        case .bytes(let contentTypes): .members(["bytes": .list(contentTypes.map(DumpValue.text))])
        case .byStatus(let responses):
            .object(responses.map { ($0.status, self.response($0.body) ?? .verbatim("null")) })
        }
    }

    private func stream(_ stream: Streaming) -> DumpValue {
        .members([
            "chunk": .text(use(stream.chunk)),
            "framing": stream.framing == .events ? nil : .text(stream.framing.rawValue),
            "switch": .optional(stream.switchProperty),
            "sentinel": .text(stream.sentinel),
            "sentinelRequired": stream.requiresSentinel ? .verbatim("true") : nil, "method": .optional(stream.method),
        ])
    }

    private func parameter(_ parameter: Parameter) -> DumpValue {
        let isDefault = parameter.style == parameter.location.defaultStyle
        return .members([
            "name": .text(parameter.wireName), "swift": .optional(parameter.overrideName),
            "in": .text(parameter.location.rawValue), "style": isDefault ? nil : .text(parameter.style.rawValue),
            "type": .text(use(parameter.type)), "facets": facets(parameter.facets),
            "required": .flag(parameter.isRequired),
            "explodes": .flag(parameter.explodes), "allowsReserved": .flag(parameter.allowsReserved),
            "encoding": encodings(parameter.encodings),
            "doc": .optional(parameter.documentation), "deprecated": .flag(parameter.isDeprecated),
        ])
    }

    func webhook(_ webhook: Webhook) -> DumpValue {
        .members([
            "name": .text(webhook.name), "method": .text(webhook.httpMethod), "payload": .text(use(webhook.payload)),
            "doc": .optional(webhook.documentation),
        ])
    }
}
