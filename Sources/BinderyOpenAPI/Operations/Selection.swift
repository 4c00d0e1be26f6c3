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

    /// The operationId, or words of method and path where there is none, or one that another operation has.
    let id: String
}

/// What is lowered.
struct Selection {
    let endpoints: [Endpoint]
    /// Named schemas, in the document's order.
    let schemas: [Located]

    private static let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]

    /// nil where something is asked for that is not there.
    static func make(_ only: [String], in references: References, log: DiagnosticLog) -> Selection? {
        let all = endpoints(in: references, log: log)
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

    private static func endpoints(in references: References, log: DiagnosticLog) -> [Endpoint] {
        var result: [Endpoint] = []
        var ids: Set<String> = []
        for (path, key, reference) in references.root.child("paths")?.members ?? [] where !path.hasPrefix("x-") {
            guard path.hasPrefix("/") else {
                log.warning("malformed-path", "a path begins with '/'; '\(path)' is left out", at: key.span)
                continue
            }
            guard let item = references.follow(reference) else { continue }
            for (method, operation) in operations(of: item) {
                let id = id(of: operation, method, path, among: &ids, log: log)
                let plain = String(path.prefix { $0 != "#" })
                result.append(Endpoint(method: method, path: plain, item: item, operation: operation, id: id))
            }
        }
        return result
    }

    /// The operations of a path item, those of methods that the specification does not know among them.
    static func operations(of item: Located) -> [(method: String, operation: Located)] {
        let known = item.members.filter { methods.contains($0.name) }.map { ($0.name.uppercased(), $0.value) }
        let others = (item.child("additionalOperations")?.members ?? []).map { ($0.name, $0.value) }
        return (known + others).filter { $0.1.node.kind == .mapping }
    }

    private static func id(
        of operation: Located, _ method: String, _ path: String, among ids: inout Set<String>, log: DiagnosticLog
    ) -> String {
        let words = path.split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
        let made = method.lowercased() + "_" + words
        guard let id = operation.child("operationId")?.node.text, !id.isEmpty else {
            ids.insert(made)
            return made
        }
        if ids.insert(id).inserted { return id }
        log.warning(
            "duplicate-operation", "another operation has the id '\(id)'; this one is called '\(made)'",
            at: operation.child("operationId")?.span)
        ids.insert(made)
        return made
    }
}
