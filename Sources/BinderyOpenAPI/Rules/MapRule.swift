// Objects without properties of their own.
//
//     type: object                           →  .map(.integer)
//     additionalProperties: {type: integer}
//     type: object                           →  .map(.json)

import BinderyIR

enum MapRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let view = subject.view(lowering)
        guard view.kinds == [.object] else { return nil }
        var lowered = Lowered(.map(.json))
        if let schema = view.parts.reversed().lazy.compactMap({ AdditionalMembers.schema(of: $0, by: lowering) }).first
        {
            let value = lowering.lower(schema, at: place.ofValues)
            lowered.type = .map(value.use)
            lowered.facets.values = value.facets.isEmpty ? [] : [value.facets]
        }
        lowered.annotateInline(view, subject, by: lowering)
        return lowered
    }
}
