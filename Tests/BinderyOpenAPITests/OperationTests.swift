// Operations, and the choice among them.

import BinderyIR
import Testing

@Suite struct OperationTests {
    private static let description = """
        openapi: 3.1.0
        info:
          title: Shop
          version: '2'
          x-bindery-client: ShopClient
          x-bindery-header-env: {X-Org: SHOP_ORG}
        servers:
          - url: https://{region}.example.com/v1
            variables: {region: {default: eu}}
        security: [{key: []}]
        paths:
          /chat/{id}#stream:
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: X-Trace, in: header, schema: {type: string}}
            post:
              operationId: createChat
              tags: [Chat]
              x-bindery-group: chat.completions
              x-bindery-method: create
              x-bindery-stream-property: live
              parameters:
                - {$ref: '#/components/parameters/Limit'}
                - {name: tags, in: query, explode: false, schema: {type: array, items: {type: string}}}
                - {name: filter, in: query, schema: {type: object}}
              requestBody:
                required: true
                content: {application/json: {schema: {type: object, properties: {live: {type: boolean}}}}}
              responses:
                '200':
                  description: Fine.
                  content:
                    application/json; charset=utf-8: {schema: {$ref: '#/components/schemas/ResponseBody'}}
                    text/event-stream:
                      schema:
                        oneOf:
                          - {type: object, required: [data], properties: {data: {$ref: '#/components/schemas/Chunk'}}}
                          - {type: object, properties: {data: {type: string, const: '[END]'}}}
                4XX: {description: Bad., content: {application/problem+json: {schema: {$ref: '#/components/schemas/Fault'}}}}
          /files:
            put:
              requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Broken'}}}}
              responses: {'204': {description: Stored.}}
            get:
              security: []
              responses: {'200': {description: Bytes., content: {application/zip: {}}}}
            delete:
              responses: {'204': {description: Gone.}}
        components:
          parameters:
            Limit: {name: limit, in: query, schema: {type: integer}}
          schemas:
            ResponseBody: {type: object, x-bindery-converts-to: Ask, properties: {text: {type: string}}}
            Ask: {type: object, properties: {text: {type: string}}}
            Chunk: {type: object, properties: {delta: {type: string}}}
            Fault: {type: object, properties: {code: {type: integer}}}
            Broken: {$ref: '#/components/schemas/Nowhere'}
          securitySchemes:
            key: {type: http, scheme: bearer, x-bindery-env: SHOP_KEY}
            login: {type: oauth2}
        """

    @Test func oneOperationAndWhatItReaches() throws {
        let lowering = try Lowering(Self.description, only: ["createChat"])
        let api = try #require(lowering.api, "\(lowering.log.diagnostics)")
        #expect(
            Array(api.types.map(\.origin).prefix(4))
                == ["ResponseBody", "Ask", "Chunk", "Fault"].map { TypeOrigin.component($0) })
        #expect(api.annotations.clientName == "ShopClient")
        #expect(api.annotations.environmentHeaders == [EnvironmentHeader(header: "X-Org", variable: "SHOP_ORG")])
        #expect(api.servers.map(\.url) == ["https://eu.example.com/v1"])
        #expect(api.security == [SecurityScheme(name: "key", kind: .bearer, environmentVariable: "SHOP_KEY")])
        let operation = try #require(api.operations.first)
        #expect(operation.group == ["chat", "completions"])
        #expect(operation.method == "create")
        #expect(operation.path == "/chat/{id}")
        #expect(operation.parameters.map(\.wireName) == ["id", "X-Trace", "limit", "tags", "filter"])
        #expect(operation.parameters.map(\.explodes) == [false, false, true, false, true])
        #expect(operation.success == .named(TypeID(0)))
        #expect(operation.stream?.chunk == .named(TypeID(2)))
        #expect(operation.stream?.switchProperty == "live")
        #expect(operation.stream?.sentinel == "[END]")
        #expect(operation.stream?.method == "stream")
        #expect(operation.errors.map(\.status) == ["4XX"])
        #expect(operation.errors.first?.type == .named(TypeID(3)))
        #expect(operation.security == [["key"]])
        guard case .record(let response) = api.types[0].kind else {
            Issue.record("no record")
            return
        }
        #expect(response.annotations.convertsTo == [TypeID(1)])
        #expect(lowering.findings == [])
    }

    @Test func byMethodAndPath() throws {
        for wanted in ["POST /chat/{id}", "post /chat/{id}#stream"] {
            #expect(try Lowering(Self.description, only: [wanted]).api?.operations.map(\.id) == ["createChat"])
        }
        #expect(try Lowering(Self.description, only: ["DELETE /files"]).api?.operations.map(\.id) == ["delete_files"])
    }

    @Test func otherContentIsBytes() throws {
        let lowering = try Lowering(Self.description, only: ["GET /files"])
        #expect(lowering.api?.operations.first?.response == .bytes(["application/zip"]))
        #expect(lowering.findings == [])
        // The whole description holds a broken reference, which stops it and nobody else.
        #expect(try Lowering(Self.description).api == nil)
    }

    @Test func anUnknownOperationNamesTheNearest() throws {
        let lowering = try Lowering(Self.description, only: ["createChta"])
        #expect(lowering.api == nil)
        #expect(lowering.log.diagnostics.map(\.rule.id) == ["unknown-operation"])
        #expect(lowering.log.diagnostics[0].message.hasSuffix("did you mean 'createChat'?"))
    }

    @Test(arguments: [
        ("swagger: '2.0'", "unsupported-version"), ("title: x", "no-description"), ("[]", "no-description"),
    ])
    func otherDocumentsAreRefused(text: String, rule: String) throws {
        let lowering = try Lowering(text)
        #expect(lowering.api == nil)
        #expect(lowering.log.diagnostics.map(\.rule.id) == [rule])
    }
}
