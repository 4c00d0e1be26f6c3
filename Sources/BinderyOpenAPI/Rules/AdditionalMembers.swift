// What an object's schemas say of members that they do not name goes in, one word on them comes out.
//
//     additionalProperties: {type: integer}             →  .typed(.integer)
//     additionalProperties: false                       →  .closed
//     patternProperties: {'^x-': {type: string}}        →  .typed(.string)
//     patternProperties: {a: {type: string}, b: {type: integer}}  →  .open, with a note

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

    /// The schema of an object's unnamed members; nil where there is none, nothing but true or false, or several that
    /// differ.
    static func schema(of part: Located, by lowering: SchemaLowering) -> Located? {
        var schemas = part.child("patternProperties")?.members.map(\.value) ?? []
        if let rest = part.child("additionalProperties"), rest.node.kind == .mapping { schemas.append(rest) }
        guard let first = schemas.first else { return nil }
        if let other = schemas.dropFirst().first(where: { !areAlike(first, $0, lowering) }) {
            lowering.log.note(
                "several-patterns", "members are not told apart by pattern; all are read as any JSON", at: other.span)
            return nil
        }
        return first
    }

    /// Whether members that match no pattern may be of any type, so that a map of one type would not hold them.
    static func leavesOthersOpen(_ part: Located) -> Bool {
        guard let patterns = part.child("patternProperties"), patterns.node.count > 0 else { return false }
        if let rest = part.child("additionalProperties") ?? part.child("unevaluatedProperties") {
            return rest.node.bool == true
        }
        return !patterns.members.contains { ["", ".*", "^.*$", ".+", "^.+$", "^.*", "^"].contains($0.name) }
    }

    /// Whether two schemas give the same Swift type: the same reference, or the same plain type.
    private static func areAlike(_ one: Located, _ other: Located, _ lowering: SchemaLowering) -> Bool {
        if one.node == other.node { return true }
        if let target = lowering.views.target(of: one) {
            return target.pointer == lowering.views.target(of: other)?.pointer
        }
        let views = [one, other].map(lowering.views.view)
        let formats = [one, other].map { $0.node["format"]?.text }
        return views.allSatisfy {
            $0.kinds.count == 1 && ![.object, .array].contains($0.kinds[0]) && $0.alternatives.isEmpty
                && $0.valuePart == nil
        } && views[0].kinds == views[1].kinds && formats[0] == formats[1]
    }
}
