// What is remembered of operations → their objects in a description of OpenAPI 3.2.

import BinderyIR

struct DescriptionWriter {
    let shared: SharedShapes
    private var schemas: InferredSchema { InferredSchema(hasNullType: true, shared: shared) }

    func operation(_ digest: OperationDigest, id: String, _ template: NamedTemplate) -> DraftValue {
        var members: [(name: String, value: DraftValue)] = [
            ("operationId", .text(id)), ("description", .text("Seen \(digest.count)×.")),
        ]
        var parameters = template.names.map { name in
            DraftValue.object([
                ("name", .text(name)), ("in", .text("path")), ("required", .yes),
                ("schema", scalar(digest.path[name])),
            ])
        }
        for (name, count, shape) in digest.query {
            var parameter: [(name: String, value: DraftValue)] = [
                ("name", .text(name)), ("in", .text("query")),
                ("description", .text("In \(count) of \(digest.accepted) requests.")),
            ]
            if count == digest.accepted, count > 1 { parameter.append(("required", .yes)) }
            parameter.append(("schema", scalar(shape)))
            parameters.append(.object(parameter))
        }
        if !parameters.isEmpty { members.append(("parameters", .list(parameters))) }
        if !digest.request.contents.isEmpty {
            var body: [(name: String, value: DraftValue)] = [
                ("description", .text("In \(digest.request.count) of \(digest.accepted) requests."))
            ]
            if digest.request.count == digest.accepted { body.append(("required", .yes)) }
            body.append(("content", content(digest.request)))
            members.append(("requestBody", .object(body)))
        }
        let responses = digest.responses.sorted { $0.key < $1.key }.map { status, body in
            var response: [(name: String, value: DraftValue)] = [("description", .text("Seen \(body.messages)×."))]
            if !body.contents.isEmpty { response.append(("content", content(body))) }
            return (name: status, value: DraftValue.object(response))
        }
        members.append(
            (
                "responses",
                .object(responses.isEmpty ? [("default", .object([("description", .text("Not seen."))]))] : responses)
            ))
        if !digest.securities.isEmpty {
            let requirements = digest.securities.map { schemes in
                DraftValue.object(schemes.map { (Self.scheme($0), .list([])) })
            }
            members.append(("security", .list(requirements)))
        }
        return .object(members)
    }

    /// Parameters are texts unless all of their values were of another kind.
    private func scalar(_ shape: Shape?) -> DraftValue {
        guard let shape, shape.kinds.count == 1 else { return .object([("type", .text("string"))]) }
        return schemas.schema(of: shape)
    }

    private func content(_ body: OperationDigest.Body) -> DraftValue {
        .object(
            body.contents.map { content in
                if content.type == "text/event-stream" {
                    return (content.type, .object([("itemSchema", event(content.shape))]))
                }
                guard let shape = content.shape else {
                    let isText = content.type.hasPrefix("text/") || content.type.hasSuffix("json")
                    let schema: [(name: String, value: DraftValue)] =
                        isText ? [("type", .text("string"))] : [("type", .text("string")), ("format", .text("binary"))]
                    return (content.type, .object(content.isStream ? [] : [("schema", .object(schema))]))
                }
                return (
                    content.type, .object([(content.isStream ? "itemSchema" : "schema", schemas.schema(of: shape))])
                )
            })
    }

    /// To OpenAPI 3.2 an item of an event stream is the event, whose data is a text.
    private func event(_ shape: Shape?) -> DraftValue {
        var data: [(name: String, value: DraftValue)] = [("type", .text("string"))]
        if let shape {
            data += [("contentMediaType", .text("application/json")), ("contentSchema", schemas.schema(of: shape))]
        }
        return .object([
            ("type", .text("object")), ("required", .list([.text("data")])),
            ("properties", .object([("data", .object(data))])),
        ])
    }

    func components(_ securities: Set<String>) -> DraftValue {
        let shapes = shared.groups.filter { $0.uses > 1 }.map { group in
            (name: group.name, value: DraftValue.object(schemas.of(.object, group.shape)))
        }
        var members: [(name: String, value: DraftValue)] = [("schemas", .object(shapes))]
        if !securities.isEmpty {
            let schemes = securities.sorted().map { name -> (name: String, value: DraftValue) in
                switch name {
                case "basic", "bearer":
                    (Self.scheme(name), .object([("type", .text("http")), ("scheme", .text(name))]))
                default:
                    (
                        Self.scheme(name),
                        .object([("type", .text("apiKey")), ("in", .text("header")), ("name", .text(name))])
                    )
                }
            }
            members.append(("securitySchemes", .object(schemes)))
        }
        return .object(members)
    }

    private static func scheme(_ name: String) -> String { ComponentName.camel(name) }
}
