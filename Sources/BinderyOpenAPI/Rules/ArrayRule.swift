// Arrays.
//
//     type: array                              →  .array(.string), at most 4 items, each of 1 … 64
//     maxItems: 4
//     items: {type: string, maxLength: 64}

import BinderyIR

enum ArrayRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let view = subject.view(lowering)
        guard view.kinds == [.array] else { return nil }
        var lowered = Lowered(.array(.json))
        if let items = view.parts.reversed().lazy.compactMap({ $0.child("items") }).first {
            let item = lowering.lower(items, at: place.ofItems)
            lowered.type = .array(item.use)
            lowered.facets.items = item.facets.isEmpty ? [] : [item.facets]
        }
        lowered.annotateInline(view, subject, by: lowering)
        lowering.reportMisplacedProperties(view)
        return lowered
    }
}
