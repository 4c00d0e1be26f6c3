// Bodies as recorders write them: taken apart into fields, empty, not recorded, in a file of one exchange.

import Testing

@testable import BinderyConformance

@Suite struct RecordedBodyTests {
    private static let description = """
        openapi: 3.1.0
        info: {title: A, version: "1"}
        paths:
          /pets:
            post:
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Form'}}
                  multipart/form-data: {schema: {$ref: '#/components/schemas/Form'}}
              responses: {"201": {description: Made}}
          /pets/{id}:
            get:
              responses:
                "200": {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
                "204": {content: {application/json: {schema: {type: object}}}}
        components:
          schemas:
            Form:
              type: object
              required: [name]
              additionalProperties: false
              properties: {name: {type: string, pattern: '^[A-Za-z &]+$'}, age: {type: integer}, photo: {type: string}}
        """

    private func har(request: String, response: String = #"{"status": 201}"#) -> String {
        #"{"log": {"entries": [{"request": {\#(request)}, "response": \#(response)}]}}"#
    }

    private func posted(_ type: String, _ params: String) throws -> [String] {
        let data = #""postData": {"mimeType": "\#(type)", "params": [\#(params)]}"#
        let judged = try JudgedTraffic(
            Self.description, "a.har", har(request: #""method": "POST", "url": "/pets", \#(data)"#))
        #expect(judged.run.exchanges == 1)
        return judged.contradictions
    }

    @Test(arguments: ["a%20b", "a b", "a+b", "a & b"]) func fieldsWithoutTheirTextAreTheBody(_ name: String) throws {
        let type = "application/x-www-form-urlencoded"
        let field = #"{"name": "name", "value": "\#(name)"}"#
        #expect(try posted(type, "\(field), {\"name\": \"age\", \"value\": \"3\"}") == [])
        #expect(try posted(type, "\(field), {\"name\": \"age\", \"value\": \"old\"}") == ["other-type /age"])
    }

    @Test func partsWithoutTheirTextAreTheBody() throws {
        let type = "multipart/form-data; boundary=----W"
        let photo = #"{"name": "photo", "fileName": "a.png", "contentType": "image/png"}"#
        #expect(try posted(type, #"{"name": "name", "value": "Rex"}, \#(photo)"#) == [])
        #expect(try posted(type, #"{"name": "nome", "value": "Rex"}, \#(photo)"#).count == 2)
    }

    @Test(arguments: [
        (#"{"status": 200, "content": {"size": 0, "mimeType": "application/json", "text": ""}}"#, ["missing-body "]),
        (#"{"status": 200, "content": {"size": 7, "mimeType": "application/json", "text": ""}}"#, []),
        (#"{"status": 200, "content": {"size": 7, "mimeType": "application/json"}}"#, []),
        (#"{"status": 200, "body": ""}"#, ["missing-body "]), (#"{"status": 200}"#, []),
        (#"{"status": 204, "body": ""}"#, []),
    ])
    func aResponseWithoutAByteLacksItsBody(_ response: String, _ expected: [String]) throws {
        let judged = try JudgedTraffic(
            Self.description, "a.har", har(request: #""method": "GET", "url": "/pets/3""#, response: response))
        #expect(judged.contradictions == expected)
        #expect((judged.run.conforming == 1) == expected.isEmpty)
    }

    /// No overlay can say that a response may have no body.
    @Test func nothingIsProposedForAMissingBodyOfAResponse() throws {
        let judged = try JudgedTraffic(
            Self.description, "a.jsonl",
            #"{"method": "GET", "url": "/pets/3", "response": {"status": 200, "body": ""}}"#)
        #expect(judged.contradictions == ["missing-body "])
        #expect(ProposedActions(judged.run).all.isEmpty)
    }

    @Test(arguments: [
        #"{"method": "GET", "url": "/pets/3", "response": {"status": 200, "body": {"name": 2}}}"#,
        #"{"method": "GET", "url": "/pets/3", "request": {}, "response": {"status": 200, "body": {"name": 2}}}"#,
        #"{"request": {"method": "GET", "url": "/pets/3"}, "response": {"status": 200, "body": {"name": 2}}}"#,
    ])
    func aFileMayHoldOneExchange(_ text: String) throws {
        let judged = try JudgedTraffic(Self.description, "one.json", text)
        #expect(judged.contradictions == ["other-type /name"])
        #expect(judged.log.diagnostics.isEmpty)
    }
}
