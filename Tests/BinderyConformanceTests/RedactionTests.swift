// Names whose values are secret, and that such values are not told.

import Testing

@testable import BinderyConformance

@Suite struct RedactionTests {
    @Test(arguments: [
        "password", "userPassword", "client_secret", "access-token", "X-Auth-Token", "apiKey", "api_key", "private_key",
        "APIKEY", "sessionId",
    ])
    func secretNames(_ name: String) { #expect(Redaction.isSecretName(name)) }

    @Test(arguments: ["max_tokens", "completionTokens", "key", "keys", "name", "passed", "secretary", "", "sessions"])
    func otherNames(_ name: String) { #expect(!Redaction.isSecretName(name)) }

    @Test func valuesOfSecretNamesAreNotTold() throws {
        let description = """
            openapi: 3.1.0
            info: {title: A, version: "1"}
            paths:
              /p:
                get:
                  parameters: [{name: token, in: query, schema: {type: integer}}]
                  responses:
                    "200":
                      content:
                        application/json:
                          schema: {type: object, properties: {name: {type: integer}, login: {type: object, properties: {}}}}
            """
        let body = #"{"name": "hunter0", "password": "hunter1", "login": {"secret": {"part": "hunter2"}}}"#
        let line =
            #"{"method": "GET", "url": "/p?token=hunter3&api_key=hunter4", "response": {"status": 200, "body": \#(body)}}"#
        let judged = try JudgedTraffic(description, "a.jsonl", line, keepsValues: true)
        #expect(judged.run.findings.all.count >= 4)
        #expect(judged.run.findings.all.flatMap(\.values) == ["hunter0"])
    }
}
