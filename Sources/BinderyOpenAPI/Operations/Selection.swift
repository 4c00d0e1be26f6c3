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
    /// Those that are not lowered among them.
    let all: [Endpoint]
    /// Named schemas, in the document's order.
    let schemas: [Located]

    static let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]

    /// nil where something is asked for that is not there.
    static func make(_ options: LoweringOptions, in references: References, log: DiagnosticLog) -> Selection? {
        let all = endpoints(in: references, log: log)
        AlikeNames.check(references.find("/components/schemas")?.node, into: log)
        let named = references.root.child("components")?.child("schemas")?.members.map(\.value) ?? []
        let matching = SelectionMatching(
            endpoints: all, schemas: named, root: references.root, places: options.places, log: log)
        let found = (matching.find(options.only, key: "only"), matching.find(options.except, key: "except"))
        guard let only = found.0, let except = found.1 else { return nil }
        var reached = Reachability(references: references)
        var selected = all.filter { !except.operations.contains($0.operation.pointer) }
        if !options.only.isEmpty { selected = selected.filter { only.operations.contains($0.operation.pointer) } }
        var schemas: [Located]
        if options.only.isEmpty, except.operations.isEmpty {
            schemas = named
        } else if options.only.isEmpty {
            for endpoint in selected { reached.visit(endpoint) }
            // What only the operations that are left out reach goes with them.
            var dropped = Reachability(references: references)
            for endpoint in all where except.operations.contains(endpoint.operation.pointer) { dropped.visit(endpoint) }
            schemas = named.filter { reached.schemas.contains($0.pointer) || !dropped.schemas.contains($0.pointer) }
        } else {
            for endpoint in selected { reached.visit(endpoint) }
            let wanted = only.schemas.union(SchemaFileLowering.pointers(of: options.files))
            for schema in named where wanted.contains(schema.pointer) { reached.visit(named: schema) }
            schemas = named.filter { reached.schemas.contains($0.pointer) }
        }
        schemas = schemas.filter { !except.schemas.contains($0.pointer) }
        let shape = OperationShape(references: references, log: log)
        for endpoint in selected { shape.check(endpoint.operation) }
        if !except.schemas.isEmpty { noteUse(of: except.schemas, in: selected, schemas, references, log) }
        return Selection(endpoints: selected, all: all, schemas: schemas)
    }

    /// Says which of the schemas that are left out are referred to all the same.
    private static func noteUse(
        of excepted: Set<String>, in endpoints: [Endpoint], _ schemas: [Located], _ references: References,
        _ log: DiagnosticLog
    ) {
        var reached = Reachability(references: references)
        for endpoint in endpoints { reached.visit(endpoint) }
        for schema in schemas { reached.visit(schema) }
        for pointer in excepted.intersection(reached.schemas).sorted() {
            log.note(
                "excepted-in-use",
                "'\(References.componentName(pointer) ?? pointer)' is left out, and referred to: there it is any JSON",
                at: references.find(pointer)?.span)
        }
    }

    private static func endpoints(in references: References, log: DiagnosticLog) -> [Endpoint] {
        var result: [Endpoint] = []
        var ids: [String: Located] = [:]
        for (path, key, reference) in references.root.child("paths")?.members ?? [] where !path.hasPrefix("x-") {
            guard path.hasPrefix("/") else {
                log.warning("malformed-path", "a path begins with '/'; '\(path)' is left out", at: key.span)
                continue
            }
            if !hasClosedBraces(path) {
                log.warning(
                    "malformed-path", "a brace of '\(path)' has no partner; it is sent as it stands", at: key.span)
            }
            guard let item = references.follow(reference) else { continue }
            OperationShape(references: references, log: log).check(item: item)
            for (method, operation) in operations(of: item) {
                let id = id(of: operation, method, path, among: &ids, log: log)
                let plain = String(path.prefix { $0 != "#" })
                result.append(Endpoint(method: method, path: plain, item: item, operation: operation, id: id))
            }
        }
        return result
    }

    /// Whether each brace of a path template has its partner, and none stands within another.
    private static func hasClosedBraces(_ path: String) -> Bool {
        var isOpen = false
        for byte in path.utf8 where byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
            guard isOpen == (byte == UInt8(ascii: "}")) else { return false }
            isOpen.toggle()
        }
        return !isOpen
    }

    /// The operations of a path item, those of methods that the specification does not know among them.
    static func operations(of item: Located) -> [(method: String, operation: Located)] {
        let known = item.members.filter { methods.contains($0.name) }.map { ($0.name.uppercased(), $0.value) }
        let others = (item.child("additionalOperations")?.members ?? []).map { ($0.name, $0.value) }
        return (known + others).filter { $0.1.node.kind == .mapping }
    }

    private static func id(
        of operation: Located, _ method: String, _ path: String, among ids: inout [String: Located], log: DiagnosticLog
    ) -> String {
        func make() -> String {
            method.lowercased() + "_" + path.split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
        }
        guard let id = operation.node["operationId"]?.text, !id.isEmpty else {
            let made = make()
            ids[made] = operation
            return made
        }
        guard let other = ids[id] else {
            ids[id] = operation
            return id
        }
        let made = make()
        log.warning(
            "duplicate-operation",
            "the operation at \(other.child("operationId")?.span ?? other.span) has the id '\(id)' too; this one is called "
                + "'\(made)', unless the config's names give \(operation.pointer) a name",
            at: operation.child("operationId")?.span)
        ids[made] = operation
        return made
    }
}
