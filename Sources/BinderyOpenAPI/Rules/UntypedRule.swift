// What no other rule could type.
//
//     {description: Whatever fits.}   →  .json
//     {type: matrix}                  →  .json, with a warning

import BinderyIR

enum UntypedRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        if let type = subject.schema.node["type"], let word = type.typeWords.first {
            lowering.log.warning(
                "unknown-type", "'\(word)' is no type of JSON Schema; any JSON is taken", at: type.span)
        }
        return Lowered(.json)
    }
}
