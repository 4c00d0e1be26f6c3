// Both APIs as wholes come in; what changed of the client, its servers, keys, headers and webhooks goes out.

import BinderyIR

extension APIDiff {
    func compareClient() {
        let place = UseSite(owner: "client", side: .call)
        if old.names.client != new.names.client {
            note(
                .renamed, "client", "", "\(old.names.client) → \(new.names.client)", at: place,
                .source("the Swift type has another name"))
        }
        compare(servers: old.api.servers, new.api.servers, at: place)
        compareRoutes(at: place)
        compareSchemes(at: place)
        compareEnvironment(at: place)
        compareWebhooks(at: place)
    }

    /// The first server is the one that calls go to.
    func compare(servers before: [Server], _ after: [Server], at place: UseSite) {
        if before.first?.url != after.first?.url {
            let words = "\(before.first?.url ?? "none") → \(after.first?.url ?? "none")"
            note(.changed, "server", "", words, at: place, .none("calls go there once they are built anew"))
        }
        if before.first?.environmentVariable != after.first?.environmentVariable {
            let words = "\(before.first?.environmentVariable ?? "none") → \(after.first?.environmentVariable ?? "none")"
            note(
                .changed, "server", "", "environment variable \(words)", at: place,
                .wire("another URL is looked for elsewhere"))
        }
        let isFirst = { (server: Server, servers: [Server]) in servers.first?.template == server.template }
        for server in before where !after.contains(where: { $0.template == server.template }) {
            if isFirst(server, before) { continue }
            note(.removed, "server", server.template, at: place, .source("the member of `Server` is gone"))
        }
        for server in after where !before.contains(where: { $0.template == server.template }) {
            if isFirst(server, after) { continue }
            note(.added, "server", server.template, at: place, .none("there is one more to choose"))
        }
    }

    private func compareSchemes(at place: UseSite) {
        for scheme in old.api.security {
            guard let other = new.api.security.first(where: { $0.name == scheme.name }) else {
                // A single key has no member of its own.
                let member: Effect? =
                    old.api.security.count > 1 ? .source("the member of `Credentials` is gone") : nil
                note(
                    .removed, "security", scheme.name, at: place,
                    .of(member, .wire("the key is no longer sent in this way")))
                continue
            }
            if !scheme.kind.isSent(as: other.kind) {
                note(
                    .changed, "security", scheme.name, "\(scheme.kind) → \(other.kind)", at: place,
                    .wire("earlier builds send the key otherwise"))
            }
            if scheme.environmentVariable != other.environmentVariable {
                let words = "\(scheme.environmentVariable ?? "none") → \(other.environmentVariable ?? "none")"
                note(
                    .changed, "security", scheme.name, "environment variable \(words)", at: place,
                    .wire("the key is looked for elsewhere"))
            }
        }
        for scheme in new.api.security where !old.api.security.contains(where: { $0.name == scheme.name }) {
            note(.added, "security", scheme.name, at: place, .none("operations say whether they ask for it"))
        }
    }

    /// What an operation asks for: each alternative that sufficed before must suffice again.
    func compareSecurity(_ before: Operation, _ after: Operation, at place: UseSite) {
        func sets(_ operation: Operation) -> [Set<String>] {
            operation.security.isEmpty ? [[]] : operation.security.map(Set.init)
        }
        let one = sets(before)
        let other = sets(after)
        guard Set(one) != Set(other) else { return }
        let suffices = one.allSatisfy { sent in other.contains { $0.isSubset(of: sent) } }
        func text(_ sets: [Set<String>]) -> String {
            sets.map { $0.isEmpty ? "none" : $0.sorted().joined(separator: " and ") }.joined(separator: " or ")
        }
        note(
            suffices ? .widened : .narrowed, "security", "", "\(text(one)) → \(text(other))", at: place,
            suffices ? .none("what was sent suffices") : .wire("what was sent does not suffice"))
    }

    private func compareEnvironment(at place: UseSite) {
        let one = old.api.annotations.environmentHeaders
        let other = new.api.annotations.environmentHeaders
        for header in one {
            guard let match = other.first(where: { $0.isSameHeader(as: header) }) else {
                note(.removed, "header", header.header, header.variable, at: place, .wire("it is no longer sent"))
                continue
            }
            if match.variable != header.variable {
                note(
                    .changed, "header", header.header, "\(header.variable) → \(match.variable)", at: place,
                    .wire("its value is looked for elsewhere"))
            }
        }
        for header in other where !one.contains(where: { $0.isSameHeader(as: header) }) {
            note(.added, "header", header.header, header.variable, at: place, .none("it is sent where it is set"))
        }
    }

    private func compareWebhooks(at place: UseSite) {
        func key(_ webhook: Webhook) -> String { "\(webhook.httpMethod) \(webhook.name)" }
        for webhook in old.api.webhooks {
            var place = place
            place.old = webhook.span
            guard let other = new.api.webhooks.first(where: { key($0) == key(webhook) }) else {
                note(.removed, "webhook", webhook.name, at: place, .source("the name of its payload is gone"))
                continue
            }
            place.new = other.span
            var read = place
            read.side = .response
            if let change = use(webhook.payload, other.payload, at: read) {
                note(change.kind, "webhook", webhook.name, change.detail, at: place, change.effect)
            }
        }
        for webhook in new.api.webhooks where !old.api.webhooks.contains(where: { key($0) == key(webhook) }) {
            var place = place
            place.new = webhook.span
            note(.added, "webhook", webhook.name, at: place, .none("there is one more to receive"))
        }
    }
}

// Names of headers are the same in any case.
extension EnvironmentHeader {
    fileprivate func isSameHeader(as other: EnvironmentHeader) -> Bool {
        header.lowercased() == other.header.lowercased()
    }
}

extension SecurityScheme.Kind {
    fileprivate func isSent(as other: SecurityScheme.Kind) -> Bool {
        if case .apiKeyHeader(let one) = self, case .apiKeyHeader(let other) = other {
            return one.lowercased() == other.lowercased()
        }
        return self == other
    }
}
