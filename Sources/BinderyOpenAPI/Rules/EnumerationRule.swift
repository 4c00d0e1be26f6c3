// Lists of values.
//
//     type: string              →  Enumeration(.list, ["low", "high"]), nullable
//     enum: [low, high, null]
//     enum: [1, 2]              →  Enumeration(.list, [1, 2])
//     enum: [1, low, true]      →  Enumeration(.list, [1, "low", true])
//     enum: [[1], {a: 1}]       →  .json, with a warning

import BinderyIR
import BinderyYAML

enum EnumerationRule: SchemaRule {
    static func lower(_ subject: Subject, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let view = subject.view(lowering)
        guard view.alternatives.isEmpty, let values = ConstantRule.values(of: view) else { return nil }
        guard !values.isEmpty else {
            if let part = view.valuePart, part.node["enum"]?.count == 0 {
                lowering.log.note("empty-enumeration", "a list without values says nothing of the type", at: part.span)
            }
            return nil
        }
        let literals = values.map { literal($0.node, kinds: view.kinds) }
        if literals.allSatisfy({ if case .string = $0 { true } else { false } }) {
            return declare(values, .list, kinds: view.kinds, subject, at: place, by: lowering)
        }
        if literals.allSatisfy({ if case .boolean = $0 { true } else { false } }) { return Lowered(.boolean) }
        if literals.allSatisfy({ if case .number = $0 { true } else { false } }) {
            return declare(values, .list, kinds: view.kinds, subject, at: place, by: lowering)
        }
        if values.allSatisfy({ $0.node.kind == .scalar }) {
            return declare(values, .list, kinds: view.kinds, subject, at: place, by: lowering)
        }
        lowering.log.warning(
            "mixed-enumeration", "a list with objects or arrays has no type of its own; any JSON is taken",
            at: values[0].span)
        return Lowered(.json)
    }

    /// Declares an enumeration of these values, each of them once.
    static func declare(
        _ values: [Located], _ form: Enumeration.Form, kinds: [JSONKind], _ subject: Subject, at place: Place,
        by lowering: SchemaLowering
    ) -> Lowered {
        var seen: Set<Literal> = []
        var list: [EnumerationValue] = []
        for located in values {
            let literal = literal(located.node, kinds: kinds)
            if seen.insert(literal).inserted {
                list.append(value(located, literal, lowering))
            } else if form == .list {
                lowering.log.note("repeated-value", "this value is listed twice", at: located.span)
            }
        }
        return lowering.declare(
            .enumeration(Enumeration(form: form, values: list)), at: place, from: subject.schema)
    }

    static func value(_ located: Located, _ literal: Literal, _ lowering: SchemaLowering) -> EnumerationValue {
        let notes = EnumerationNotes(located, in: lowering.references, log: lowering.log)
        return EnumerationValue(
            literal: literal, overrideName: lowering.names.value(located), nameHint: notes.nameHint,
            documentation: notes.documentation, isDeprecated: notes.isDeprecated, span: located.span)
    }

    /// A listed value. Where the type is string, a word that YAML takes for something else is the word all the same.
    static func literal(_ node: YAMLNode, kinds: [JSONKind]) -> Literal {
        if kinds == [.string], let text = node.text { return .string(text) }
        return Literal(node)
    }
}
