// Bases that tell apart those who extend them.
//
//     Pet:                                     →  property kind = "dog": Dog, property kind = "Cat": Cat,
//       discriminator: {propertyName: kind}        and for any other object the base's own record
//       properties: {kind: {type: string}}
//     Dog: {allOf: [{$ref: …/Pet}, …]}

import BinderyDiagnostics
import BinderyIR

enum HeirsRule: SchemaRule {
    static func lower(_ subject: Subject, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let schema = subject.schema
        let kinship = lowering.references.kinship
        guard subject.given == nil, let property = kinship.property(of: schema) else { return nil }
        let heirs = kinship.heirs(of: schema)
        let id = lowering.promise(place)
        var taken: Set<String> = []
        var variants = heirs.map { heir -> Variant in
            let name = References.componentName(heir.schema.pointer) ?? "object"
            let words = words(of: heir, property, name, lowering).filter { taken.insert($0).inserted }
            return Variant(
                selector: words.isEmpty ? .trial(name: name) : .property(name: property, values: words),
                payload: .named(lowering.type(for: heir.schema)), nameHint: words.isEmpty ? nil : name,
                pointer: heir.schema.pointer, span: heir.schema.span)
        }
        let own = Subject(schema: schema, view: lowering.views.view(schema))
        let base = lowering.lower(own, at: Place(origin: .variant("base"), parent: id))
        // The name that is chosen for the schema is the union's.
        if let inner = base.declared { lowering.update(inner) { $0.overrideName = nil } }
        variants.append(
            Variant(
                selector: .kind(.object), payload: base.type, facets: base.facets, nameHint: "base",
                pointer: schema.pointer, span: schema.span))
        lowering.log.note(
            "extended-base", "this is read as one of the \(heirs.count) schemas that extend it, or as itself",
            at: schema.span)
        return lowering.declare(.union(Union(variants: variants)), as: id, at: place, from: schema)
    }

    /// The mapping's words; else the one that the heir itself is limited to; else its name.
    private static func words(
        of heir: Kinship.Heir, _ property: String, _ name: String, _ lowering: SchemaLowering
    ) -> [String] {
        if !heir.words.isEmpty { return heir.words }
        if let word = heir.schema.child("x-ms-discriminator-value")?.node.text { return [word] }
        let view = lowering.views.view(heir.schema)
        if let words = DiscriminatorValues(views: lowering.views).words(of: property, in: view), words.count == 1 {
            return words
        }
        return [name]
    }
}
