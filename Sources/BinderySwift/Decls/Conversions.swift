// Which types convert into which: what the description asks for, and what follows for a union's variant.

import BinderyDiagnostics
import BinderyIR

/// The conversions of an API, by target.
struct Conversions: Sendable {
    private let emitter: Emitter
    private var sources: [TypeID: [TypeID]] = [:]
    /// By source: the records whose members are read where something is made of it.
    private(set) var read: [TypeID: Set<TypeID>] = [:]
    private var variants: [TypeID: [(source: TypeID, variant: Identifier, payload: TypeID)]] = [:]

    init(_ emitter: Emitter, into log: DiagnosticLog) {
        self.emitter = emitter
        for type in emitter.api.types {
            guard case .record(let record) = type.kind else { continue }
            for target in record.annotations.convertsTo { add(type, record, to: target, into: log) }
        }
    }

    private mutating func add(_ source: TypeDecl, _ record: Record, to target: TypeID, into log: DiagnosticLog) {
        if let (id, _) = emitter.names.record(.named(target)) {
            addRecord(source, to: id, into: log)
        } else if let (id, union) = emitter.names.union(.named(target)) {
            guard let index = variant(for: record, of: union), let payload = union.variants[index].payload,
                let (inner, _) = emitter.names.record(payload)
            else {
                log.warning(
                    "no-conversion", "no variant of the target has this type's constants, so nothing converts into it",
                    at: source.span)
                return
            }
            guard inner == source.id || addRecord(source, to: inner, into: log) else { return }
            if variants[id, default: []].contains(where: { $0.source == source.id }) { return }
            variants[id, default: []].append((source.id, emitter.names.members(id)[index], inner))
        } else {
            log.warning("no-conversion", "only records and unions can be converted into", at: source.span)
        }
    }

    @discardableResult
    private mutating func addRecord(_ source: TypeDecl, to target: TypeID, into log: DiagnosticLog) -> Bool {
        if sources[target, default: []].contains(source.id) { return true }
        if source.id == target { return false }
        var plan = RecordConversion(emitter, home: target)
        guard plan.initialiser(from: source.id, to: target) != nil else {
            let missing = plan.missing.map { "`\($0)`" }.joined(separator: ", ")
            log.warning("no-conversion", "the target requires \(missing), which this type cannot give", at: source.span)
            return false
        }
        sources[target, default: []].append(source.id)
        read[source.id, default: []].formUnion(plan.read)
        return true
    }

    /// The variant whose discriminator is the record's constant.
    private func variant(for record: Record, of union: Union) -> Int? {
        union.variants.firstIndex { variant in
            guard case .property(let name, let values) = variant.selector else { return false }
            return record.properties.contains { property in
                guard property.wireName == name, let constant = property.constant else { return false }
                return values.contains(constant.text)
            }
        }
    }

    /// The extensions of a type by which it is made of others, where `includes` says so of those.
    func extensions(of id: TypeID, where includes: (TypeID) -> Bool = { _ in true }) -> [Code] {
        let records = sources[id, default: []].filter(includes).compactMap { source -> Code? in
            var plan = RecordConversion(emitter, home: id)
            guard let initialiser = plan.initialiser(from: source, to: id) else { return nil }
            return """
                extension \(emitter.path(id, in: .file)) {
                    \(Code.paragraphs([initialiser] + plan.functions))
                }
                """
        }
        let unions = variants[id, default: []].filter { includes($0.source) }.map { source, variant, payload -> Code in
            let made: Code = source == payload ? "value" : "\(emitter.path(payload, in: .extended(id)))(value)"
            return """
                extension \(emitter.path(id, in: .file)) {
                    /// The value as `.\(variant)`; what that takes of it is said there.
                    \(emitter.modifier)init(_ value: \(emitter.path(source, in: .extended(id)))) {
                        self = .\(member: variant)(\(made))
                    }
                }
                """
        }
        return records + unions
    }
}
