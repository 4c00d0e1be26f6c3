// Exchanges that conform go in, each contradicted at one place in one way; what is told has that place and that kind.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML
import Foundation
import Testing

@testable import BinderyConformance

@Suite struct MutationTests {
    /// Each keyword that is judged, at one place or more.
    static let description = """
        {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"},
         "paths": {"/pets/{id}": {"post": {
          "operationId": "change",
          "parameters": [
           {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}},
           {"name": "limit", "in": "query", "required": true, "schema": {"type": "integer", "maximum": 9}},
           {"name": "x-mood", "in": "header", "required": true, "schema": {"enum": ["calm"]}},
           {"name": "session", "in": "cookie", "required": true, "schema": {"type": "string"}}],
          "requestBody": {"required": true, "content": {
           "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}},
           "application/x-www-form-urlencoded": {"schema": {"type": "object", "required": ["age"],
            "properties": {"age": {"type": "integer", "maximum": 30}, "tags": {"type": "array", "items": {"enum": ["a"]}}}}}}},
          "responses": {"200": {"description": "ok",
            "headers": {"x-left": {"required": true, "schema": {"type": "integer"}}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}},
             "text/event-stream": {"itemSchema": {"$ref": "#/components/schemas/Chunk"}}}},
           "400": {"description": "bad", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Fault"}}}}}}}},
         "components": {"schemas": {
          "Chunk": {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}},
          "Fault": {"type": "object", "required": ["error"], "properties": {"error": {"type": "object",
           "required": ["message"], "properties": {"message": {"type": "string"}}}}},
          "Owner": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer", "format": "int32"},
           "name": {"type": "string"}}},
          "Pet": {"type": "object", "required": ["name", "owner", "kind"], "minProperties": 2, "properties": {
           "name": {"type": "string", "minLength": 2, "maxLength": 5, "pattern": "^[a-z]+$"},
           "kind": {"const": "pet"},
           "mood": {"type": "string", "enum": ["calm", "wild"]},
           "age": {"type": "integer", "minimum": 1, "maximum": 30},
           "size": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 9, "multipleOf": 0.5},
           "tame": {"type": "boolean"},
           "born": {"type": "string", "format": "date-time"},
           "owner": {"$ref": "#/components/schemas/Owner"},
           "tags": {"type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true, "items": {"type": "string"}},
           "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false},
           "list": {"type": "array", "contains": {"const": 7}, "maxContains": 2, "items": {"type": "integer"}},
           "map": {"type": "object", "propertyNames": {"pattern": "^k"}, "additionalProperties": {"type": "integer"}},
           "closed": {"type": "object", "properties": {"a": {"type": "integer"}}, "additionalProperties": false},
           "sealed": {"type": "object", "allOf": [{"properties": {"a": {"type": "integer"}}}], "unevaluatedProperties": false},
           "needs": {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
            "dependentRequired": {"a": ["b"]}, "dependentSchemas": {"a": {"properties": {"b": {"maximum": 5}}}}},
           "never": {"not": {"const": 4}},
           "when": {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
            "if": {"properties": {"a": {"const": 1}}}, "then": {"required": ["b"]}, "else": {"properties": {"b": {"maximum": 3}}}},
           "both": {"allOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "object", "required": ["x"],
            "properties": {"x": {"type": "integer"}}}]},
           "home": {"oneOf": [{"$ref": "#/components/schemas/House"}, {"$ref": "#/components/schemas/Barn"}],
            "discriminator": {"propertyName": "type", "mapping": {"house": "#/components/schemas/House",
             "barn": "#/components/schemas/Barn"}}},
           "either": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
           "maybe": {"type": ["string", "null"]}}},
          "House": {"type": "object", "required": ["type"], "properties": {"type": {"const": "house"}, "doors": {"type": "integer"}}},
          "Barn": {"type": "object", "required": ["type"], "properties": {"type": {"const": "barn"}}}}}}
        """

