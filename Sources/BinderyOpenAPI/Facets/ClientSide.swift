// `x-bindery-client-side` of a schema's properties goes in; which of them steer the client, and how, comes out.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

enum ClientSide {
    ///     retries: {type: integer, x-bindery-client-side: retries}
    ///     others: {type: array, items: {type: string}, x-bindery-client-side: {fallbacks: model}}
    ///     →  [("retries", .retries), ("others", .fallbacks(member: "model"))]
    static func read(_ view: SchemaView, _ record: Record, into log: DiagnosticLog) -> [ClientSideProperty] {
        view.properties.compactMap { property in
            guard let value = property.children("x-bindery-client-side").last,
                value.node.bool != false
            else { return nil }
            guard let role = role(value) else {
                log.error(
                    "misplaced-client-side",
                    "'x-bindery-client-side' is true, retries, timeout or {fallbacks: a member of the request}",
                    at: value.span)
                return nil
            }
            guard let lowered = record.properties.first(where: { $0.wireName == property.name }) else { return nil }
            if lowered.isRequired {
                log.error(
                    "misplaced-client-side", "'\(property.name)' is required, so it cannot be left out when it is sent",
                    at: value.span)
            } else if !fits(lowered.type, role) {
                log.error(
                    "misplaced-client-side",
                    "retries are an integer, a timeout is a number of seconds, fallbacks are a list of strings",
                    at: value.span)
            }
            return ClientSideProperty(property: property.name, role: role)
        }
    }

    /// Only of a request itself can members be kept back.
    static func check(_ types: [TypeDecl], of operations: [Operation], into log: DiagnosticLog) {
        guard !operations.isEmpty else { return }
        var bodies: Set<TypeID> = []
        for use in operations.flatMap(\.bodies).map(\.type) {
            var use = use
            while true {
                if case .nullable(let inner) = use {
                    use = inner
                } else if case .named(let id) = use, bodies.insert(id).inserted {
                    guard case .alias(let target, _) = types[id.rawValue].kind else { break }
                    use = target
                } else {
                    break
                }
            }
        }
        for type in types where !bodies.contains(type.id) {
            guard case .record(let record) = type.kind, let first = record.annotations.clientSide.first else {
                continue
            }
            log.warning(
                "misplaced-client-side",
                "'\(first.property)' is a member of no request itself, so it is sent like any other", at: type.span)
        }
    }

    private static func role(_ value: Located) -> ClientSideProperty.Role? {
        if value.node.bool == true { return .unsent }
        if let member = value.node["fallbacks"]?.string { return .fallbacks(member: member) }
        switch value.node.string {
        case "retries": return .retries
        case "timeout": return .timeout
        default: return nil
        }
    }

    private static func fits(_ type: TypeUse, _ role: ClientSideProperty.Role) -> Bool {
        switch (role, type) {
        case (.unsent, _), (.retries, .integer), (.timeout, .integer), (.timeout, .number),
            (.fallbacks, .array(.string)):
            true
        case (.retries, _), (.timeout, _), (.fallbacks, _): false
        }
    }
}
