// A schema in one spelling, whichever way it was written: what SchemaFolding makes and SchemaFacts lists.

import BinderyYAML

/// What a schema says, without its prose and its manner of saying it.
struct FoldedSchema: Equatable {
    /// Keywords with a plain value, as text: `type`, `minimum`, `enum`, `$ref`, `discriminator`, …
    var values: [String: String] = [:]
    var isNullable = false
    /// In the order in which the names first appear.
    var properties: [Property] = []
    var required: [String] = []
    /// Schemas under a keyword: `items`, `additionalProperties`, `propertyNames`.
    var parts: [String: FoldedSchema] = [:]
    /// The fallbacks of `oneOf` and `anyOf`, null left out.
    var union: [FoldedSchema] = []

    struct Property: Equatable {
        var name: String
        var schema: FoldedSchema
    }

    /// This and what stands before it in an `allOf`: what this one says wins, the order is that of first mention.
    func merged(over base: FoldedSchema) -> FoldedSchema {
        var merged = base
        merged.values.merge(values) { $1 }
        merged.isNullable = isNullable || base.isNullable
        for property in properties {
            if let index = merged.properties.firstIndex(where: { $0.name == property.name }) {
                merged.properties[index] = property
            } else {
                merged.properties.append(property)
            }
        }
        merged.required += required.filter { !base.required.contains($0) }
        merged.parts.merge(parts) { $1 }
        if !union.isEmpty { merged.union = union }
        return merged
    }

    /// Whether it says nothing but that it is one of several.
    var isOnlyUnion: Bool {
        var rest = self
        rest.union = []
        rest.isNullable = false
        return !union.isEmpty && rest == FoldedSchema()
    }
}
