// What a mock takes from a description: examples by name, headers, items of streams; and what it says where there is nothing.

import BinderyRuntime
import BinderyServer
import Foundation
import Testing

@testable import BinderyMock

@Suite struct MockExampleTests {
    private static let description = """
        openapi: 3.1.0
        info: {title: Pets, version: "1"}
        servers: [{url: https://example.com/v1}]
        paths:
          /pets/{id}:
            get:
              operationId: pet
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: size, in: query, schema: {type: integer, maximum: 9}}
              responses:
                "200":
                  headers:
                    x-left: {required: true, schema: {type: integer, minimum: 3}}
                    x-note: {example: hello, schema: {type: string}}
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Pet'}
                      examples:
                        broken: {value: {name: 3}}
                        cat: {value: {name: Tom}}
                        dog: {$ref: '#/components/examples/Dog'}
                    text/plain: {schema: {type: string}, example: Tom}
                "404": {description: Gone}
            delete:
              operationId: remove
              responses: {"204": {description: Gone}}
          /news:
            get:
              operationId: news
              responses:
                "200":
                  content:
                    text/event-stream:
                      schema: {type: object, required: [n], properties: {n: {type: integer}}}
                      example: [{n: 1}, {n: 2}, {n: 3}]
          /lines:
            get:
              operationId: lines
              responses:
                "200": {content: {application/x-ndjson: {itemSchema: {type: object, properties: {n: {type: integer}}}}}}
        components:
          examples: {Dog: {value: {name: Rex}}}
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string, example: Kit}
                born: {type: string, format: date}
                tail: {type: [object, "null"], properties: {length: {type: number, exclusiveMinimum: 0, maximum: 1}}}
                parent: {$ref: '#/components/schemas/Pet'}
        """

    private func mock(_ change: (inout MockOptions) -> Void = { _ in }) throws -> MockServer {
        let file = FileManager.default.temporaryDirectory.appending(path: "bindery-mock-\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(Self.description.utf8).write(to: file)
        return try MockServerTests.mock(file.path, change)
    }

    private func text(_ response: SentResponse) -> String { String(decoding: response.bytes, as: UTF8.self) }

    @Test func theFirstExampleThatConformsIsTaken() async throws {
        let response = try await sent(try mock(), "GET", "/v1/pets/1")
        #expect(response.status == 200)
        #expect(try JSONValue(parsing: response.bytes) == ["name": "Tom"])
        #expect(response.headers[.init("x-left")!] == "3")
        #expect(response.headers[.init("x-note")!] == "hello")
    }

    @Test func anExampleIsTakenByItsName() async throws {
        let mock = try mock()
        let dog = try await sent(mock, "GET", "/v1/pets/1", headers: ["prefer": "example=dog"])
        #expect(try JSONValue(parsing: dog.bytes) == ["name": "Rex"])
        let broken = try await sent(mock, "GET", "/v1/pets/1", headers: ["prefer": "code=200, example=broken"])
        #expect(try JSONValue(parsing: broken.bytes) == ["name": 3])
        let unknown = try await sent(mock, "GET", "/v1/pets/1", headers: ["prefer": "example=cow"])
        #expect(unknown.status == 400)
        #expect(text(unknown).contains("There is no example 'cow'; there are broken, cat, dog."))
    }

    @Test func theAcceptedMediaTypeIsServed() async throws {
        let mock = try mock()
        let response = try await sent(mock, "GET", "/v1/pets/1", headers: ["accept": "text/plain"])
        #expect(text(response) == "Tom")
        #expect(try await sent(mock, "GET", "/v1/pets/1", headers: ["accept": "image/png"]).status == 406)
    }

    @Test func aStatusThatIsNotDescribedIsToldOf() async throws {
        let mock = try mock()
        #expect(try await sent(mock, "GET", "/v1/pets/1", headers: ["prefer": "code=404"]).status == 404)
        let unknown = try await sent(mock, "GET", "/v1/pets/1", headers: ["prefer": "code=409"])
        #expect(unknown.status == 501)
        #expect(text(unknown).contains("The description has no response 409 here; it has 200, 404."))
        #expect(try await sent(mock, "DELETE", "/v1/pets/1").status == 204)
    }

    @Test func anExampleOfAStreamIsItsItems() async throws {
        let response = try await sent(try mock(), "GET", "/v1/news")
        #expect(text(response) == "data: { \"n\": 1 }\n\ndata: { \"n\": 2 }\n\ndata: { \"n\": 3 }\n\n")
    }

    @Test func itemsWithoutAnExampleAreMadeOfTheSchema() async throws {
        let response = try await sent(try mock { $0.items = 2 }, "GET", "/v1/lines")
        #expect(text(response) == "{\"n\": 1}\n{\"n\": 1}\n")
    }

    @Test func otherSeedsMakeOtherValuesAndTheSameSeedTheSame() async throws {
        func lines(_ seed: UInt64) async throws -> String {
            text(try await sent(try mock { $0.seed = seed }, "GET", "/v1/lines"))
        }
        #expect(try await lines(7) == lines(7))
        #expect(try await Set([lines(0), lines(7), lines(8), lines(9)]).count > 2)
    }

    @Test func aFaultsStatusComesAlsoWhereItIsNotDescribed() async throws {
        let mock = try mock { $0.fault = try! MockFault(parsing: "status=503, retry-after=2") }
        let response = try await sent(mock, "GET", "/v1/pets/1")
        #expect(response.status == 503 && response.headers[.retryAfter] == "2")
    }

    @Test(arguments: ["1000", "100", "0", "-1", "abc"]) func whatIsNoStatusIsNotWished(_ code: String) async throws {
        #expect(try await sent(try mock(), "GET", "/v1/pets/1", headers: ["prefer": "code=\(code)"]).status == 200)
    }

    @Test(arguments: [("size=3", 200), ("size=big", 400), ("size=10", 400)])
    func parametersAreChecked(_ query: String, _ status: Int) async throws {
        let response = try await sent(try mock(), "GET", "/v1/pets/1?\(query)")
        #expect(response.status == status, "\(text(response))")
    }

    @Test func everyResponseWaitsAlsoWhereTheFaultIsSpent() async throws {
        let mock = try mock {
            $0.latency = .milliseconds(60)
            $0.fault = try! MockFault(parsing: "status=503, first=1")
        }
        for status in [503, 200] {
            let start = ContinuousClock.now
            #expect(try await sent(mock, "GET", "/v1/pets/1").status == status)
            #expect(ContinuousClock.now - start >= .milliseconds(60))
        }
        let header = try await sent(mock, "GET", "/v1/pets/1", headers: ["x-bindery-fault": "first=2"])
        #expect(header.status == 400 && text(header).contains("is for --fault"))
    }

    @Test func headIsCheckedAsGetIs() async throws {
        #expect(try await sent(try mock(), "HEAD", "/v1/pets/1").status == 200)
        #expect(try await sent(try mock(), "GET", "/v1/p%65ts/1").status == 200)
    }

    @Test func everyPathCanBeMovedElsewhere() async throws {
        let mock = try mock { $0.basePath = "" }
        #expect(try await sent(mock, "GET", "/pets/1").status == 200)
        #expect(try await sent(mock, "GET", "/v1/pets/1").status == 404)
    }

    @Test func aCutBodyEndsBeforeItsLength() async throws {
        let mock = try mock { $0.fault = try! MockFault(parsing: "cut") }
        await #expect(throws: FaultyPieces.Cut.self) { try await sent(mock, "GET", "/v1/pets/1") }
    }
}
