// What the user asks for goes in; the operations and the named schemas that belong to it come out.

import BinderyDiagnostics
import BinderyYAML

/// An operation of the description, before anything of it is lowered.
struct Endpoint {
    /// `POST`.
    let method: String
    /// The path, without a fragment.
    let path: String
    let item: Located
    let operation: Located

    /// The operationId, or words of method and path where there is none.
    var id: String {
        if let id = operation.child("operationId")?.node.text, !id.isEmpty { return id }
        let words = path.split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
        return method.lowercased() + "_" + words
    }
}

/// What is lowered.
struct Selection {
    let endpoints: [Endpoint]
    /// Named schemas, in the document's order.
    let schemas: [Located]

    private static let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]

    /// nil where something is asked for that is not there.
    static func make(_ only: [String], in references: References, log: DiagnosticLog) -> Selection? {
        let all = endpoints(in: references)
        let named = references.root.child("components")?.child("schemas")?.members.map(\.value) ?? []
        guard !only.isEmpty else { return Selection(endpoints: all, schemas: named) }
        var chosen: Set<String> = []
        var isComplete = true
        for wanted in only {
            let found = all.filter { matches(wanted, $0) }
            if found.isEmpty {
                isComplete = false
                let names = all.map(\.id) + all.map { "\($0.method) \($0.path)" }
                log.error(
                    "unknown-operation",
                    "only: '\(wanted)' is no operation of this description"
                        + Nearest.suggestion(for: wanted, among: names), at: references.root.span)
            }
            for endpoint in found { chosen.insert(endpoint.operation.pointer) }
        }
        guard isComplete else { return nil }
        let selected = all.filter { chosen.contains($0.operation.pointer) }
        var reachability = Reachability(references: references)
        for endpoint in selected {
            reachability.visit(endpoint.operation)
            if let parameters = endpoint.item.child("parameters") { reachability.visit(parameters) }
        }
        return Selection(endpoints: selected, schemas: named.filter { reachability.schemas.contains($0.pointer) })
    }

    /// By operationId, or by `POST /path`, where a fragment of the path may be given or not.
    private static func matches(_ wanted: String, _ endpoint: Endpoint) -> Bool {
        if wanted == endpoint.id { return true }
        let words = wanted.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2, words[0].uppercased() == endpoint.method else { return false }
        let path = words[1].drop { $0 == " " }
        return path == endpoint.path || path == Pointer.segments(endpoint.item.pointer).last ?? ""
    }

    private static func endpoints(in references: References) -> [Endpoint] {
        var result: [Endpoint] = []
        for (path, _, reference) in references.root.child("paths")?.members ?? [] where path.hasPrefix("/") {
            guard let item = references.follow(reference) else { continue }
            let plain = path.prefix { $0 != "#" }
            for (method, _, operation) in item.members {
                guard methods.contains(method), operation.node.kind == .mapping else { continue }
                result.append(
                    Endpoint(method: method.uppercased(), path: String(plain), item: item, operation: operation))
            }
        }
        return result
    }
}
