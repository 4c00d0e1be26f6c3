// An operation's nodes go in, the operation comes out. None is left out: what has no type is sent and read as bytes.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Reads operations.
struct OperationLowering {
    let lowering: SchemaLowering
    let security: SecurityLowering

    func read(_ endpoint: Endpoint) -> Operation {
        let node = endpoint.operation
        let id = endpoint.id
        Keywords.checkExtensions(node.node, into: lowering.log)
        let bodies = BodyLowering(lowering: lowering, operation: id).read(node.child("requestBody"))
        let parameters = ParameterLowering(lowering: lowering, operation: id).read(endpoint)
        let responses = ResponseLowering(lowering: lowering, endpoint: endpoint).read()
        lowering.drain()
        let uploads = Uploads(lowering: lowering)
        for body in bodies where body.form == .multipart { uploads.mark(body) }
        let stream = responses.stream.flatMap { media in
            StreamLowering(lowering: lowering, operation: node, id: id).read(media, bodies: bodies)
        }
        let documentation = [node.node["summary"]?.text, node.node["description"]?.text]
            .compactMap { $0 }.filter { !$0.isEmpty }
        var operation = Operation(
            id: id, group: group(of: node),
            method: lowering.names.method(node) ?? node.node["x-bindery-method"]?.string,
            httpMethod: endpoint.method, path: endpoint.path, parameters: parameters, bodies: bodies,
            response: stream == nil && responses.response == nil ? .nothing : responses.response,
            accept: responses.accept,
            otherResponses: responses.others, stream: stream, errors: responses.errors,
            security: security.requirements(of: node),
            servers: servers(of: endpoint), headers: responses.headers,
            documentation: documentation.isEmpty ? nil : documentation.joined(separator: "\n\n"),
            isDeprecated: node.node["deprecated"]?.bool ?? false, pointer: node.pointer, span: node.span)
        operation.successStatus = responses.status
        return operation
    }

    /// `x-bindery-group`, split at its dots; else the first tag; else none.
    private func group(of operation: Located) -> [String] {
        if let group = operation.node["x-bindery-group"]?.string {
            return group.split(separator: ".").prefix(16).map(String.init)
        }
        return operation.elements("tags").first?.node.text.map { [$0] } ?? []
    }

    /// The servers of the operation or its path item; none where they are the description's.
    private func servers(of endpoint: Endpoint) -> [Server] {
        let owner = endpoint.operation.has("servers") ? endpoint.operation : endpoint.item
        let own = ServerLowering.servers(of: owner, into: lowering.log)
        let root = lowering.references.root.elements("servers").first?.node["url"]?.text
        return own.first?.template == root ? [] : own
    }
}
