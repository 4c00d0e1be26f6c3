// What bodies, responses, security and servers of a description become.

import BinderyIR
import Testing

@Suite struct ContentTests {
    private func operation(_ yaml: String) throws -> (operation: Operation, api: API, findings: [String]) {
        let indented = yaml.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n")
        let lowering = try Lowering(
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            servers: [{url: 'https://{r}.example/v1', variables: {r: {default: eu}}}]
            paths:
              /x:
                post:
            \(indented)
            components:
              securitySchemes:
                a: {type: oauth2}
                b: {type: openIdConnect}
                c: {type: mutualTLS}
              schemas:
                Binary: {type: string, format: binary}
                Pet: {type: object, properties: {name: {type: string}}}
            """)
        let api = try #require(lowering.api, "\(lowering.log.diagnostics)")
        return (try #require(api.operations.first), api, lowering.findings)
    }

    @Test func everyBodyIsKeptAndJSONIsFirst() throws {
        let (operation, _, findings) = try operation(
            """
            requestBody:
              content:
                image/*: {}
                text/plain: {}
                application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Pet'}}
                application/vnd.pet+json; v=1: {schema: {$ref: '#/components/schemas/Pet'}}
                multipart/mixed: {schema: {type: object}}
                application/sdp: {schema: {type: string}}
            responses: {'204': {description: Done.}}
            """)
        #expect(operation.bodies.map(\.form) == [.json, .bytes, .text, .form, .bytes, .text])
        #expect(operation.bodies.map(\.contentType).first == "application/vnd.pet+json")
        #expect(operation.bodies[1].type == .upload)
        #expect(findings == ["warning raw-content 13"])
    }

    @Test func binaryPartsAreUploads() throws {
        let (operation, api, _) = try operation(
            """
            requestBody:
              content:
                multipart/form-data:
                  encoding: {c: {contentType: image/png}}
                  schema:
                    type: object
                    properties:
                      a: {type: string, format: binary}
                      b: {type: array, items: {$ref: '#/components/schemas/Binary'}}
                      c: {}
                      d: {type: string, contentEncoding: base64, contentMediaType: image/png}
                      e: {type: string}
            responses: {}
            """)
        guard case .named(let id)? = operation.body?.type, case .record(let record) = api[id].kind else {
            Issue.record("no record")
            return
        }
        #expect(record.properties.prefix(3).map(\.type) == [.upload, .array(.upload), .upload])
        #expect(record.properties.suffix(2).allSatisfy { $0.type != .upload })
    }

    @Test func securityIsOneOfAllOf() throws {
        let (operation, api, findings) = try operation(
            """
            security: [{a: [read], b: []}, {c: []}, {}]
            responses: {}
            """)
        #expect(operation.security == [["a", "b"], []])
        #expect(api.security.map(\.kind) == [.oauth2, .openIDConnect])
        #expect(findings == ["warning unsupported-scheme 13"])
    }

    @Test func serversWithVariablesAndOfOperations() throws {
        let (operation, api, findings) = try operation(
            """
            servers: [{url: 'https://up.{x}.example'}, {url: /relative}]
            responses: {}
            """)
        #expect(api.servers.map(\.url) == ["https://eu.example/v1"])
        #expect(operation.servers.map(\.url) == ["https://up.{x}.example", "/relative"])
        #expect(findings == ["warning unknown-server-variable 7", "warning relative-server 7"])
    }

    @Test func responsesByStatus() throws {
        let (operation, _, _) = try operation(
            """
            responses:
              '200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              '201': {description: B., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              '204': {description: C.}
              '302': {description: D.}
              default: {description: E.}
            """)
        guard case .byStatus(let responses)? = operation.response else {
            Issue.record("\(String(describing: operation.response))")
            return
        }
        #expect(responses.map(\.status) == ["200", "201", "204"])
        #expect(responses[0].body == responses[1].body)
        #expect(operation.errors.map(\.status) == ["302", "default"])
    }
}
