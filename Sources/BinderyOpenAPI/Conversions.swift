// `x-bindery-converts-to` of named records goes in; the IDs of the types into which they convert are set.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

enum Conversions {
    /// The names or references that the extension lists: one, or several.
    static func targets(_ value: YAMLNode) -> [String] {
        value.kind == .sequence ? value.elements.compactMap(\.text) : value.text.map { [$0] } ?? []
    }

    static func resolve(in lowering: SchemaLowering) {
        guard lowering.keywords.hasConversions else { return }
        for type in lowering.types {
            guard let schema = lowering.references.find(type.pointer), let value = schema.child("x-bindery-converts-to")
            else { continue }
            guard case .record(var record) = type.kind else {
                lowering.log.error("unknown-conversion", "only an object with properties converts", at: value.span)
                continue
            }
            for text in targets(value.node) {
                guard let target = lowering.references.schema(named: text) else {
                    let names = lowering.references.find("/components/schemas")?.members.map(\.name) ?? []
                    lowering.log.error(
                        "unknown-conversion",
                        "'\(text)' is not a schema of this description\(Nearest.suggestion(for: text, among: names))",
                        at: value.span)
                    continue
                }
                let id = lowering.type(for: target)
                lowering.drain()
                switch lowering.declaration(id)?.kind {
                case .record, .union: record.annotations.convertsTo.append(id)
                case .enumeration, .alias, .namespace, nil:
                    lowering.log.error(
                        "unknown-conversion", "'\(text)' is neither an object with properties nor a union",
                        at: value.span)
                }
            }
            lowering.update(type.id) { $0.kind = .record(record) }
        }
    }
}
