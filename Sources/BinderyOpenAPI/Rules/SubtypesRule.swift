// Bases that tell apart those who extend them.
//
//     Pet:                                     →  property kind = "dog": Dog, property kind = "Cat": Cat,
//       discriminator: {propertyName: kind}        and for any other object the base's own record
//       properties: {kind: {type: string}}
//     Dog: {allOf: [{$ref: …/Pet}, …]}

import BinderyDiagnostics
import BinderyIR

enum SubtypesRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let schema = subject.schema
        let inheritance = lowering.references.inheritance
        guard subject.given == nil, let property = inheritance.property(of: schema) else { return nil }
        let subtypes = inheritance.subtypes(of: schema)
        let id = lowering.promise(place)
        var taken: Set<String> = []
        var variants = subtypes.compactMap { subtype -> Variant? in
            let name = References.componentName(subtype.schema.pointer) ?? "object"
            let type = lowering.type(for: subtype.schema)
            // Whose words are all an earlier one's is never told from that.
            let words = words(of: subtype, property, name, lowering).filter { taken.insert($0).inserted }
            guard !words.isEmpty else { return nil }
            return Variant(
                selector: .property(name: property, values: words), payload: .named(type), nameHint: name,
                pointer: subtype.schema.pointer, span: subtype.schema.span)
        }
        let own = SchemaInContext(schema: schema, view: lowering.views.view(schema))
        let base = lowering.lower(own, at: Place(origin: .variant("base"), parent: id))
        // The name that is chosen for the schema is the union's.
        if let inner = base.declared { lowering.update(inner) { $0.overrideName = nil } }
        variants.append(
            Variant(
                selector: .kind(.object), payload: base.type, facets: base.facets, nameHint: "base",
                pointer: schema.pointer, span: schema.span))
        lowering.log.note(
            "extended-base", "this is read as one of the \(subtypes.count) schemas that extend it, or as itself",
            at: schema.span)
        return lowering.declare(.union(Union(variants: variants)), as: id, at: place, from: schema)
    }

    /// The mapping's words; else the one that the subtype itself is limited to; else its name.
    private static func words(
        of subtype: SubtypeTable.Subtype, _ property: String, _ name: String, _ lowering: SchemaLowering
    ) -> [String] {
        if !subtype.words.isEmpty { return subtype.words }
        if let word = subtype.schema.node["x-ms-discriminator-value"]?.text { return [word] }
        let view = lowering.views.view(subtype.schema)
        let finder = DiscriminatorValues(
            views: lowering.views, references: lowering.references, countsLists: true)
        if let words = finder.words(of: property, in: view), words.count == 1 {
            return words
        }
        return [name]
    }
}
