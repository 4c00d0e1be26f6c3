// Compositions of strings only.
//
//     anyOf:                        →  Enumeration(.suggestions, ["alloy", "verse"])
//       - {type: string}
//       - {type: string, enum: [alloy, verse]}
//     oneOf: [{const: a}, {const: b}]  →  Enumeration(.list, ["a", "b"])

import BinderyIR

enum SuggestionsRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let view = subject.view(lowering)
        guard !view.alternatives.isEmpty, let form = StringForm(view, lowering.views) else { return nil }
        switch form {
        case .free: return Lowered(.string(format: nil))
        case .closed(let values):
            return EnumerationRule.declare(values, .list, kinds: [.string], subject, at: place, by: lowering)
        case .suggested(let values):
            return EnumerationRule.declare(values, .suggestions, kinds: [.string], subject, at: place, by: lowering)
        }
    }
}
