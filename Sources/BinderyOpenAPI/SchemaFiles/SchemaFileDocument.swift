// A description, or none, and schema files go in; one document comes out in whose components each file has its place.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

package enum SchemaFileDocument {
    /// The description with an entry for each file; a document of the files alone where there is no description. nil where
    /// two things want one name.
    ///
    ///     tools: [tools/get_weather.yaml]
    ///     →  components: {schemas: {get_weather_arguments: {$ref: /…/tools/get_weather.yaml#/parameters}}}
    package static func document(
        of description: YAMLNode?, with files: SchemaFiles, into log: DiagnosticLog
    ) -> YAMLNode? {
        let present = description?["components"]?["schemas"]?.entries.compactMap(\.key.text) ?? []
        var taken = Set(present)
        var hasClash = false
        for component in files.components where !taken.insert(component.key).inserted {
            log.error("bad-tool", "the name '\(component.key)' is taken", at: component.span)
            hasClash = true
        }
        guard !hasClash else { return nil }
        let entries = files.components.map { component in
            let value =
                component.reference.map { "{\"$ref\": \(JSONQuote.quote($0, .wire))}" }
                ?? "{\"type\": \"object\", \"properties\": {}}"
            return "\(JSONQuote.quote(component.key, .wire)): \(value)"
        }
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Schemas", "version": "1"}, "paths": {},
            "components": {"schemas": {\(entries.joined(separator: ",\n"))}}}
            """
        let source = SourceFile(path: "schemas", bytes: Array(text.utf8))
        guard let own = DocumentReader.read(source, into: log) else { return nil }
        guard let description, description.kind == .mapping else { return own }
        return graft(own["components"]?["schemas"], into: description)
    }

    private static func graft(_ schemas: YAMLNode?, into description: YAMLNode) -> YAMLNode {
        guard let schemas else { return description }
        var graft = TreeGraft(description)
        let more = entries(of: schemas, in: &graft)
        let components = description["components"]
        let old = components?["schemas"]
        let section = graft.mapping(
            entries(of: old, in: &graft) + more, inPlaceOf: old ?? components ?? description)
        if old != nil, let components {
            graft.set("schemas", of: components, to: section)
            return graft.finish(root: graft.handle(of: description))
        }
        let place = components ?? description
        var sections = entries(of: components, in: &graft)
        sections.append((graft.string("schemas", inPlaceOf: place), section))
        let whole = graft.mapping(sections, inPlaceOf: place)
        if components != nil {
            graft.set("components", of: description, to: whole)
            return graft.finish(root: graft.handle(of: description))
        }
        var top = entries(of: description, in: &graft)
        top.append((graft.string("components", inPlaceOf: description), whole))
        let root = graft.mapping(top, inPlaceOf: description)
        return graft.finish(root: root)
    }

    private static func entries(
        of mapping: YAMLNode?, in graft: inout TreeGraft
    ) -> [(key: TreeGraft.Handle, value: TreeGraft.Handle)] {
        guard let mapping else { return [] }
        let handle = graft.handle(of: mapping)
        return graft.entries(of: handle)
    }
}
