// Arrays whose first elements have types of their own.
//
//     prefixItems: [{type: number}, {type: string}]   →  a record whose JSON is an array: [0: number*, 1: string]
//     minItems: 1                                         only what minItems demands is required
//     items: {type: boolean}                              further elements: .typed(.boolean)

import BinderyIR
import BinderyYAML

enum TupleRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let view = subject.view(lowering)
        guard view.kinds == [.array], let part = view.parts.last(where: { elements(of: $0) != nil }),
            let elements = elements(of: part)
        else { return nil }
        let demanded = view.parts.compactMap { $0.node["minItems"]?.int }.max() ?? 0
        let id = lowering.promise(place)
        let properties = elements.enumerated().map { index, schema -> Property in
            let lowered = lowering.lower(
                schema, at: Place(origin: .property(Ordinal.word(index)), parent: id))
            return Property(
                wireName: String(index), overrideName: lowering.names.member(schema), type: lowered.type,
                isRequired: index < demanded, isNullable: lowered.isNullable, defaultValue: lowered.defaultValue,
                documentation: lowered.documentation, isDeprecated: lowered.isDeprecated, facets: lowered.facets,
                pointer: schema.pointer, span: schema.span)
        }
        var record = Record(
            properties: properties, requiredOrder: properties.filter(\.isRequired).map(\.wireName), isTuple: true)
        if let rest = part.child(part.has("prefixItems") ? "items" : "additionalItems") {
            if rest.node.bool == false {
                record.additional = .closed
            } else if rest.node.kind == .mapping {
                let lowered = lowering.lower(rest, at: Place(origin: .item(of: place.word), parent: id))
                record.additional = lowered.type == .json ? .open : .typed(lowered.use)
            }
        }
        var lowered = lowering.declare(.record(record), as: id, at: place, from: subject.schema)
        lowered.annotateInline(view, subject, by: lowering)
        return lowered
    }

    /// `prefixItems`, or `items` as a list, which is how older drafts say the same.
    private static func elements(of part: Located) -> [Located]? {
        let elements = part.elements("prefixItems") + part.elements("items")
        return elements.isEmpty ? nil : elements
    }
}
