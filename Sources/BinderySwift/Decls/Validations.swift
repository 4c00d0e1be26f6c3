// Which types have bounds in them or below them: those get a `validate(into:)`, the others cost nothing.

import BinderyDiagnostics
import BinderyIR

/// The checks of an API.
struct Validations: Sendable {
    let emitter: Emitter
    let patterns: Patterns
    /// The records and unions with something to check.
    private var checked: Set<TypeID> = []
    /// The types of requests; each can be validated, even where there is nothing to check.
    private let bodies: Set<TypeID>

    init(_ emitter: Emitter, into log: DiagnosticLog) {
        self.emitter = emitter
        patterns = Patterns(emitter.api, into: log)
        bodies = Set(
            emitter.api.operations.compactMap { operation in
                guard case .named(let id)? = operation.body.map({ emitter.names.resolved($0.type) }) else { return nil }
                return id
            })
        checked = reached(from: emitter.api.types.filter { !body(of: $0).isEmpty }.map(\.id))
    }

    ///     →  extension UserMessage {
    ///            public func validate(into validator: inout Validator) { … }
    ///        }
    func extensions(of type: TypeDecl) -> [Code] {
        let conforms: Bool
        switch type.kind {
        case .record(let record): conforms = record.isTuple
        case .union: conforms = true
        case .enumeration, .alias, .namespace: return []
        }
        // Records conform by being records, which tuples are not.
        let conformance: Code = conforms ? ": Validatable" : ""
        let path = emitter.path(type.id, in: .file)
        guard checked.contains(type.id) else {
            guard conforms, bodies.contains(type.id) else { return [] }
            return [
                """
                extension \(path)\(conformance) {
                    \(emitter.modifier)func validate(into validator: inout Validator) {}
                }
                """
            ]
        }
        return [
            """
            extension \(path)\(conformance) {
                \(emitter.modifier)func validate(into validator: inout Validator) {
                    \(body(of: type))
                }
            }
            """
        ]
    }

    /// The statements that check what a call is given: its arguments, and what holds for its body beside the type.
    func checks(of named: NamedOperation, _ call: NamedCall) -> [Code] {
        let operation = named.operation
        let checks = Checks(
            emitter: emitter, checked: checked, patterns: patterns,
            origin: DescriptionPlace(operation.pointer, operation.span))
        let arguments = zip(operation.parameters, named.parameters).flatMap { parameter, name -> [Code] in
            let isOptional = !parameter.isRequired || emitter.names.isOptional(parameter.type)
            return checks.member(
                parameter.wireName, "\(name)", parameter.type, parameter.facets, isOptional: isOptional)
        }
        guard let body = call.body else { return arguments }
        let isOptional = !body.isRequired && emitter.streamSwitch(call, operation) == nil
        let use: TypeUse = isOptional && !emitter.names.isOptional(body.type) ? .nullable(body.type) : body.type
        return arguments + checks.statements(on: "request", use, [body.facets], depth: 1, follows: false)
    }

    private func body(of type: TypeDecl) -> [Code] {
        let checks = Checks(emitter: emitter, checked: checked, patterns: patterns, origin: DescriptionPlace(type))
        return switch type.kind {
        case .record(let record): checks.record(type, record)
        case .union(let union): checks.union(type, union)
        case .enumeration, .alias, .namespace: []
        }
    }

    /// These types and all that hold one of them, through properties, variants, arrays and maps.
    private func reached(from seeds: [TypeID]) -> Set<TypeID> {
        var holders: [TypeID: [TypeID]] = [:]
        for type in emitter.api.types {
            for use in Self.uses(of: type) {
                if let id = use.declared { holders[id, default: []].append(type.id) }
            }
        }
        var found = Set(seeds)
        var pending = seeds
        while let id = pending.popLast() {
            for holder in holders[id, default: []] where found.insert(holder).inserted { pending.append(holder) }
        }
        return found
    }

    private static func uses(of type: TypeDecl) -> [TypeUse] {
        switch type.kind {
        case .record(let record):
            let uses = record.storedPlaces.map { record.properties[$0].type }
            return switch record.additional {
            case .typed(let use): uses + [use]
            case .open, .closed: uses
            }
        case .union(let union): return union.variants.compactMap(\.payload)
        case .alias(let use, _): return [use]
        case .enumeration, .namespace: return []
        }
    }
}
