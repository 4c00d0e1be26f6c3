// Words of closed sets, media types, statuses, names and references that are misspelt. Each with all that is said of it.

import Testing

@Suite struct WordMistakeTests {
    @Test(arguments: mistakes)
    func isTold(_ mistake: Mistake) throws { #expect(try mistake.said() == mistake.says) }

    private static let mistakes = [
        Mistake(
            "in: query", "in: qurey",
            "pets.yaml:13:31: warning: 'qurey' is not a place of a parameter; 'fields' is left out of 'getPet'; known are path, query, header, cookie, querystring, did you mean 'query'? [malformed-parameter]"
        ),
        Mistake(
            "in: query", "in: body",
            "pets.yaml:13:31: warning: 'body' is not a place of a parameter; 'fields' is left out of 'getPet': OpenAPI 3 says this by 'requestBody' [malformed-parameter]"
        ),
        Mistake(
            "style: form", "style: csv",
            "pets.yaml:13:45: warning: 'csv' is not a style of query parameters; it is sent as 'form'; known are form, spaceDelimited, pipeDelimited, deepObject [unknown-style]"
        ),
        Mistake(
            "encoding: { photo: { contentType: image/png } }", "encoding: { photo: { style: from } }",
            "pets.yaml:27:41: warning: 'from' is not a style of a part; it is sent as 'form'; known are form, spaceDelimited, pipeDelimited, deepObject, did you mean 'form'? [unknown-style]"
        ),
        Mistake(
            "age: { type: integer", "age: { type: intger",
            "pets.yaml:36:22: warning: 'intger' is not a type of JSON Schema and is not read, did you mean 'integer'? [unknown-type]"
        ),
        Mistake(
            "age: { type: integer, format: int32 }", "age: { type: [integer, nul] }",
            "pets.yaml:36:22: warning: 'nul' is not a type of JSON Schema and is not read, did you mean 'null'? [unknown-type]"
        ),
        Mistake(
            "type: apiKey", "type: apikey",
            "pets.yaml:40:18: warning: no credential is sent for the security scheme 'key': 'apikey' is not a type of one; known are apiKey, http, oauth2, openIdConnect, mutualTLS, did you mean 'apiKey'? [unsupported-scheme]"
        ),
        Mistake(
            "type: apiKey, in: header", "type: apiKey, in: haeder",
            "pets.yaml:40:30: warning: no credential is sent for the security scheme 'key': 'haeder' is not a place of a key; known are header, query, cookie, did you mean 'header'? [unsupported-scheme]"
        ),
        Mistake(
            "type: apiKey, in: header, name: X-Key", "type: http, scheme: baerer",
            "pets.yaml:40:32: warning: no credential is sent for the security scheme 'key': 'baerer' is not supported; known are bearer, basic, did you mean 'bearer'? [unsupported-scheme]"
        ),
        Mistake(
            "security: [{ key: [] }]", "security: [{ kye: [] }]",
            "pets.yaml:10:20: warning: 'kye' is not a security scheme, did you mean 'key'? [unknown-scheme]"),
        Mistake(
            "application/json:", "aplication/json:",
            "pets.yaml:17:22: warning: the media type 'aplication/json' does not begin with a type such as application or text, did you mean 'application/json'? [unknown-media-type]"
        ),
        Mistake(
            "application/json:", "application/jsno:",
            "pets.yaml:17:22: warning: 'application/jsno' is not a known media type; it is read as bytes or text, did you mean 'application/json'? [unknown-media-type]"
        ),
        Mistake(
            "application/json:", "json:",
            "pets.yaml:17:22: warning: the media type 'json' is not of the form type/subtype, did you mean 'application/json'? [unknown-media-type]"
        ),
        Mistake(
            "'200':", "OK:",
            "pets.yaml:15:9: warning: 'OK' is not a status: the keys of responses are codes (200), ranges (4XX) and 'default' [unknown-status]"
        ),
        Mistake(
            "        default: {", "        deafult: {",
            "pets.yaml:18:9: warning: 'deafult' is not a status, did you mean 'default'? [unknown-status]"),
        Mistake(
            "'#/components/schemas/Kind'", "'#/components/schemas/Knid'",
            "pets.yaml:37:23: error: '#/components/schemas/Knid' names nothing in this document, did you mean '#/components/schemas/Kind'? [unresolved-reference]"
        ),
        Mistake(
            "        kind: { $ref: '#/components/schemas/Kind' }",
            "        kind:\n          $ref: #/components/schemas/Kind",
            "pets.yaml:38:16: error: '$ref' has no value: '#' begins a comment in YAML; put the reference into quotes, '#/components/schemas/Kind' [malformed-reference]"
        ),
        Mistake(
            "{ $ref: '#/components/schemas/Pet' }", "{ $ref: #/components/schemas/Pet }",
            "pets.yaml:17:58: error: '#' begins a comment, so the mapping has no end: put the reference of '$ref' into quotes [yaml-syntax]"
        ),
    ]
}
