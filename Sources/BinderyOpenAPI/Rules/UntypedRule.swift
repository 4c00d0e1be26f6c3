// What no other rule could type.
//
//     {description: Whatever fits.}   →  .json
//     {type: matrix}                  →  .json, after the warning that every unknown word of `type` gets

import BinderyIR

enum UntypedRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        Lowered(.json)
    }
}