    static let pet = """
        {"name": "rex", "kind": "pet", "mood": "calm", "age": 3, "size": 1.5, "tame": true, "born": "2024-05-01T12:00:00Z",
         "owner": {"id": 1, "name": "Ann"}, "tags": ["a", "b"], "pair": ["a", 1], "list": [7, 1], "map": {"k1": 1},
         "closed": {"a": 1}, "sealed": {"a": 1}, "needs": {"a": 1, "b": 2}, "never": 5, "when": {"a": 1, "b": 9},
         "both": {"id": 1, "x": 2}, "home": {"type": "house", "doors": 2}, "either": "x", "maybe": "x"}
        """

    /// The findings of an exchange: kind, detail, place in the description, place in the body.
    private func told(
        of description: String = description, url: String = "/pets/1?limit=3", method: String = "POST",
        request: String? = pet,
        requestType: String = "application/json",
        headers: String = "\"x-mood\": \"calm\", \"cookie\": \"session=1\"", status: Int = 200, response: String = pet,
        responseType: String = "application/json", left: String? = "3"
    ) throws -> [String] {
        let log = DiagnosticLog()
        let source = SourceFile(path: "pets.json", bytes: Array(description.utf8))
        let root = try #require(JSONReader.read(source, into: log))
        let run = ConformRun(Contract(root), log: log)
        func quoted(_ text: String) -> String { JSONQuote.quote(text) }
        let left = left.map { ", \"x-left\": \(quoted($0))" } ?? ""
        let body = request.map { ", \"body\": \(quoted($0))" } ?? ""
        let line = """
            {"method": "\(method)", "url": "\(url)",
             "request": {"headers": {"content-type": "\(requestType)"\(headers.isEmpty ? "" : ", " + headers)}\(body)},
             "response": {"status": \(status), "headers": {"content-type": "\(responseType)"\(left)}, "body": \(quoted(response))}}
            """
        let node = try #require(JSONReader.read(SourceFile(path: "a", bytes: Array(line.utf8)), into: log))
        let place = SourceSpan(file: SourceFile(path: "a", bytes: []), line: 1, column: 1)
        run.judge(try #require(RecordForm(place: place, log: log).exchange(node)))
        #expect(log.diagnostics.isEmpty)
        return run.findings.all.map { finding in
            let detail = finding.key.detail.isEmpty ? "" : " \(finding.key.detail)"
            return "\(finding.key.kind.rawValue)\(detail) \(finding.firstPointer) #\(finding.key.pointer)"
        }
    }

    @Test func theseConform() throws {
        #expect(try told() == [])
        #expect(try told(request: "age=3&tags=a&tags=a", requestType: "application/x-www-form-urlencoded") == [])
        let events = "data: {\"text\": \"a\"}\n\ndata: {\"error\": {\"message\": \"busy\"}}\n\ndata: [DONE]\n\n"
        #expect(try told(response: events, responseType: "text/event-stream") == [], "an error event is an error")
        #expect(try told(status: 400, response: "{\"error\": {\"message\": \"a\"}}") == [])
    }

    @Test func whatEndsAStreamIsAsTheDescriptionSays() throws {
        let events = "data: {\"text\": \"a\"}\n\ndata: over\n\n"
        let texts = Self.description.replacingOccurrences(
            of: ##"{"itemSchema": {"$ref": "#/components/schemas/Chunk"}}"##, with: ##"{"schema": {"type": "string"}}"##
        )
        #expect(texts != Self.description)
        let plain = "data: two words\n\ndata: 5\n\ndata: \"quoted\"\n\ndata: [DONE]\n\n"
        #expect(try told(of: texts, response: plain, responseType: "text/event-stream") == [], "texts need not be JSON")
        let ways = [
            (#""text/event-stream": {"#, #""text/event-stream": {"x-bindery-stream-end": "over", "#),
            (#""Chunk": {"#, #""Chunk": {"x-speakeasy-sse-sentinel": "over", "#),
            (#""post": {"#, #""post": {"x-bindery-stream-end": "over", "#),
        ]
        for (old, new) in ways {
            let description = Self.description.replacingOccurrences(of: old, with: new)
            #expect(description != Self.description)
            #expect(try told(of: description, response: events, responseType: "text/event-stream") == [], "\(new)")
        }
    }

    @Test func everyWayToContradictIsTold() throws {
        var count = 0
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(Self.description.utf8)) as? [String: Any])
        let pet = try JSONSerialization.jsonObject(with: Data(Self.pet.utf8))
        var mutator = Mutator(document: document)
        mutator.walk(pet, "/components/schemas/Pet", "") { $0 }
        for mutation in mutator.mutations {
            let data = try JSONSerialization.data(withJSONObject: mutation.value, options: [.sortedKeys])
            let text = String(decoding: data, as: UTF8.self)
            for isRequest in [true, false] {
                let found = try isRequest ? told(request: text) : told(response: text)
                #expect(found.contains(mutation.told), "\(mutation.told) of \(text): \(found)")
                count += 1
            }
        }
        let body = "/paths/~1pets~1{id}/post"
        #expect(
            try told(request: "[]")
                == ["other-type array  #\(body)/requestBody/content/application~1json/schema"])
        #expect(
            try told(response: "null")
                == ["unexpected-null  #\(body)/responses/200/content/application~1json/schema"])
        print("\(count) mutated exchanges were told")
        #expect(count >= 250)
    }

