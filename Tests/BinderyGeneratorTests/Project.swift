// A description and a config in a folder of their own come in; they are generated as the tool does it.

import BinderyDiagnostics
import BinderyGenerator
import Foundation

/// The folder of a user of Bindery: `pets.yaml`, `bindery.json`, and what is generated into `out`.
struct Project {
    let scratch: Scratch

    static let pets = """
        openapi: 3.1.0
        info: { title: Pets, version: "1" }
        paths:
          /pets:
            get:
              operationId: listPets
              responses: { '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
        webhooks:
          born: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: {} } }
        components:
          schemas:
            Pet:
              description: A furry friend.
              type: object
              properties:
                name: { type: string, description: What it hears to. }
                home: { $ref: '#/components/schemas/Home' }
                size: { type: string, enum: [small, large] }
            Home:
              description: Where it lives.
              properties: { street: { type: string } }
            Tag: { type: string, enum: [new, old] }

        """

    init() throws {
        scratch = try Scratch()
        try describe(Self.pets)
        try configure("schemas")
    }

    func describe(_ yaml: String) throws { try scratch.write(yaml, to: "pets.yaml") }

    func configure(_ layout: String, module: String = "Pets", outputs: [String] = ["models", "client"]) throws {
        let config =
            #"{"spec": "pets.yaml", "output": "out", "module": "\#(module)", "layout": "\#(layout)", "outputs": \#(outputs)}"#
        try scratch.write(config, to: "bindery.json")
    }

    func plan(into log: DiagnosticLog) -> OutputPlan? {
        ConfigReader.read(
            [scratch.path("bindery.json")], flags: ConfigFlags(), needsOutput: true, into: log
        ).flatMap { Generate.plan(for: $0, into: log) }
    }

    /// What was said; nothing where all went well.
    @discardableResult
    func generate() -> [String] {
        let log = DiagnosticLog()
        if let plan = plan(into: log) { _ = Generate.write(plan, into: log) }
        return scratch.said(log)
    }

    /// All files below `out`, by path.
    var files: [String: String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: scratch.path("out"))) ?? []
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in scratch.text("out/\(name)").map { (name, $0) } })
    }
}
