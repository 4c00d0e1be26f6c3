// Each keyword that is listed as read is read: a schema with it comes out otherwise than one without it.

import BinderyIR
import Testing

@testable import BinderyOpenAPI

@Suite struct SchemaKeywordTests {
    /// A schema with each keyword. Without the keyword's line something else is lowered or told.
    private static let samples: [String: String] = [
        "$ref": "{\n$ref: '#/components/schemas/Other'\n}",
        "$recursiveRef": "{type: object, properties: {a: {\n$recursiveRef: '#'\n}}}",
        "$dynamicRef": "{type: object, $dynamicAnchor: n, properties: {a: {\n$dynamicRef: '#n'\n}}}",
        "$dynamicAnchor": "{type: object,\n$dynamicAnchor: n,\nproperties: {a: {$dynamicRef: '#n'}}}",
        "type": "{\ntype: string\n}",
        "format": "{type: string,\nformat: date-time\n}",
        "title": "{type: string,\ntitle: A name\n}",
        "description": "{type: string,\ndescription: A name.\n}",
        "items": "{type: array,\nitems: {type: string}\n}",
        "additionalItems": "{type: array, items: [{type: string}],\nadditionalItems: {type: integer}\n}",
        "additionalProperties": "{type: object,\nadditionalProperties: {type: integer}\n}",
        "propertyNames": "{type: object, additionalProperties: true,\npropertyNames: {maxLength: 3}\n}",
        "contentSchema": "{type: string, contentMediaType: application/json,\ncontentSchema: {type: integer}\n}",
        "allOf": "{\nallOf: [{type: object, properties: {a: {type: string}}}]\n}",
        "oneOf": "{\noneOf: [{type: string}, {type: integer}]\n}",
        "anyOf": "{\nanyOf: [{type: string}, {type: integer}]\n}",
        "prefixItems": "{type: array,\nprefixItems: [{type: string}]\n}",
        "properties": "{type: object,\nproperties: {a: {type: string}}\n}",
        "patternProperties": "{type: object,\npatternProperties: {'^x': {type: string}}\n}",
        "required": "{type: object, properties: {a: {type: string}},\nrequired: [a]\n}",
        "discriminator":
            "{oneOf: [{$ref: '#/components/schemas/Other'}, {$ref: '#/components/schemas/More'}],\ndiscriminator: {propertyName: kind}\n}",
        "nullable": "{type: object, properties: {a: {type: string,\nnullable: true\n}}}",
        "deprecated": "{type: object, properties: {a: {type: string,\ndeprecated: true\n}}}",
        "readOnly": "{type: object, properties: {a: {type: string,\nreadOnly: true\n}}}",
        "writeOnly": "{type: object, properties: {a: {type: string,\nwriteOnly: true\n}}}",
        "const": "{type: object, properties: {a: {type: string,\nconst: x\n}}}",
        "default": "{type: object, properties: {a: {type: string,\ndefault: x\n}}}",
        "example": "{type: object, properties: {a: {type: string,\nexample: x\n}}}",
        "examples": "{type: object, properties: {a: {type: string,\nexamples: [x]\n}}}",
        "enum": "{type: string,\nenum: [a, b]\n}",
        "dependentRequired":
            "{type: object, properties: {a: {type: string}, b: {type: string}},\ndependentRequired: {a: [b]}\n}",
        "contentMediaType": "{type: string,\ncontentMediaType: application/octet-stream\n}",
        "contentEncoding": "{type: string,\ncontentEncoding: base64\n}",
        "minimum": "{type: number,\nminimum: 1\n}",
        "exclusiveMinimum": "{type: number,\nexclusiveMinimum: 1\n}",
        "maximum": "{type: number,\nmaximum: 1\n}",
        "exclusiveMaximum": "{type: number,\nexclusiveMaximum: 1\n}",
        "multipleOf": "{type: number,\nmultipleOf: 2\n}",
        "minLength": "{type: string,\nminLength: 1\n}",
        "maxLength": "{type: string,\nmaxLength: 1\n}",
        "pattern": "{type: string,\npattern: '^a'\n}",
        "minItems": "{type: array, items: {type: string},\nminItems: 1\n}",
        "maxItems": "{type: array, items: {type: string},\nmaxItems: 1\n}",
        "uniqueItems": "{type: array, items: {type: string},\nuniqueItems: true\n}",
        "minProperties": "{type: object, additionalProperties: true,\nminProperties: 1\n}",
        "maxProperties": "{type: object, additionalProperties: true,\nmaxProperties: 1\n}",
    ]

    @Test func whatIsListedAsReadIsRead() throws {
        let read = SchemaKeyword.names { $0.use == .read }
        #expect(Set(Self.samples.keys) == read, "each keyword needs a sample, and no other has one")
        for (keyword, sample) in Self.samples {
            let lines = sample.split(separator: "\n").map(String.init)
            let without = lines.filter { !$0.hasPrefix("\(keyword):") }
            try #require(without.count == lines.count - 1, "\(keyword)")
            #expect(try outcome(lines) != outcome(without), "'\(keyword)' changes nothing")
        }
    }

    /// What is lowered, and what is told.
    private func outcome(_ lines: [String]) throws -> String {
        let lowering = try Lowering(
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /forms:
                post:
                  operationId: send
                  requestBody: {content: {multipart/form-data: {schema: {properties: {part: {$ref: '#/components/schemas/Sample'}}}}}}
                  responses: {'204': {description: Taken.}}
            components:
              schemas:
                Sample: \(lines.joined(separator: " "))
                Other: {type: object, required: [kind], properties: {kind: {type: string}, o: {type: string}}}
                More: {type: object, required: [kind], properties: {kind: {type: string}, m: {type: string}}}
            """)
        return (lowering.api.map(APIDump.json) ?? "") + lowering.findings.joined(separator: "\n")
    }
}
