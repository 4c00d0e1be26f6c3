// What an API sends by itself: a name for each payload, for whoever receives it.

import BinderyIR

extension Emitter {
    ///     webhook order_paid: Order   →   public enum Webhooks { public typealias OrderPaid = Order }
    func webhooks() -> Code? {
        guard !api.webhooks.isEmpty else { return nil }
        let aliases = zip(api.webhooks, names.extras.webhookNames).map { webhook, name -> Code in
            """
            \(DocComment(webhook.documentation, "`\(webhook.httpMethod)` of the webhook `\(webhook.name)`."))
            \(modifier)typealias \(name) = \(type(webhook.payload, in: .file))
            """
        }
        return """
            /// What this API sends to its users' servers: the payloads of its webhooks and callbacks.
            \(modifier)enum \(names.extras.webhooks) {
                \(Code.paragraphs(aliases))
            }
            """
    }
}
