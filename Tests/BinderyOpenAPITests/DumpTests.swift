// The text of a dump: short things on one line, long ones a member a line, nothing that says nothing.

import BinderyIR
import Testing

@Suite struct DumpTests {
    @Test func text() throws {
        let lowering = try Lowering(
            """
            openapi: 3.1.0
            info: {title: "A \\"b\\"\\n", version: '1'}
            paths:
              /x:
                get: {responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}
            components:
              schemas:
                A:
                  type: object
                  required: [id, tags]
                  properties:
                    id: {type: string, description: What it is called by all who have ever had the pleasure to call it.}
                    tags: {type: array, items: {type: [string, 'null'], maxLength: 3}}
            """)
        let expected = #"""
            {
              "title": "A \"b\"\n",
              "version": "1",
              "operations": [{"id": "get_x", "method": "get_x", "http": "GET /x", "success": "A"}],
              "types": {
                "A": {
                  "record": {
                    "id": {
                      "type": "string",
                      "required": true,
                      "doc": "What it is called by all who have ever had the pleasure to call it."
                    },
                    "tags": {"type": "[string?]", "required": true, "facets": {"items": {"maxLength": 3}}}
                  },
                  "required": ["id", "tags"]
                }
              }
            }

            """#
        #expect(APIDump.json(try #require(lowering.api)) == expected)
    }
}
