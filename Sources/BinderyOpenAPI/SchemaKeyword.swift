// The keywords of schemas as data: what stands under each, and what becomes of it. `Keywords` checks by this list, `Role` finds
// its way by it.

import BinderyIR

/// A keyword of JSON Schema in one of its drafts, or of OpenAPI's dialects of it.
struct SchemaKeyword {
    /// What stands under it.
    enum Value {
        case schema
        /// A list of schemas, or a mapping from names to them.
        case schemas, schemaMap
        case list, mapping, flag
        /// What is no part of the description, whatever it looks like, or a list of that.
        case data, dataList
        /// A text, a number, or what its reader looks at by itself.
        case plain
    }

    /// What becomes of it.
    enum Use {
        /// A rule or a facet reads it.
        case read
        /// It says nothing of the types.
        case silent
        /// Swift's types do not express it.
        case readPast
        /// The same, but for the properties of its schemas, which some values have.
        case conditional
    }

    let value: Value
    let use: Use

    /// The keyword of a name; nil where nobody knows it.
    static subscript(_ name: String) -> SchemaKeyword? { all[name] }

    static func names(where isMeant: (SchemaKeyword) -> Bool) -> Set<String> { Set(all.filter { isMeant($1) }.keys) }

    private static let all: [String: SchemaKeyword] = {
        var all: [String: SchemaKeyword] = [:]
        func add(_ use: Use, _ value: Value, _ names: String) {
            for name in names.split(separator: " ") { all[String(name)] = SchemaKeyword(value: value, use: use) }
        }
        add(.read, .schema, "items additionalItems additionalProperties propertyNames contentSchema")
        add(.read, .schemas, "allOf oneOf anyOf prefixItems")
        add(.read, .schemaMap, "properties patternProperties")
        add(.read, .list, "required")
        add(.read, .mapping, "discriminator")
        add(.read, .flag, "nullable deprecated readOnly writeOnly")
        add(.read, .data, "const default example examples")
        add(.read, .dataList, "enum")
        add(
            .read, .plain,
            "$ref $recursiveRef $dynamicRef $dynamicAnchor type format title description")
        add(.read, .plain, "dependentRequired contentMediaType contentEncoding")
        for bound in Bound.allCases { add(.read, bound.argument == .flag ? .flag : .plain, bound.rawValue) }
        add(.silent, .plain, "externalDocs xml $comment $schema $id $anchor $recursiveAnchor $vocabulary summary")
        add(.silent, .schemaMap, "$defs definitions")
        add(.readPast, .schema, "not if unevaluatedProperties unevaluatedItems contains")
        add(.readPast, .plain, "dependencies minContains maxContains")
        add(.conditional, .schema, "then else")
        add(.conditional, .schemaMap, "dependentSchemas")
        return all
    }()
}
