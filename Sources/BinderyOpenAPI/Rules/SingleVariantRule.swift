// Compositions in which only one member says what the type is.
//
//     anyOf:                     →  the lowered string, nullable
//       - {type: string}
//       - {type: 'null'}
//     allOf:                     →  .named(Voice), with the description
//       - {$ref: …/Voice}
//       - {description: Which.}

import BinderyIR
import BinderyYAML

enum SingleVariantRule: SchemaRule {
    /// Keywords that speak of a use and leave the type as it is.
    private static let plain: KeywordSet = [
        "allOf", "oneOf", "anyOf", "type", "nullable", "description", "default", "deprecated", "readOnly", "writeOnly",
        "title", "discriminator", "example", "examples", "externalDocs", "$comment", "minLength", "maxLength",
        "pattern", "minimum", "maximum", "minItems", "maxItems", "format", "not",
        "$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$defs", "$schema",
    ]

    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let schema = subject.schema
        guard subject.given == nil, schema.node.kind == .mapping, !lowering.references.inheritance.isSubtype(schema)
        else {
            return nil
        }
        var members: [Located] = []
        var remarks: [Located] = []
        for keyword in ["allOf", "oneOf", "anyOf"] where schema.has(keyword) {
            for member in lowering.views.spokenMembers(schema, keyword) {
                if keyword == "allOf", isRemark(member) { remarks.append(member) } else { members.append(member) }
            }
        }
        guard members.count == 1, let member = members.first, leavesTypeAlone(schema) else { return nil }
        // A union of one, which others may join.
        if schema.has("discriminator") { return nil }
        var lowered = lowering.lower(member, at: place)
        for remark in remarks { lowered.annotate(from: remark.node, into: lowering.log) }
        return lowered
    }

    /// Whether a member of an allOf says nothing of the type.
    private static func isRemark(_ schema: Located) -> Bool {
        schema.node.kind == .mapping && leavesTypeAlone(schema)
            && !["type", "allOf", "oneOf", "anyOf", "format"].contains(where: schema.has)
    }

    private static func leavesTypeAlone(_ schema: Located) -> Bool {
        schema.node.entries.allSatisfy { key, value in
            if key.isOne(of: plain) { return true }
            let name = key.text ?? ""
            return name == "additionalProperties" ? value.bool != nil : name.hasPrefix("x-")
        }
    }
}
