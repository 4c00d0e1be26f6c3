// Schemas that say nothing of a type.
//
//     metadata: {}            →  .json
//     metadata: true          →  .json
//     metadata: {type: null}  →  .json, nullable

import BinderyIR

enum UnconstrainedRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let node = subject.schema.node
        switch node.kind {
        case .mapping:
            if node.count == 0 { return Lowered(.json) }
            return subject.given == nil && lowering.views.isNull(subject.schema) ? Lowered(.json) : nil
        case .scalar:
            if node.bool == nil {
                let word = node.text ?? ""
                let isType = SchemaView.kind(named: word) != nil
                let what = node.isNull ? "nothing stands here" : "'\(word.prefix(40))' stands here"
                lowering.log.warning(
                    "malformed-schema",
                    "\(what), where a schema is expected; any JSON is taken"
                        + (isType && !node.isNull ? "; did you mean { type: \(word) }?" : ""), at: node.span)
            }
            return Lowered(.json)
        case .sequence:
            lowering.log.warning(
                "malformed-schema", "a list stands here, where a schema is expected; any JSON is taken", at: node.span)
            return Lowered(.json)
        }
    }
}
