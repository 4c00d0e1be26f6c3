// A correct description and what a slip of the hand makes of it; the mistakes themselves stand in the files beside this one.

import BinderyDiagnostics
import BinderyGenerator
import Foundation
import Testing

/// One mistake: what is replaced, by what, and every word that is said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
    let good: String
    let bad: String
    let says: [String]

    init(_ good: String, _ bad: String, _ says: String...) {
        self.good = good
        self.bad = bad
        self.says = says
    }

    var testDescription: String { bad }

    static let description = """
        openapi: 3.1.0
        info: { title: Pets, version: "1", contact: { name: Vet } }
        servers: [{ url: 'https://{region}.example.com', variables: { region: { default: eu } } }]
        tags: [{ name: pets, description: All of them. }]
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              tags: [pets]
              security: [{ key: [] }]
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: fields, in: query, style: form, schema: { type: array, items: { type: string } } }
              responses:
                '200':
                  description: A pet.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
                default: { description: A fault. }
          /pets:
            post:
              operationId: putPet
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema: { type: object, properties: { photo: { type: string, format: binary } } }
                    encoding: { photo: { contentType: image/png } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: { type: string }
                age: { type: integer, format: int32 }
                kind: { $ref: '#/components/schemas/Kind' }
            Kind: { type: string, enum: [cat, dog] }
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }

        """

    /// What is said of the description with the mistake in it.
    func said() throws -> [String] {
        let scratch = try Scratch()
        let range = try #require(Self.description.range(of: good), "the description has no \(good)")
        let text = Self.description.replacingCharacters(in: range, with: bad)
        let path = try scratch.write(text + "\n", to: "pets.yaml")
        let log = DiagnosticLog()
        _ = ConfigReader.read(flags: ConfigFlags(spec: path), needsOutput: false, into: log)
            .flatMap { Generate.inspection(of: $0, into: log) }
        return scratch.said(log).sorted()
    }
}

@Suite struct MistakeBaseTests {
    @Test func theDescriptionIsCorrect() throws {
        #expect(try Mistake("openapi: 3.1.0", "openapi: 3.1.0").said() == [])
    }
}
