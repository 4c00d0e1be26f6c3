// Keys that OpenAPI knows in one of its versions, and extensions, are no mistake; nor is what is not generated.

import BinderyDiagnostics
import BinderyGenerator
import Testing

@Suite struct ObjectKeyTests {
    private func said(_ yaml: String, only: [String] = []) throws -> [String] {
        let scratch = try Scratch()
        let path = try scratch.write(yaml, to: "a.yaml")
        let log = DiagnosticLog()
        _ = ConfigReader.read(flags: ConfigFlags(spec: path, only: only), needsOutput: false, into: log)
            .flatMap { Generate.inspection(of: $0, into: log) }
        return scratch.said(log).filter { $0.contains("[unknown-") || $0.contains("[unread-") }
    }

    @Test func everyKeyOfThreeVersionsIsKnown() throws {
        #expect(
            try said(
                """
                openapi: 3.2.0
                $self: https://example.com/a.yaml
                jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
                info: { title: T, summary: S, description: D, termsOfService: /t, version: "1", contact: { name: N, url: /u, email: a@b.c }, license: { name: L, identifier: MIT, url: /l }, x-own: 1 }
                externalDocs: { description: D, url: /d }
                tags: [{ name: a, summary: S, description: D, parent: b, kind: nav, externalDocs: { url: /d } }, { name: b }]
                servers: [{ url: 'https://{h}.example.com', name: n, description: D, variables: { h: { enum: [a], default: a, description: D } } }]
                webhooks: { born: { post: { responses: { '2XX': { summary: S, description: D } } } } }
                paths:
                  x-own: { anything: goes }
                  /a:
                    summary: S
                    description: D
                    servers: []
                    parameters: [{ $ref: '#/components/parameters/p' }]
                    query: { operationId: q, responses: { default: { description: D } } }
                    additionalOperations: { COPY: { operationId: c, responses: { 4XX: { description: D } } } }
                    post:
                      operationId: a
                      summary: S
                      description: D
                      deprecated: false
                      externalDocs: { url: /d }
                      callbacks: { done: { '{$url}': { post: { responses: {} } }, x-own: 1 } }
                      requestBody: { description: D, required: true, content: { multipart/form-data: { schema: { type: object }, encoding: { f: { contentType: a/b, style: form, explode: true, allowReserved: true, headers: { H: { schema: { type: string } } } } } } } }
                      responses:
                        x-own: 1
                        '200':
                          description: D
                          headers: { H: { description: D, required: true, deprecated: false, style: simple, explode: false, schema: { type: string }, examples: {} } }
                          links: { l: { operationId: q, parameters: { a: 1 }, requestBody: 1, description: D, server: { url: /s } } }
                          content:
                            application/json: { schema: { type: object, discriminator: { propertyName: k, mapping: {}, defaultMapping: A }, xml: { name: n, namespace: s, prefix: p, attribute: true, wrapped: true, nodeType: element } }, examples: { e: { summary: S, description: D, value: { psot: 1 }, dataValue: 1, serializedValue: "1" } } }
                            application/vnd.own+json; charset=utf-8: { example: { psot: 1 } }
                            text/event-stream: { itemSchema: { type: object } }
                            application/bson: {}
                            image/apng: {}
                            '*/*': {}
                components:
                  parameters: { p: { name: p, in: query, description: D, required: false, deprecated: false, allowEmptyValue: true, allowReserved: true, style: form, explode: true, example: 1, schema: { type: integer } } }
                  pathItems: { i: { get: { operationId: i, responses: {} } } }
                  mediaTypes: { m: { schema: { type: string } } }
                  securitySchemes:
                    o: { type: oauth2, description: D, deprecated: false, oauth2MetadataUrl: /m, flows: { clientCredentials: { tokenUrl: /t, refreshUrl: /r, scopes: { psot: D } }, deviceAuthorization: { deviceAuthorizationUrl: /d, tokenUrl: /t, scopes: {} } } }
                    b: { type: http, scheme: bearer, bearerFormat: JWT }
                    c: { type: openIdConnect, openIdConnectUrl: /o }
                  schemas: { A: { type: object, properties: { psot: { type: string } }, example: { psot: 1 }, externalDocs: { description: D, url: /d } } }

                """) == [])
    }

    private static let two = """
        openapi: 3.1.0
        info: { title: T, version: "1" }
        paths:
          /a: { get: { operationId: a, responses: { '200': { $ref: '#/components/responses/A' } } } }
          /b: { get: { operationId: b, sumary: S, responses: { '204': { $ref: '#/components/responses/B' } } } }
        components:
          responses:
            A: { descripton: D }
            B: { descripton: D }

        """

    @Test func whatIsNotGeneratedIsNotCriticised() throws {
        let a =
            "a.yaml:8:10: warning: 'descripton' is not a key of a response and is not read, did you mean 'description'?"
        #expect(try said(Self.two, only: ["a"]) == [a + " [unknown-key]"])
        #expect(try said(Self.two).count == 3)
    }

    /// Where nothing was found that was asked for, the reason may be a key anywhere.
    @Test func aMisspeltMethodIsToldBesideTheOperationThatIsMissing() throws {
        let yaml = Self.two.replacing("/a: { get:", with: "/a: { gte:")
        let lines = try said(yaml, only: ["a"])
        #expect(
            lines.contains(
                "a.yaml:4:9: warning: 'gte' is not a key of a path item and is not read, did you mean 'get'? [unknown-key]"
            ))
        #expect(lines.contains { $0.hasPrefix("error: --only: 'a' is not an operation of this description") })
    }

    @Test func anExtensionOfOursIsCheckedInEveryObject() throws {
        let yaml = Self.two + "  securitySchemes: { k: { type: http, scheme: basic, x-bindery-evn: KEY } }\n"
        #expect(
            try said(yaml).contains(
                "a.yaml:10:54: warning: 'x-bindery-evn' is not an extension that is read, did you mean 'x-bindery-env'? "
                    + "[unread-keyword]"))
    }
}
