// An operation's nodes go in, the operation comes out; one that cannot be called is left out with a diagnostic.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Reads operations.
struct OperationReading {
    let lowering: SchemaLowering
    let security: SecurityReading

    func read(_ endpoint: Endpoint) -> Operation? {
        let node = endpoint.operation
        let id = endpoint.id
        Keywords.checkExtensions(node.node, into: lowering.log)
        if let servers = node.child("servers") ?? endpoint.item.child("servers") {
            lowering.log.warning(
                "unused-servers", "'\(id)' has servers of its own; it is sent to the description's", at: servers.span)
        }
        guard let body = body(of: endpoint),
            let parameters = ParameterReading(lowering: lowering, operation: id).read(endpoint)
        else { return nil }
        guard let answers = answers(of: endpoint) else { return nil }
        lowering.drain()
        let stream = answers.events.flatMap { media in
            StreamReading(lowering: lowering, operation: node, id: id).read(media, body: body.value)
        }
        let documentation = [node.child("summary")?.node.text, node.child("description")?.node.text]
            .compactMap { $0 }.filter { !$0.isEmpty }
        return Operation(
            id: id, group: group(of: node),
            method: lowering.names.method(node) ?? node.child("x-bindery-method")?.node.string ?? id,
            httpMethod: endpoint.method, path: endpoint.path, parameters: parameters, body: body.value,
            success: answers.success, stream: stream, errors: answers.errors, security: security.schemes(for: node),
            documentation: documentation.isEmpty ? nil : documentation.joined(separator: "\n\n"),
            isDeprecated: node.child("deprecated")?.node.bool ?? false, pointer: node.pointer, span: node.span)
    }

    /// `x-bindery-group`, split at its dots; else the first tag; else none.
    private func group(of operation: Located) -> [String] {
        if let group = operation.child("x-bindery-group")?.node.string {
            return group.split(separator: ".").prefix(16).map(String.init)
        }
        return operation.elements("tags").first?.node.text.map { [$0] } ?? []
    }

    private struct ReadBody {
        var value: Body?
    }

    /// nil where the body is of a type that cannot be sent.
    private func body(of endpoint: Endpoint) -> ReadBody? {
        guard let written = endpoint.operation.child("requestBody") else { return ReadBody() }
        guard let body = lowering.references.follow(written) else { return nil }
        let content = Content(body)
        guard let media = content.json else {
            if content.isEmpty { return ReadBody() }
            leaveOut(endpoint, "its body is \(list(content.others))", at: written)
            return nil
        }
        if !content.others.isEmpty {
            lowering.log.note(
                "unused-content", "the body may also be \(list(content.others)); it is sent as JSON", at: body.span)
        }
        let isRequired = body.child("required")?.node.bool ?? false
        guard let schema = media.child("schema") else {
            return ReadBody(value: Body(type: .json, isRequired: isRequired))
        }
        let lowered = lowering.lower(schema, at: Place(origin: .body(operation: endpoint.id, role: "Request")))
        return ReadBody(value: Body(type: lowered.use, isRequired: isRequired))
    }

    private struct Answers {
        var success: TypeUse?
        var events: Located?
        var errors: [ErrorBody] = []
    }

    /// nil where a success is of a type that cannot be read.
    private func answers(of endpoint: Endpoint) -> Answers? {
        var answers = Answers()
        var successes: [(status: String, schema: Located)] = []
        var unread: (content: Content, at: Located)?
        let responses = endpoint.operation.child("responses")?.members ?? []
        // Where no success is declared, `default` stands for it.
        let hasSuccess = responses.contains { $0.name.hasPrefix("2") }
        for (status, _, reference) in responses {
            guard !status.hasPrefix("x-"), let response = lowering.references.follow(reference) else { continue }
            let content = Content(response)
            guard status.hasPrefix("2") || (status == "default" && !hasSuccess) else {
                if !status.hasPrefix("1"), !status.hasPrefix("3") {
                    answers.errors.append(error(status, response, content, endpoint))
                }
                continue
            }
            if let events = content.events { answers.events = answers.events ?? events }
            if let media = content.json {
                if let schema = media.child("schema") {
                    successes.append((status, schema))
                } else {
                    answers.success = .json
                }
            } else if content.events == nil, !content.isEmpty {
                unread = unread ?? (content, reference)
            }
            if content.json != nil || content.events != nil, !content.others.isEmpty {
                lowering.log.note(
                    "unused-content", "the answer may also be \(list(content.others)), which is not asked for",
                    at: reference.span)
            }
        }
        if let first = successes.first {
            let place = Place(origin: .body(operation: endpoint.id, role: "Response"))
            answers.success = lowering.lower(first.schema, at: place).use
            for other in successes.dropFirst() where !areSame(first.schema, other.schema) {
                lowering.log.warning(
                    "several-answers",
                    "status \(other.status) answers with another type; it is read as that of \(first.status)",
                    at: other.schema.span)
            }
        }
        if let unread, answers.success == nil, answers.events == nil {
            leaveOut(endpoint, "its answer is \(list(unread.content.others))", at: unread.at)
            return nil
        }
        return answers
    }

    private func areSame(_ one: Located, _ other: Located) -> Bool {
        if let reference = one.child("$ref")?.node.text { return reference == other.child("$ref")?.node.text }
        return one.node == other.node
    }

    private func error(_ status: String, _ response: Located, _ content: Content, _ endpoint: Endpoint) -> ErrorBody {
        let place = Place(origin: .body(operation: endpoint.id, role: "Error \(status)"))
        let type = content.json?.child("schema").map { lowering.lower($0, at: place).use }
        return ErrorBody(status: status, type: type, documentation: response.child("description")?.node.text)
    }

    private func leaveOut(_ endpoint: Endpoint, _ reason: String, at place: Located) {
        lowering.log.warning(
            "unsupported-operation", "'\(endpoint.id)' is left out: \(reason), which is not supported yet",
            at: place.span)
    }

    private func list(_ names: [String]) -> String { names.joined(separator: " or ") }
}
