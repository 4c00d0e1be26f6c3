// Event streams in each form that a description may have them in: what a mock writes, and with what it ends them.

import BinderyRuntime
import Foundation
import Testing

@testable import BinderyMock

@Suite struct MockStreamTests {
    private func mock(_ operation: String, items: Int = 2) throws -> MockServer {
        let description = """
            openapi: 3.2.0
            info: {title: News, version: "1"}
            paths:
              /news:
                \(operation)
            """
        let file = FileManager.default.temporaryDirectory.appending(path: "bindery-mock-\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(description.utf8).write(to: file)
        return try MockServerTests.mock(file.path) { $0.items = items }
    }

    private func stream(_ media: String, more: String = "") async throws -> String {
        let mock = try mock(
            "get: {operationId: news, \(more)responses: {'200': {content: {text/event-stream: {\(media)}}}}}")
        let response = try await sent(mock, "GET", "/news")
        #expect(response.status == 200)
        return String(decoding: response.bytes, as: UTF8.self)
    }

    private static let number = "{type: object, required: [n], properties: {n: {type: integer}}}"

    @Test(arguments: [
        (
            "itemSchema: {oneOf: [{type: object, required: [event, data], properties: {event: {const: a}, data: {type: string}}}, "
                + "{type: object, required: [event, data], properties: {event: {const: b}, data: \(number)}}]}",
            "event: a\ndata: data\n\n"
        ),
        (
            "itemSchema: {type: object, required: [data], properties: {event: {const: a}, data: \(number)}}",
            "data: {\"n\": 1}\n\n"
        ),
        (
            "itemSchema: {type: object, properties: {data: {type: string, contentMediaType: application/json, "
                + "contentSchema: \(number)}}}", "data: {\"n\": 1}\n\n"
        ),
        ("schema: \(number)", "data: {\"n\": 1}\n\n"),
        (
            "schema: {type: object, properties: {data: {type: string}, more: \(number)}}",
            "data: {\"data\": \"data\", \"more\": {\"n\": 1}}\n\n"
        ),
    ])
    func itemsHaveTheFormOfTheDescription(_ media: String, _ item: String) async throws {
        #expect(try await stream(media) == item + item)
    }

    @Test func theEventsOfAnExampleAreItsItems() async throws {
        let media =
            "itemSchema: {type: object, required: [data], properties: {event: {type: string}, data: {type: string, "
            + "contentMediaType: application/json, contentSchema: \(Self.number)}}}, "
            + "example: [{event: a, data: '{\"n\": 7}'}, {data: {n: 8}}]"
        #expect(try await stream(media) == "data: { \"n\": 7 }\n\ndata: { \"n\": 8 }\n\n")
    }

    @Test(arguments: [
        ("schema: \(number), x-bindery-stream-end: END", "", "END"),
        ("schema: \(number)", "x-speakeasy-sse-sentinel: END, ", "END"),
        (
            "itemSchema: {oneOf: [{type: object, properties: {data: \(number)}}, {type: object, properties: {data: {const: END}}}]}",
            "", "END"
        ),
        ("schema: \(number)", "x-bindery-stream-end-required: true, ", "[DONE]"),
    ])
    func aStreamEndsAsTheDescriptionSays(_ media: String, _ more: String, _ end: String) async throws {
        let item = "data: {\"n\": 1}\n\n"
        #expect(try await stream(media, more: more) == item + item + "data: \(end)\n\n")
    }

    @Test func aStreamThatTheRequestAsksForEndsAsCompletionsDo() async throws {
        let media = "text/event-stream: {schema: \(Self.number)}, application/json: {schema: \(Self.number)}"
        let request = "{application/json: {schema: {type: object, properties: {stream: {type: boolean}}}}}"
        let mock = try mock(
            "post: {operationId: ask, requestBody: {content: \(request)}, responses: {'200': {content: {\(media)}}}}",
            items: 1)
        let response = try await sent(mock, "POST", "/news", #"{"stream": true}"#)
        #expect(String(decoding: response.bytes, as: UTF8.self) == "data: {\"n\": 1}\n\ndata: [DONE]\n\n")
    }

    @Test(arguments: [
        ("tag=z", "tag", "tag/0: "), ("limit=500", "limit", "limit: "), ("", "size", "the parameter 'size'"),
    ])
    func aRefusalNamesTheParameter(_ query: String, _ parameter: String, _ message: String) async throws {
        let mock = try mock(
            "get: {operationId: news, parameters: [{name: tag, in: query, schema: {type: array, items: {enum: [a]}}}, "
                + "{name: limit, in: query, schema: {type: integer, maximum: 9}}, "
                + "{name: size, in: query, required: \(query.isEmpty), schema: {type: string}}], "
                + "responses: {'204': {description: None}}}")
        let refused = try await sent(mock, "GET", "/news?\(query)")
        #expect(refused.status == 400)
        let body = try JSONValue(parsing: refused.bytes)
        #expect(body["parameter"]?.string == parameter)
        #expect(body["detail"]?.string?.contains(message) == true)
    }
}
