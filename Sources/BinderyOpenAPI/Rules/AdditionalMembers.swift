// What an object's schemas say of members that they do not name goes in, one word on them comes out.
//
//     additionalProperties: {type: integer}             →  .typed(.integer)
//     additionalProperties: false                       →  .closed
//     patternProperties: {'^x-': {type: string}}        →  .typed(.string)

import BinderyIR
import BinderyYAML

enum AdditionalMembers {
    static func read(_ view: SchemaView, at place: Place, by lowering: SchemaLowering) -> (
        members: AdditionalProperties, facets: Facets
    ) {
        var result: (members: AdditionalProperties, facets: Facets) = (.open, Facets())
        for part in view.parts {
            if let schema = schema(of: part, by: lowering) {
                let lowered = lowering.lower(schema, at: place.ofValues)
                result = lowered.type == .json ? (.open, Facets()) : (.typed(lowered.use), lowered.facets)
            } else if part.node["additionalProperties"]?.bool == false, part.node["patternProperties"] == nil {
                result = (.closed, Facets())
            }
        }
        return result
    }

    /// The schema of an object's unnamed members; nil where there is none, or nothing but true or false.
    static func schema(of part: Located, by lowering: SchemaLowering) -> Located? {
        if let schema = part.child("additionalProperties"), schema.node.kind == .mapping { return schema }
        guard let patterns = part.child("patternProperties"), patterns.node.count > 0 else { return nil }
        if patterns.node.count > 1 {
            lowering.log.note(
                "several-patterns", "members are not told apart by pattern; all are read as any JSON", at: patterns.span
            )
            return nil
        }
        return patterns.members[0].value
    }
}
