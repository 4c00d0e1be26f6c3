// Traffic that contradicts a small description goes in; the overlay that is proposed comes out, and nothing contradicts under it.

import BinderyDiagnostics
import BinderyYAML
import Foundation
import Testing

@testable import BinderyConformance

@Suite struct ProposalTests {
    static let description = """
        openapi: 3.1.0
        info: {title: Pets, version: "1"}
        paths:
          /pets:
            post:
              operationId: change
              requestBody:
                content: {application/json: {schema: {type: object, properties: {age: {type: integer, maximum: 30}}}}}
              responses:
                "200":
                  content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string}
                mood: {enum: [calm, wild]}
                owner: {$ref: '#/components/schemas/Owner'}
                kind: {type: string, const: pet}
                home:
                  oneOf:
                    - {type: object, properties: {type: {const: house}}}
                    - {type: object, properties: {type: {const: barn}, cows: {type: integer}}}
            Owner: {type: object, properties: {id: {type: integer}}}
        """

    struct Outcome {
        /// Each action in a line: `target remove`, `target {…}`.
        var actions: [String]
        var text: String
        var conforming: Int
        var exchanges: Int
        var remaining: [String]
    }

    func outcome(_ bodies: [String], status: Int = 200, request: String = "{\"age\": 3}", version: String = "3.1.0")
        throws
        -> Outcome
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-propose-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let lines = bodies.map { body in
            "{\"method\": \"post\", \"url\": \"/pets\", \"request\": {\"body\": \(request)}, "
                + "\"response\": {\"status\": \(status), \"body\": \(body)}}"
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "a.jsonl"))
        let log = DiagnosticLog()
        let text = Self.description.replacing("3.1.0", with: version)
        let source = SourceFile(path: "pets.yaml", bytes: Array(text.utf8))
        let root = try #require(DocumentReader.read(source, into: log))
        let files = try #require(TrafficFiles.find([folder.path], into: log))
        let made = Proposal.make(for: Contract(root), files, title: "Pets", operation: nil, into: log)
        let proposal = try #require(made)
        #expect(log.diagnostics.isEmpty, "the overlay applies without a warning")
        let actions = (proposal.overlay?["actions"]?.elements ?? YAMLNode.blank.elements).map { action in
            let change = action["update"].map { JSONWriter.text(of: $0).filter { $0 != "\n" && $0 != " " } } ?? "remove"
            return "\(action["target"]?.text ?? "") \(change)"
        }
        return Outcome(
            actions: actions, text: proposal.text(for: "a.yaml"), conforming: proposal.run.conforming,
            exchanges: proposal.run.exchanges, remaining: proposal.run.findings.all.map(\.message))
    }

    @Test(arguments: [
        (["{}"], ["$.components.schemas.Pet.required[?@ == 'name'] remove"]),
        (
            ["{\"name\": null}", "{\"name\": \"Rex\"}"],
            [
                "$.components.schemas.Pet.properties.name.type remove",
                "$.components.schemas.Pet.properties.name {\"type\":[\"string\",\"null\"]}",
            ]
        ),
        (
            ["{\"name\": 5}"],
            [
                "$.components.schemas.Pet.properties.name.type remove",
                "$.components.schemas.Pet.properties.name {\"type\":[\"integer\",\"string\"]}",
            ]
        ),
        (
            ["{\"name\": \"a\", \"mood\": \"odd\"}", "{\"name\": \"a\", \"mood\": \"sad\"}"],
            ["$.components.schemas.Pet.properties.mood {\"enum\":[\"odd\",\"sad\"]}"]
        ),
        (
            ["{\"name\": \"a\", \"kind\": \"cat\"}"],
            [
                "$.components.schemas.Pet.properties.kind.const remove",
                "$.components.schemas.Pet.properties.kind {\"enum\":[\"pet\",\"cat\"]}",
            ]
        ),
        (
            ["{\"name\": \"a\", \"owner\": null}"],
            [
                "$.components.schemas.Pet.properties.owner['$ref'] remove",
                "$.components.schemas.Pet.properties.owner "
                    + "{\"anyOf\":[{\"$ref\":\"#/components/schemas/Owner\"},{\"type\":\"null\"}]}",
            ]
        ),
        (
            ["{\"name\": \"a\", \"home\": \"tent\"}"],
            ["$.components.schemas.Pet.properties.home {\"oneOf\":[{\"type\":\"string\"}]}"]
        ),
        (
            ["{\"name\": \"a\", \"home\": {\"type\": \"tent\", \"poles\": 2}}"],
            [
                "$.components.schemas.Pet.properties.home {\"oneOf\":[{\"type\":\"object\",\"required\":[\"type\"],"
                    + "\"properties\":{\"type\":{\"const\":\"tent\"},\"poles\":{\"type\":\"integer\"}}}]}"
            ]
        ),
        (
            [
                "{\"name\": \"a\", \"born\": \"2024-05-01T12:00:00Z\", \"tags\": [{\"a\": 1}, {\"a\": 1.5}]}",
                "{\"name\": \"a\", \"born\": null}",
            ],
            [
                "$.components.schemas.Pet {\"properties\":{\"born\":{\"type\":[\"string\",\"null\"],"
                    + "\"format\":\"date-time\"},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"object\","
                    + "\"properties\":{\"a\":{\"type\":\"number\"}}}}}}"
            ]
        ),
        (["{\"name\": \"a\", \"mood\": \"calm\"}"], []),
    ])
    func eachContradictionHasItsAction(_ bodies: [String], _ actions: [String]) throws {
        let found = try outcome(bodies)
        #expect(found.actions == actions)
        #expect(found.remaining == [])
        #expect(found.conforming == found.exchanges)
    }

    @Test func boundsAndStatusesAndCounts() throws {
        let bound = try outcome(["{\"name\": \"a\"}"], request: "{\"age\": 31}")
        let schema = "$.paths['/pets'].post.requestBody.content['application/json'].schema"
        #expect(bound.actions == ["\(schema).properties.age.maximum remove"])
        #expect(bound.text.contains("Broken: maximum 1×."), "\(bound.text)")
        let status = try outcome(["{\"why\": \"no\"}"], status: 404)
        #expect(
            status.actions == [
                "$.paths['/pets'].post.responses {\"default\":{\"description\":\"Asitwasmetintraffic.\",\"content\":"
                    + "{\"application/json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"why\":"
                    + "{\"type\":\"string\"}}}}}}}"
            ])
        #expect(bound.remaining + status.remaining == [])
    }

    @Test func beforeNullWasAType() throws {
        let found = try outcome(["{\"name\": null, \"owner\": null, \"x\": null}"], version: "3.0.3")
        #expect(
            found.actions == [
                "$.components.schemas.Pet {\"properties\":{\"x\":{\"nullable\":true}}}",
                "$.components.schemas.Pet.properties.name {\"nullable\":true}",
                "$.components.schemas.Pet.properties.owner['$ref'] remove",
                "$.components.schemas.Pet.properties.owner "
                    + "{\"allOf\":[{\"$ref\":\"#/components/schemas/Owner\"}],\"nullable\":true}",
            ])
        #expect(found.remaining == [])
    }

    @Test func manyMembersAreAMap() throws {
        let members = (0..<100).map { "\"k\($0)\": \($0)" }.joined(separator: ", ")
        let found = try outcome(["{\"name\": \"a\", \(members)}"])
        #expect(found.actions == ["$.components.schemas.Pet {\"additionalProperties\":{\"type\":\"integer\"}}"])
        #expect(found.remaining == [])
    }

    /// What no description can mend is told; all else is mended.
    @Test func whatConformedStillDoes() throws {
        let good = [
            "{\"name\": \"a\", \"mood\": \"calm\", \"owner\": {\"id\": 1}, \"extra\": [1]}", "{\"name\": \"b\"}",
        ]
        let bad = [
            "{\"name\": 1, \"mood\": 2, \"owner\": \"x\", \"home\": [], \"extra\": \"y\"}", "{\"home\": {\"type\": 4}}",
        ]
        let found = try outcome(good + bad)
        #expect(found.conforming == 4)
        #expect(found.remaining == [])
    }

    /// The recorded bodies of many services conform under what is proposed for them, each of them.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["BINDERY_SHARED"] != nil))
    func theCorpusConforms() throws {
        let shared = try #require(ProcessInfo.processInfo.environment["BINDERY_SHARED"])
        let log = DiagnosticLog()
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../spec/openai.yaml")
        let source = SourceFile(path: "openai.yaml", bytes: Array(try Data(contentsOf: path.standardizedFileURL)))
        let root = try #require(DocumentReader.read(source, into: log))
        let files = try #require(TrafficFiles.find([shared + "/corpus"], into: log))
        let made = Proposal.make(for: Contract(root), files, title: "Corpus", operation: nil, into: log)
        let proposal = try #require(made)
        #expect(proposal.run.exchanges >= 877)
        #expect(proposal.run.conforming == proposal.run.exchanges)
        #expect(proposal.run.findings.all.filter { $0.weight > .remark }.isEmpty)
        print("\(proposal.run.conforming) of \(proposal.run.exchanges) files conform under \(proposal.count) actions")
    }
}
