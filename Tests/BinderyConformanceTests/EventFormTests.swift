// The forms in which descriptions have the events of a stream: the whole event, one envelope around the data, the data's JSON.

import BinderyYAML
import Testing

@testable import BinderyConformance

@Suite struct EventFormTests {
    private func description(_ media: String) -> String {
        """
        openapi: 3.2.0
        info: {title: A, version: "1"}
        paths:
          /events:
            get:
              operationId: events
              responses:
                "200": {content: {text/event-stream: {\(media)}}}
                default:
                  content: {application/json: {schema: {type: object, required: [error], properties: {error: {type: string}}}}}
        """
    }

    private func contradictions(_ media: String, _ stream: String) throws -> [String] {
        let judged = try JudgedTraffic(description(media), "a.sse", stream, operation: "events")
        #expect(judged.run.exchanges == 1)
        #expect(judged.log.diagnostics.isEmpty)
        return judged.contradictions
    }

    /// As the standard has it, the properties of every event beside the union.
    static let standard = """
        itemSchema: {type: object, required: [data], properties: {data: {type: string}, event: {type: string},
        id: {type: string}, retry: {type: integer, minimum: 0}}, oneOf: [{properties: {event: {const: addString}}},
        {properties: {event: {const: addJSON}, data: {contentMediaType: application/json}}}]}
        """

    @Test(arguments: [
        ("event: addString\ndata: This data is formatted\ndata: across two lines\nretry: 5\n\n", []),
        ("event: addJSON\ndata: {\"foo\": 42}\n\n", []),
        ("event: other\ndata: 1\n\n", ["unknown-variant "]),
        ("event: error\ndata: {\"error\": \"gone\"}\n\n", []),
    ])
    func anEventIsJudgedWithItsFields(_ stream: String, _ expected: [String]) throws {
        #expect(try contradictions(Self.standard, stream) == expected)
    }

    /// Of several envelopes each is an event; it does not matter under which key they stand.
    @Test(arguments: ["itemSchema", "schema"]) func aUnionOfEnvelopesIsOfEvents(_ key: String) throws {
        let media = """
            \(key): {oneOf: [{type: object, required: [event, data], properties: {event: {const: text}, data: {type: string}}},
            {type: object, required: [event, data], properties: {event: {const: tick},
            data: {type: object, required: [n], properties: {n: {type: integer}}}}}]}
            """
        let stream = "event: text\ndata: 5\n\nevent: tick\ndata: {\"n\": 1}\n\n"
        #expect(try contradictions(media, stream) == [])
        #expect(try contradictions(media, "event: tick\ndata: {\"n\": \"1\"}\n\n") == ["other-type /data/n"])
    }

    @Test(arguments: [
        "data: {type: object, required: [n], properties: {n: {type: integer}}}",
        """
        data: {type: string, contentMediaType: application/json,
        contentSchema: {type: object, required: [n], properties: {n: {type: integer}}}}
        """,
    ])
    func aSingleEnvelopeIsTakenOff(_ data: String) throws {
        let media = "itemSchema: {type: object, required: [data], properties: {event: {type: string}, \(data)}}"
        #expect(try contradictions(media, "data: {\"n\": 1}\n\n") == [])
        #expect(try contradictions(media, "data: {\"n\": null}\n\n") == ["unexpected-null /n"])
    }

    @Test func aConstantOfTheUnionEndsTheStream() throws {
        let media = """
            itemSchema: {oneOf: [{type: object, properties: {data: {type: object, required: [n]}}},
            {type: object, properties: {data: {const: "[END]"}}}]}
            """
        #expect(try contradictions(media, "data: {\"n\": 1}\n\ndata: [END]\n\n") == [])
    }

    @Test func anyOtherSchemaIsOfTheJSONInTheData() throws {
        let media =
            "schema: {type: object, required: [data, more], properties: {data: {type: string}, more: {type: integer}}}"
        #expect(try contradictions(media, "data: {\"data\": \"a\", \"more\": 1}\n\n") == [])
    }

    /// Data that ends one object of JSON and begins another member adds no field to the event.
    @Test func dataIsNoPartOfTheEventsJSON() throws {
        let media = """
            itemSchema: {type: object, required: [data], properties: {data: {type: string}, event: {type: string}},
            oneOf: [{properties: {event: {const: a}}}, {properties: {event: {const: b}}}]}
            """
        #expect(try contradictions(media, "event: a\ndata: 1, \"id\": 2\n\n") == [])
    }
}
