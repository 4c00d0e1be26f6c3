// Schemas with one legal value.
//
//     role:                      required:  .string, constant "user": written by itself, not stored
//       type: string             optional:  an enumeration of one case
//       enum: [user]
//     strict: {const: true}  →   .boolean, constant true

import BinderyIR
import BinderyYAML

enum ConstantRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let view = subject.view(lowering)
        guard view.alternatives.isEmpty, let constant = constant(of: view), let value = values(of: view)?.first else {
            return nil
        }
        var lowered: Lowered
        switch constant {
        case .string:
            if place.isImpliedIfConstant, !view.isNullable {
                lowered = Lowered(.string(format: nil))
            } else {
                let values = [EnumerationRule.value(value, constant, lowering)]
                lowered = lowering.declare(
                    .enumeration(Enumeration(form: .list, values: values)), at: place, from: subject.schema)
            }
        case .boolean: lowered = Lowered(.boolean)
        case .number(let text): lowered = Lowered(NumberText.isInteger(text) ? .integer(.int64) : .number)
        case .null, .json: return nil
        }
        lowered.constant = constant
        return lowered
    }

    /// The one legal value of a schema; nil where there are several or any.
    static func constant(of view: SchemaView) -> Literal? {
        guard let node = view.valuePart?.node else { return nil }
        var only: YAMLNode?
        if let value = node["const"] {
            only = value.isNull ? nil : value
        } else if let list = node["enum"], list.kind == .sequence {
            for value in list.elements where !value.isNull {
                if only != nil { return nil }
                only = value
            }
        }
        guard let only, only.kind == .scalar else { return nil }
        return EnumerationRule.literal(only, kinds: view.kinds)
    }

    /// The values that a schema lists, null left out; nil where it lists none.
    static func values(of view: SchemaView) -> [Located]? {
        guard let part = view.valuePart else { return nil }
        let values = part.child("const").map { [$0] } ?? part.elements("enum")
        return values.filter { !$0.node.isNull }
    }
}
