// Strings, numbers and booleans.
//
//     {type: string, format: uri}      →  .string(format: "uri")
//     {type: integer, format: int32}   →  .integer(.int32)
//     {type: number}                   →  .number

import BinderyIR

enum ScalarRule: SchemaRule {
    static func lower(_ subject: Subject, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let view = subject.view(lowering)
        guard let kind = view.kinds.first else { return nil }
        let format = view.parts.reversed().lazy.compactMap { $0.node["format"]?.text }.first
        var lowered: Lowered
        switch kind {
        case .string: lowered = Lowered(.string(format: format))
        case .boolean: lowered = Lowered(.boolean)
        case .number: lowered = Lowered(.number)
        case .integer: lowered = Lowered(.integer(IntegerWidth((view.parts.last ?? subject.schema).node)))
        case .null, .array, .object: return nil
        }
        lowered.annotateInline(view, subject, by: lowering)
        return lowered
    }
}

extension Lowered {
    /// Takes over what the parts of a merged schema say: bounds of all, words only of those written in place.
    mutating func annotateInline(_ view: SchemaView, _ subject: Subject, by lowering: SchemaLowering) {
        for part in view.parts where part.node != subject.schema.node {
            let isInline = part.pointer.hasPrefix(subject.schema.pointer + "/")
            annotate(from: part.node, boundsOnly: !isInline, into: lowering.log)
        }
    }
}
