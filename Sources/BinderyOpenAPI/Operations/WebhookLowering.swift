// `webhooks` and `callbacks` go in; what the API sends to its users, with the type of each payload, comes out.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

struct WebhookLowering {
    let lowering: SchemaLowering

    /// The description's own webhooks.
    func webhooks() -> [Webhook] {
        (lowering.references.root.child("webhooks")?.members ?? []).flatMap { name, _, reference in
            lowering.references.follow(reference).map { read($0, name: name) } ?? []
        }
    }

    /// The callbacks of an operation: each a mapping of expressions to path items.
    func callbacks(of endpoint: Endpoint) -> [Webhook] {
        (endpoint.operation.child("callbacks")?.members ?? []).flatMap { name, _, reference -> [Webhook] in
            let items = lowering.references.follow(reference)?.members ?? []
            return items.filter { !$0.name.hasPrefix("x-") }.flatMap { _, _, item in
                lowering.references.follow(item).map { read($0, name: "\(endpoint.id) \(name)") } ?? []
            }
        }
    }

    private func read(_ item: Located, name: String) -> [Webhook] {
        Selection.operations(of: item).compactMap { method, operation in
            guard let body = operation.child("requestBody").flatMap(lowering.references.follow) else { return nil }
            let content = Content(body, in: lowering.references)
            guard let schema = content.json?.schema ?? content.first(.form)?.schema else {
                if !content.media.isEmpty {
                    lowering.log.warning(
                        "raw-content", "the webhook '\(name)' sends no JSON; no type is made for it", at: body.span)
                }
                return nil
            }
            let type = lowering.lower(schema, at: Place(origin: .body(operation: name, role: "Payload"))).use
            let documentation = [operation.node["summary"]?.text, operation.node["description"]?.text]
                .compactMap { $0 }.joined(separator: "\n\n")
            return Webhook(
                name: name, httpMethod: method, payload: type,
                documentation: documentation.isEmpty ? nil : documentation, pointer: operation.pointer,
                span: operation.span)
        }
    }
}