    @Test(arguments: [
        ("/pets/x?limit=3", "other-type string  #/paths/~1pets~1{id}/post/parameters/0/schema"),
        ("/pets/1", "missing-parameter limit  #/paths/~1pets~1{id}/post/parameters/1"),
        ("/pets/1?limit=x", "other-type string  #/paths/~1pets~1{id}/post/parameters/1/schema"),
        ("/pets/1?limit=10", "brokenbound"),
        ("/pets/1?limit=3&more=1", "undescribed-parameter more  #/paths/~1pets~1{id}/post"),
        ("/dogs/1", "unmatched-exchange POST /dogs/1  #"),
    ])
    func urls(_ url: String, _ expected: String) throws {
        let bound = "broken-bound maximum  #/paths/~1pets~1{id}/post/parameters/1/schema"
        #expect(try told(url: url) == [expected == "brokenbound" ? bound : expected])
    }

    @Test func whatIsAroundTheBodies() throws {
        let place = "#/paths/~1pets~1{id}/post"
        #expect(
            try told(headers: "\"cookie\": \"session=1\"") == ["missing-parameter x-mood  \(place)/parameters/2"])
        #expect(
            try told(headers: "\"x-mood\": \"odd\", \"cookie\": \"session=1\"")
                == ["new-word  \(place)/parameters/2/schema"])
        #expect(
            try told(headers: "\"x-mood\": \"calm\", \"cookie\": \"a=1\"")
                == ["missing-parameter session  \(place)/parameters/3"])
        #expect(try told(request: nil) == ["missing-body  \(place)/requestBody"])
        #expect(try told(left: nil) == ["missing-header x-left  \(place)/responses/200/headers/x-left"])
        #expect(try told(left: "x") == ["other-type string  \(place)/responses/200/headers/x-left/schema"])
        #expect(try told(method: "GET") == ["unmatched-exchange GET /pets/1  #"])
        #expect(
            try told(requestType: "text/csv") == ["undescribed-content text/csv  \(place)/requestBody/content"])
        #expect(
            try told(responseType: "text/csv") == ["undescribed-content text/csv  \(place)/responses/200/content"])
        #expect(try told(status: 404) == ["undescribed-status 404  \(place)/responses"])
        let form = "\(place)/requestBody/content/application~1x-www-form-urlencoded/schema"
        for (text, expected) in [
            ("tags=a", "missing-member age  \(form)"), ("age=x", "other-type string /age \(form)/properties/age"),
            ("age=31", "broken-bound maximum /age \(form)/properties/age"),
            ("age=3&tags=b", "new-word  /tags/0 \(form)/properties/tags/items"),
            ("age=3&more=1", "undeclared-member more /more \(form)"),
        ] {
            let found = try told(request: text, requestType: "application/x-www-form-urlencoded")
            #expect(found == [expected.replacing("new-word  ", with: "new-word ")], "\(text)")
        }
        let events = "data: {\"text\": \"a\"}\n\ndata: {\"text\": 1}\n\ndata: {\"error\": {}}\n\n"
        #expect(
            try told(response: events, responseType: "text/event-stream") == [
                "other-type integer /text #/components/schemas/Chunk/properties/text",
                "missing-member text  #/components/schemas/Chunk",
                "undeclared-member error /error #/components/schemas/Chunk",
            ])
    }
}
