// spec/openai.yaml in itself: nothing idle, nothing undescribed, every discriminator's map right.

import BinderyYAML
import Testing

struct DescriptionShapeTests {
    private let root: YAMLNode
    private let schemas: YAMLNode

    init() throws {
        root = try SpecFiles.description
        schemas = try #require(root["components"]?["schemas"])
    }

    @Test func everySchemaIsReached() throws {
        let reached = try DescriptionFacts(root).schemas
        #expect(Set(reached) == Set(schemas.entries.compactMap(\.key.text)))
    }

    @Test func everySchemaAndEveryPropertyIsDescribed() {
        var properties = 0
        for (name, schema) in schemas.entries {
            #expect(
                schema["description"]?.string?.isEmpty == false, "\(name.span): \(name.text ?? "") has no description")
            forEachMapping(in: schema) { node in
                for (name, property) in node["properties"].map({ Array($0.entries) }) ?? [] {
                    properties += 1
                    let isDescribed = property["description"]?.string?.isEmpty == false || property["$ref"] != nil
                    #expect(isDescribed, "\(name.span): \(name.text ?? "") has no description")
                }
            }
        }
        #expect(properties > 200)
    }

    @Test func everyRequiredNameIsAProperty() {
        for (_, schema) in schemas.entries {
            forEachMapping(in: schema) { node in
                guard let required = node["required"], let properties = node["properties"] else { return }
                for name in required.elements {
                    #expect(properties[name.text ?? ""] != nil, "\(name.span): \(name.text ?? "") is not a property")
                }
            }
        }
    }

    @Test func everyDiscriminatorLeadsWhereItsValueIsTheConstant() throws {
        var entries = 0
        for (_, schema) in schemas.entries {
            try forEachMapping(in: schema) { node in
                guard let discriminator = node["discriminator"] else { return }
                let property = try #require(discriminator["propertyName"]?.text)
                let mapping = try #require(discriminator["mapping"], "\(discriminator.span): no mapping")
                let members = node["oneOf"]?.elements.compactMap { $0["$ref"]?.text }
                #expect(members == mapping.entries.compactMap(\.value.text), "\(mapping.span)")
                for (value, target) in mapping.entries {
                    let member = try #require(schemas[SchemaFolding.name(ofReference: target.text ?? "")])
                    #expect(member["properties"]?[property]?["const"]?.text == value.text, "\(value.span)")
                    entries += 1
                }
            }
        }
        #expect(entries > 15)
    }

    private func forEachMapping(in node: YAMLNode, _ body: (YAMLNode) throws -> Void) rethrows {
        if node.kind == .mapping { try body(node) }
        for (_, value) in node.entries { try forEachMapping(in: value, body) }
        for element in node.elements { try forEachMapping(in: element, body) }
    }
}
