// Keys that are misspelt, of Swagger 2.0, or in the wrong place, in every object of a description. Each with all that is said of it.

import Testing

@Suite struct KeyMistakeTests {
    @Test(arguments: mistakes)
    func isTold(_ mistake: Mistake) throws { #expect(try mistake.said() == mistake.says) }

    private static let mistakes = [
        Mistake(
            "openapi: 3.1.0", "opnapi: 3.1.0",
            "pets.yaml:1:1: error: 'opnapi' is not a key of the description, did you mean 'openapi'? [no-description]"),
        Mistake(
            "info: {", "ifno: {",
            "pets.yaml:2:1: warning: 'ifno' is not a key of the description and is not read, did you mean 'info'? [unknown-key]"
        ),
        Mistake(
            "contact: {", "contcat: {",
            "pets.yaml:2:36: warning: 'contcat' is not a key of 'info' and is not read, did you mean 'contact'? [unknown-key]"
        ),
        Mistake(
            "default: eu", "defualt: eu",
            "pets.yaml:3:63: warning: server variable 'region' has no default; it must be given in code [missing-default]",
            "pets.yaml:3:73: warning: 'defualt' is not a key of a server variable and is not read, did you mean 'default'? [unknown-key]"
        ),
        Mistake(
            "description: All of them.", "descripton: All of them.",
            "pets.yaml:4:22: warning: 'descripton' is not a key of a tag and is not read, did you mean 'description'? [unknown-key]"
        ),
        Mistake(
            "    post:", "    psot:",
            "pets.yaml:20:5: warning: 'psot' is not a key of a path item and is not read, did you mean 'post'? [unknown-key]"
        ),
        Mistake(
            "  /pets/{id}:", "  pets/{id}:",
            "pets.yaml:6:3: warning: a path begins with '/'; 'pets/{id}' is left out [malformed-path]"),
        Mistake(
            "  /pets/{id}:", "  /pets/{id:",
            "pets.yaml:12:11: warning: '{id}' does not stand in the path '/pets/{id'; it is left out [unused-parameter]",
            "pets.yaml:6:3: warning: a brace of '/pets/{id' has no partner; it is sent as it stands [malformed-path]"),
        Mistake(
            "operationId: getPet", "operationID: getPet",
            "pets.yaml:8:7: warning: 'operationID' is not a key of an operation and is not read, did you mean 'operationId'? [unknown-key]"
        ),
        Mistake(
            "      responses:\n", "      response:\n",
            "pets.yaml:14:7: warning: 'response' is not a key of an operation and is not read, did you mean 'responses'? [unknown-key]"
        ),
        Mistake(
            "{ name: id, in: path", "{ nmae: id, in: path",
            "pets.yaml:12:11: warning: a parameter of 'getPet' needs 'name'; it is left out [malformed-parameter]",
            "pets.yaml:12:13: warning: 'nmae' is not a key of a parameter and is not read, did you mean 'name'? [unknown-key]",
            "pets.yaml:8:7: note: '{id}' of the path is not declared; it is read as a string [undeclared-parameter]"),
        Mistake(
            "name: id, in: path, required: true, schema: { type: string }",
            "name: id, in: path, required: true, type: string",
            "pets.yaml:12:49: warning: 'type' is not a key of a parameter and is not read: it belongs under 'schema' [unknown-key]"
        ),
        Mistake(
            "style: form,", "collectionFormat: csv,",
            "pets.yaml:13:38: warning: 'collectionFormat' is not a key of a parameter and is not read: OpenAPI 3 says this by 'style' and 'explode' [unknown-key]"
        ),
        Mistake(
            "          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }",
            "          schema: { $ref: '#/components/schemas/Pet' }",
            "pets.yaml:17:11: warning: 'schema' is not a key of a response and is not read: OpenAPI 3 says this by 'content', under a media type [unknown-key]"
        ),
        Mistake(
            "        content:\n", "        contents:\n",
            "pets.yaml:24:9: warning: 'contents' is not a key of a request body and is not read, did you mean 'content'? [unknown-key]"
        ),
        Mistake(
            "encoding: {", "encodings: {",
            "pets.yaml:27:13: warning: 'encodings' is not a key of a media type and is not read, did you mean 'encoding'? [unknown-key]"
        ),
        Mistake(
            "contentType: image/png", "content-type: image/png",
            "pets.yaml:27:34: warning: 'content-type' is not a key of an encoding and is not read, did you mean 'contentType'? [unknown-key]"
        ),
        Mistake(
            "  schemas:\n", "  schema:\n",
            "pets.yaml:17:58: error: '#/components/schemas/Pet' names nothing in this document [unresolved-reference]",
            "pets.yaml:30:3: warning: 'schema' is not a key of 'components' and is not read, did you mean 'schemas'? [unknown-key]"
        ),
        Mistake(
            "  securitySchemes:", "  securitySchema:",
            "pets.yaml:10:20: warning: 'key' is not a security scheme [unknown-scheme]",
            "pets.yaml:39:3: warning: 'securitySchema' is not a key of 'components' and is not read, did you mean 'securitySchemes'? [unknown-key]"
        ),
        Mistake(
            "      tags: [pets]", "      tags: [pets]\n      produces: [application/json]",
            "pets.yaml:10:7: warning: 'produces' is not a key of an operation and is not read: OpenAPI 3 says this by the content of responses [unknown-key]"
        ),
        Mistake(
            "      tags: [pets]", "      tags: [pets]\n      notes: Slow.",
            "pets.yaml:10:7: warning: 'notes' is not a key of an operation and is not read; its keys are callbacks, deprecated, description, externalDocs, operationId, parameters, requestBody, responses, security, servers, summary, tags [unknown-key]"
        ),
    ]
}
