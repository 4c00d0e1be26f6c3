// What holds at once, as one schema: its own keywords, what its `$ref` leads to, and the parts of its `allOf`.

import BinderyClient
import BinderyRuntime

extension StrictRewriting {
    /// The schema without `allOf` and `nullable`; with `$ref` only where the reference stays, alone but for a description.
    ///
    /// It ends for every schema: what is referred to is put into a place once, and never into itself.
    /// - Parameters:
    ///   - schema: one schema as it was given.
    ///   - place: where it stands. The references that were put into it are noted there, for the schemas within.
    ///   - keepsReference: whether a reference may stay.
    mutating func merged(
        _ schema: JSONObject, _ place: inout SchemaPlace, keepsReference: Bool = true
    ) throws(StrictSchemaError) -> JSONObject {
        guard place.level <= SchemaPlace.maxLevel else {
            throw place.error("it is nested more than \(SchemaPlace.maxLevel) levels deep.")
        }
        var members = DraftFour.updated(schema)
        var parts = members.removeValue(forKey: "allOf")?.array ?? []
        var reference = members.removeValue(forKey: "$ref")?.string
        // A single part is how OpenAPI 3.0 says something beside a reference.
        while reference == nil, parts.count == 1, var part = parts[0].object.map(DraftFour.updated) {
            reference = part.removeValue(forKey: "$ref")?.string
            parts = part.removeValue(forKey: "allOf")?.array ?? []
            try SchemaMerge.merge(.object(part), into: &members, place.part(0))
        }
        for keyword in ["$defs", "definitions"] { members[keyword] = nil }
        let isNullable = members.removeValue(forKey: "nullable")?.bool == true
        if let reference {
            if keepsReference, parts.isEmpty, let kept = try kept(reference, beside: members, place) {
                members = kept
            } else {
                try put(reference, into: &members, &place)
            }
        }
        for (index, part) in parts.enumerated() {
            var inner = place.part(index)
            try put(part, into: &members, &inner)
            place.here = inner.here
        }
        return isNullable ? Nullable.made(members) : members
    }

    /// The reference as it stays, with the description beside it; nil where what it leads to has to take its place, so that what
    /// stands beside it counts.
    private mutating func kept(
        _ reference: String, beside members: JSONObject, _ place: SchemaPlace
    ) throws(StrictSchemaError) -> JSONObject? {
        let target = try references.target(reference, place)
        let isRecursive = place.around.contains(target.reference) || isRecursive(target)
        guard form.keywords.contains("$ref"), form.keywords.contains("$defs") else {
            guard isRecursive else { return nil }
            throw place.error("a type that holds itself has no place in the form, which knows no references.")
        }
        let demands = members.contains { key, value in
            !SchemaMerge.annotations.contains(key) && !key.hasPrefix("x-") && target.schema[key] != value
        }
        if demands { return nil }
        var kept: JSONObject = ["$ref": .string(target.reference)]
        if let description = members["description"], target.schema["description"] != description {
            guard isRecursive else { return nil }
            kept["description"] = description
        }
        return kept
    }

    private mutating func isRecursive(_ target: SchemaReferences.Target) -> Bool {
        if let known = recursive[target.reference] { return known }
        let found = references.isRecursive(target)
        recursive[target.reference] = found
        return found
    }

    /// Adds what a reference leads to.
    private mutating func put(
        _ reference: String, into members: inout JSONObject, _ place: inout SchemaPlace
    ) throws(StrictSchemaError) {
        let target = try references.target(reference, place)
        if place.here.contains(target.reference) { return }
        if place.around.contains(target.reference) {
            throw place.error(
                "a type that holds itself with something added has no place in the form. Give what is held a definition of "
                    + "its own, and refer to that alone.")
        }
        place.here.insert(target.reference)
        try put(target.schema, into: &members, &place)
    }

    private mutating func put(
        _ part: JSONValue, into members: inout JSONObject, _ place: inout SchemaPlace
    ) throws(StrictSchemaError) {
        if part.bool == true { return }
        guard let given = part.object else { throw place.error("no value satisfies this part.") }
        place.level += 1
        let whole = try merged(given, &place, keepsReference: false)
        place.level -= 1
        try SchemaMerge.merge(.object(whole), into: &members, place)
    }
}

/// Keywords of JSON Schema's draft 4, which OpenAPI 3.0 has.
enum DraftFour {
    /// `{"minimum": 0, "exclusiveMinimum": true}` → `{"exclusiveMinimum": 0}`
    static func updated(_ schema: JSONObject) -> JSONObject {
        var members = schema
        for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            guard let isExclusive = members[exclusive]?.bool else { continue }
            members[exclusive] = isExclusive ? members.removeValue(forKey: bound) : nil
        }
        return members
    }
}
