// Lists of values.
//
//     type: string              →  Enumeration(.list, ["low", "high"]), nullable
//     enum: [low, high, null]
//     enum: [1, 2]              →  Enumeration(.list, [1, 2])
//     enum: [1, low, true]      →  Enumeration(.list, [1, "low", true])
//     enum: [[1], {a: 1}]       →  .json, with a warning

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

enum EnumerationRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let view = subject.view(lowering)
        guard view.alternatives.isEmpty, let listed = ConstantRule.values(of: view) else { return nil }
        let values = usable(listed, kinds: view.kinds, lowering.log)
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

    /// Without the numbers that no number of Swift's holds; they are read as unknown values.
    private static func usable(_ values: [Located], kinds: [JSONKind], _ log: DiagnosticLog) -> [Located] {
        values.filter { value in
            let literal = literal(value.node, kinds: kinds)
            guard case .number(let text) = literal else { return true }
            if value.node.string != nil {
                log.note("number-as-text", "this value is text; it is read as the number \(text)", at: value.span)
            }
            if Double(text)?.isFinite == true { return true }
            log.note(
                "oversized-number", "no number type is that large; the value is read as an unknown one", at: value.span)
            return false
        }
    }

    /// Declares an enumeration of these values, each of them once.
    static func declare(
        _ values: [Located], _ form: Enumeration.Form, kinds: [JSONKind], _ subject: SchemaInContext, at place: Place,
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
        // And in quotes a number is one, where the type is a number.
        if kinds == [.integer] || kinds == [.number], let text = node.string, let number = NumberText.json(text),
            Double(number) != nil
        {
            return .number(number)
        }
        return Literal(node)
    }
}
