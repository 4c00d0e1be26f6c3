// Conversations before and after go in; what callers have to know of them comes out.

import BinderyDiff
import Testing

@Suite struct ConversationChangeTests {
    private static func description(_ conversation: String) -> String {
        """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /talks:
            post:
              operationId: talk
              \(conversation.isEmpty ? "" : "x-bindery-conversation: {\(conversation)}")
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Ask'}}}}
              responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Talk'}}}}}
        components:
          schemas:
            Ask: {properties: {turns: {type: array, items: {}}, form: {}}}
            Talk: {x-bindery-view: {text: turns}, properties: {turns: {type: array, items: {}}}}

        """
    }

    private static let plain = "messages: turns, reply: {message: turns}"

    @Test(arguments: [
        ("", plain, ["added POST /talks []"]),
        (plain, "", ["removed POST /talks [source]"]),
        (plain, plain, []),
        (
            plain, plain + ", cutShort: [full], format: {member: form}",
            ["changed POST /talks: format, cutShort []"]
        ),
        (
            plain + ", strictSchemas: {keywords: [type], maxDepth: 5}",
            plain + ", strictSchemas: {keywords: [type], maxDepth: 6}", ["changed POST /talks: strictSchemas []"]
        ),
        (
            plain, "messages: form, reply: {message: turns, dropped: [at]}",
            ["changed POST /talks: messages, reply []"]
        ),
    ])
    func aChangedConversationIsTold(_ old: String, _ new: String, _ expected: [String]) throws {
        #expect(try Compared(Self.description(old), Self.description(new)).lines == expected)
    }
}
