// Every spec/*.json but the schema itself is a config, of the shape that spec/bindery.schema.json describes.

import BinderyYAML
import Foundation
import Testing

struct ConfigFilesTests {
    private let schema: YAMLNode
    private let configs: [URL]

    init() throws {
        schema = try SpecFiles.read(SpecFiles.folder.appending(path: "bindery.schema.json"))
        configs = try SpecFiles.files(endingIn: ".json").filter { $0.lastPathComponent != "bindery.schema.json" }
    }

    @Test func everyConfigHasTheShapeOfTheSchema() throws {
        #expect(!configs.isEmpty)
        for url in configs {
            #expect(Self.faults(of: try SpecFiles.read(url), by: schema) == [])
        }
    }

    @Test func everyConfigNamesAFileThatIsThereAndTheSchema() throws {
        for url in configs {
            let config = try SpecFiles.read(url)
            let spec = try #require(config["spec"]?.string)
            let path = url.deletingLastPathComponent().appending(path: spec).path
            #expect(FileManager.default.fileExists(atPath: path), "\(path)")
            #expect(config["$schema"]?.string == "bindery.schema.json")
        }
    }

    @Test(arguments: [
        (#"{"spec": "a.yaml"}"#, 0),
        (#"{"spec": "a.yaml", "only": ["a"], "outputs": ["models"], "access": "package", "names": {"/a": "B"}}"#, 0),
        (#"{"spec": "a.json", "except": ["tag:a", "schema:B"], "allowedFolders": ["../b"]}"#, 0),
        (#"{"output": "."}"#, 1),
        (#"{"spec": "a.yaml", "speck": "b.yaml"}"#, 1),
        (#"{"spec": 1}"#, 1),
        (#"{"spec": "a.yaml", "only": "a"}"#, 1),
        (#"{"spec": "a.yaml", "except": 1, "allowedFolders": {}}"#, 2),
        (#"{"spec": "a.yaml", "outputs": ["model"]}"#, 1),
        (#"{"spec": "a.yaml", "access": "private"}"#, 1),
        (#"{"spec": "a.yaml", "names": {"/a": 1}}"#, 1),
        (#"["a.yaml"]"#, 1),
    ])
    func theSchemaTellsRightFromWrong(config: String, faults: Int) throws {
        let node = try SpecFiles.read(Array(config.utf8), path: "bindery.json")
        #expect(Self.faults(of: node, by: schema).count == faults)
    }

    /// What is wrong with a value, by as much of JSON Schema as the config's own makes use of.
    private static func faults(of node: YAMLNode, by schema: YAMLNode) -> [String] {
        if let words = schema["enum"], !words.elements.contains(where: { $0.string == node.string }) {
            return ["\(node.span): \(node.text ?? "a collection") is none of \(SchemaFolding.text(words))"]
        }
        switch schema["type"]?.string {
        case "object" where node.kind != .mapping: return ["\(node.span): no object"]
        case "array" where node.kind != .sequence: return ["\(node.span): no array"]
        case "string" where node.string == nil: return ["\(node.span): no string"]
        default: break
        }
        let missing = schema["required"]?.elements.compactMap(\.text).filter { node[$0] == nil } ?? []
        let choices = (schema["anyOf"].map { Array($0.elements) } ?? []).map { faults(of: node, by: $0) }
        let choice = choices.contains { $0.isEmpty } ? [] : choices.first ?? []
        let elements = node.elements.flatMap { element in schema["items"].map { faults(of: element, by: $0) } ?? [] }
        let members = node.entries.flatMap { key, value in
            let known = schema["properties"]?[key.text ?? ""]
            guard let part = known ?? schema["additionalProperties"] else { return [String]() }
            return part.bool == false ? ["\(key.span): unknown key \(key.text ?? "")"] : faults(of: value, by: part)
        }
        return missing.map { "\(node.span): no \($0)" } + choice + elements + members
    }
}
