// Traffic with the habits of several services goes in; the overlay that is proposed allows what was not recorded, but no other.

import BinderyDiagnostics
import BinderyYAML
import Foundation
import Testing

@testable import BinderyConformance

@Suite struct GeneralisationTests {
    static let description = """
        openapi: 3.1.0
        info: {title: Pets, version: "1"}
        paths:
          /pets:
            post:
              operationId: change
              requestBody:
                content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
              responses:
                "200":
                  content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
        components:
          schemas:
            Order:
              type: object
              required: [name, kind]
              properties: {name: {type: string}, kind: {const: order}, text: {type: [string, array]}}
            Pet:
              type: object
              required: [a, b, c, d]
              properties:
                a: {type: string, maxLength: 3}
                b: {type: string, maxLength: 3}
                c: {type: integer, maximum: 9}
                d: {type: string, maxLength: 3}
                text: {type: string}
                name: {type: string}
                mood: {enum: [calm]}
                size: {enum: [big]}
                wool: {enum: [soft]}
                fur: {enum: [soft]}
                owner: {$ref: '#/components/schemas/Owner'}
                home:
                  oneOf:
                    - {type: object, required: [type], properties: {type: {const: house}}}
                    - {type: object, required: [type], properties: {type: {const: barn}}}
            Owner: {type: object, properties: {id: {type: integer}}}
        """

    private func exchange(_ response: String, request: String = "{\"name\": \"a\", \"kind\": \"order\"}") throws
        -> Exchange
    {
        func body(_ text: String) throws -> Message {
            let file = SourceFile(path: "a/b.json", bytes: Array(text.utf8))
            let node = try #require(JSONReader.read(file, into: DiagnosticLog()))
            return Message(contentType: "application/json", body: .value(node))
        }
        let place = SourceSpan(file: SourceFile(path: "a/b.json", bytes: []), line: 1, column: 1)
        return Exchange(
            method: "POST", url: "/pets", request: try body(request), response: try body(response), status: .code(200),
            place: place)
    }

    private func pet(_ members: String) -> String { "{\"a\": \"a\", \"b\": \"b\", \"c\": 1, \"d\": \"d\"\(members)}" }

    /// The kinds of what contradicts in an exchange that was not learned from.
    private func remaining(
        _ learned: [Exchange], _ tried: Exchange, isExact: Bool = false
    ) throws -> [String] {
        let log = DiagnosticLog()
        let source = SourceFile(path: "pets.yaml", bytes: Array(Self.description.utf8))
        let root = try #require(DocumentReader.read(source, into: log))
        let made = Proposal.make(
            for: Contract(root), title: "Pets", operation: nil, isExact: isExact, into: log
        ) { take in learned.forEach(take) }
        let proposal = try #require(made)
        #expect(proposal.run.conforming == learned.count)
        #expect(log.diagnostics.isEmpty)
        let run = ConformRun(Contract(proposal.root), log: log)
        run.judge(tried)
        return run.findings.all.filter { $0.weight == .contradiction }.map(\.key.kind.rawValue).sorted()
    }

    @Test func oneMissingMemberIsNoHabit() throws {
        let learned = [try exchange("{\"b\": \"b\", \"c\": 1, \"d\": \"d\"}")]
        #expect(try remaining(learned, exchange("{}")) == ["missing-member", "missing-member", "missing-member"])
    }

    @Test func threeMissingMembersAreAHabit() throws {
        let learned = [try exchange("{\"a\": \"a\"}")]
        let tried = try exchange("{}", request: "{\"name\": \"a\"}")
        #expect(try remaining(learned, tried) == [], "a constant may be missing from a request too")
        #expect(try remaining(learned, tried, isExact: true) == ["missing-member", "missing-member"])
        // What a request asks for has to be said.
        #expect(try remaining(learned, exchange("{}", request: "{}")) == ["missing-member"])
    }

    @Test func nullsAreAHabit() throws {
        let learned = [try exchange(pet(", \"name\": null, \"mood\": null, \"text\": null"))]
        let tried = try exchange(pet(", \"owner\": null, \"home\": null, \"size\": null"))
        #expect(try remaining(learned, tried) == [])
        #expect(
            try remaining(learned, tried, isExact: true) == ["unexpected-null", "unexpected-null", "unexpected-null"])
        #expect(try remaining(learned, exchange(pet(", \"owner\": 1"))) == ["other-type"])
    }

    @Test func newWordsAreAHabit() throws {
        let learned = [try exchange(pet(", \"size\": \"small\", \"mood\": \"sad\", \"wool\": \"hard\""))]
        #expect(try remaining(learned, exchange(pet(", \"fur\": \"x\", \"mood\": \"odd\""))) == [])
        #expect(try remaining(learned, exchange(pet(", \"fur\": 1"))) == ["other-type"])
        #expect(
            try remaining(learned, exchange(pet(", \"home\": {\"type\": \"tent\"}"))) == ["unknown-variant"],
            "what tells variants apart lists its words")
    }

    @Test func boundsAreAHabit() throws {
        let learned = [try exchange("{\"a\": \"long\", \"b\": \"long\", \"c\": 10, \"d\": \"d\"}")]
        let tried = try exchange("{\"a\": \"a\", \"b\": \"b\", \"c\": 1, \"d\": \"long\"}")
        #expect(try remaining(learned, tried) == [])
        #expect(try remaining(learned, tried, isExact: true) == ["broken-bound"])
    }

    @Test func aMemberHasTheTypesThatItHasElsewhere() throws {
        let request = "{\"name\": \"a\", \"kind\": \"order\", \"text\": [1]}"
        let learned = [try exchange(pet(", \"name\": 5"), request: request)]
        #expect(try remaining(learned, exchange(pet(", \"text\": [2]"))) == [])
        #expect(try remaining(learned, exchange(pet(", \"text\": 2"))) == ["other-type"])
    }

    /// Each service of the corpus that has many recordings conforms under what the others taught.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["BINDERY_SHARED"] != nil))
    func servicesConformUnderWhatOthersTaught() throws {
        let shared = try #require(ProcessInfo.processInfo.environment["BINDERY_SHARED"])
        let log = DiagnosticLog()
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../spec/openai.yaml")
        let source = SourceFile(path: "openai.yaml", bytes: Array(try Data(contentsOf: path.standardizedFileURL)))
        let root = try #require(DocumentReader.read(source, into: log))
        let files = try #require(TrafficFiles.find([shared + "/corpus"], into: log))
        // All of them take minutes: `bindery conform … --holdout services`.
        let names = ["api.groq.com", "api.mistral.ai", "openrouter.ai", "router.huggingface.co"]
        let made = Holdout(.services, of: files, for: Contract(root), operation: nil, only: names, into: log)
        let holdout = try #require(made)
        #expect(holdout.shares.map(\.name) == names)
        for share in holdout.shares {
            print("\(share.name): \(share.after) of \(share.exchanges) conform, \(share.before) before")
            #expect(share.after * 100 >= share.exchanges * 98, "\(share.name): \(share.remaining.map(\.message))")
        }
    }
}
