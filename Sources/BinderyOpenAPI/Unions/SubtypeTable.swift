// The named schemas go in; which of them extend a base that has a discriminator comes out, and by which words.
//
//     Pet: {discriminator: {propertyName: kind, mapping: {dog: Dog}}}    →  Pet: [Dog by "dog", Cat by "Cat"]
//     Dog: {allOf: [{$ref: …/Pet}, …]}      Cat: {allOf: [{$ref: …/Pet}, …]}

import BinderyYAML

/// Who extends whom, by `allOf`. Shared, since each schema is looked up in it.
final class SubtypeTable {
    struct Subtype {
        let schema: Located
        /// The words that the base's mapping has for it; none where the mapping is silent.
        var words: [String]
    }

    private var subtypes: [String: [Subtype]] = [:]
    private var properties: [String: String] = [:]
    private var extending: Set<String> = []
    /// The word by which a schema is known to its base, where it is one.
    private var ownWords: [String: (property: String, word: String)] = [:]

    init(of references: References) {
        let schemas = references.find("/components/schemas")?.members.map(\.value) ?? []
        let bases = schemas.filter { Self.discriminator(of: $0) != nil }
        guard !bases.isEmpty else { return }
        var children: [String: [Located]] = [:]
        for schema in schemas {
            for parent in Self.parents(of: schema, references) { children[parent, default: []].append(schema) }
        }
        let order = Dictionary(
            schemas.enumerated().map { ($0.element.pointer, $0.offset) }, uniquingKeysWith: { first, _ in first })
        for base in bases {
            guard let discriminator = Self.discriminator(of: base) else { continue }
            var found = Self.descendants(of: [base], children)
            found.sort { order[$0.pointer, default: 0] < order[$1.pointer, default: 0] }
            let property = discriminator.node["propertyName"]?.text
            let nearer = found.filter {
                Self.discriminator(of: $0).map { $0.node["propertyName"]?.text != property } ?? false
            }
            let further = Self.descendants(of: nearer, children).filter { schema in
                !Self.parents(of: schema, references).contains(base.pointer)
                    && !Self.hasOwnWord(schema, property ?? "")
            }
            add(found, Set(further.map(\.pointer)), of: base, by: discriminator, references)
        }
    }

    /// Whether a schema says by itself by which word it is told apart.
    private static func hasOwnWord(_ schema: Located, _ property: String) -> Bool {
        let inline = schema.elements("allOf").filter { !$0.has("$ref") }
        return ([schema] + inline).contains { part in
            part.child("properties")?.child(property).map { $0.has("const") || $0.has("enum") } ?? false
        }
    }

    /// All who extend some schemas, directly or through others.
    private static func descendants(of bases: [Located], _ children: [String: [Located]]) -> [Located] {
        var seen = Set(bases.map(\.pointer))
        var open = bases.flatMap { children[$0.pointer] ?? [] }
        var found: [Located] = []
        while let next = open.popLast() {
            guard seen.insert(next.pointer).inserted else { continue }
            found.append(next)
            open += children[next.pointer] ?? []
        }
        return found
    }

    /// Those who extend a base, in the document's order; none where a schema is no such base.
    func subtypes(of base: Located) -> [Subtype] {
        subtypes.isEmpty ? [] : subtypes[base.pointer] ?? []
    }

    /// The property by which a base tells its subtypes apart.
    func property(of base: Located) -> String? { properties.isEmpty ? nil : properties[base.pointer] }

    /// Whether a schema is one of those that a base reads as: it then has a type of its own, whatever else it says.
    func isSubtype(_ schema: Located) -> Bool { !extending.isEmpty && extending.contains(schema.pointer) }

    /// The property that tells a schema from its siblings, and its word.
    func word(of schema: Located) -> (property: String, word: String)? {
        ownWords.isEmpty ? nil : ownWords[schema.pointer]
    }

    /// - Parameter further: those who extend a base between, which tells them apart by another property: they are found through
    ///   that one, unless the mapping names them.
    private func add(
        _ found: [Located], _ further: Set<String>, of base: Located, by discriminator: Located,
        _ references: References
    ) {
        guard let property = discriminator.node["propertyName"]?.text else { return }
        var words: [String: [String]] = [:]
        for (word, _, value) in discriminator.child("mapping")?.members ?? [] {
            guard let target = value.node.text.flatMap(references.schema(named:)) else { continue }
            words[target.pointer, default: []].append(word)
        }
        let found = found.filter { !further.contains($0.pointer) || words[$0.pointer] != nil }
        guard !found.isEmpty else { return }
        properties[base.pointer] = property
        subtypes[base.pointer] = found.map { Subtype(schema: $0, words: words[$0.pointer] ?? []) }
        for schema in found {
            extending.insert(schema.pointer)
            let own = schema.node["x-ms-discriminator-value"]?.text ?? References.componentName(schema.pointer)
            let known = words[schema.pointer] ?? own.map { [$0] } ?? []
            if known.count == 1, ownWords[schema.pointer] == nil || words[schema.pointer] != nil {
                ownWords[schema.pointer] = (property, known[0])
            }
        }
    }

    /// A base tells its subtypes apart and is no union of its own.
    private static func discriminator(of schema: Located) -> Located? {
        guard let found = schema.child("discriminator"), found.has("propertyName"), !schema.has("oneOf"),
            !schema.has("anyOf")
        else { return nil }
        return found
    }

    private static func parents(of schema: Located, _ references: References) -> [String] {
        schema.elements("allOf").compactMap { member in
            guard let text = member.node["$ref"]?.string, let pointer = references.localPointer(text) else {
                return nil
            }
            return References.componentName(pointer) == nil ? nil : pointer
        }
    }
}
