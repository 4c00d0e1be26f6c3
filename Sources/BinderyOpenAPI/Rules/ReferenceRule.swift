// References, with words of their own beside them.
//
//     $ref: '#/components/schemas/Voice'      →  .named(Voice)
//     description: What to sound like.            with this use's description,
//     nullable: true                              nullable (also where Voice is)

import BinderyIR
import BinderyYAML

enum ReferenceRule: SchemaRule {
    /// Keywords that make of a reference a schema of its own, which its target is merged into.
    private static let structural: KeywordSet = [
        "properties", "required", "items", "enum", "const", "allOf", "oneOf", "anyOf", "patternProperties",
    ]

    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let schema = subject.schema
        guard subject.given == nil, schema.node.kind == .mapping else { return nil }
        guard let target = lowering.views.target(of: schema) else {
            return schema.node["$ref"]?.string == nil ? nil : Lowered(.json)
        }
        if schema.node.count > 1, schema.node.hasKey(of: structural) { return nil }
        var lowered = Lowered(.named(lowering.type(for: target)))
        lowered.constant = ConstantRule.constant(of: lowering.views.view(target))
        return lowered
    }
}
