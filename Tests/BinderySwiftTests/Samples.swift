// An API shaped like a chat: every kind of declaration is in it, and everything that once went wrong.

import BinderyIR

@testable import BinderySwift

extension SampleAPI {
    static var chat: SampleAPI {
        var api = SampleAPI()
        let text = api.record(
            "text_part",
            [property("type", required: true, constant: .string("text")), property("text", required: true)])
        let image = api.reserve(.component("image_part"))
        let imageURL = api.record(
            "image_url", [property("url", required: true), property("detail")], in: image)
        api.set(
            image,
            .record(
                Record(
                    properties: [
                        property("type", required: true, constant: .string("image_url")),
                        property("image_url", .named(imageURL), required: true), property("cache", .boolean),
                    ], requiredOrder: ["type", "image_url"])))
        let user = api.reserve(.component("UserMessage"))
        let content = api.reserve(.property("content"), in: user)
        let part = api.add(
            .item(of: "content"), in: content,
            .union(
                Union(variants: [
                    variant(.property(name: "type", values: ["text"]), .named(text)),
                    variant(.property(name: "type", values: ["image_url"]), .named(image)),
                ])))
        api.set(
            content,
            .union(
                Union(variants: [
                    variant(.kind(.string), .string(format: nil)), variant(.kind(.array), .array(.named(part))),
                ])))
        api.set(
            user,
            .record(
                Record(
                    properties: [
                        property("content", .named(content), required: true),
                        property("role", required: true, constant: .string("user")), property("name"),
                    ], requiredOrder: ["content", "role"])))
        let system = api.record(
            "SystemMessage",
            [property("role", required: true, constant: .string("system")), property("content", required: true)])
        let tool = api.record(
            "ToolMessage",
            [
                property("role", required: true, constant: .string("tool")), property("content", required: true),
                property("tool_call_id", required: true),
            ])
        let assistant = api.reserve(.component("AssistantMessage"))
        let assistantContent = api.add(
            .property("content"), in: assistant,
            .union(
                Union(variants: [
                    variant(.kind(.string), .string(format: nil)), variant(.kind(.array), .array(.named(text))),
                ])))
        let requestAudio = api.record("audio", [property("id", required: true)], in: assistant)
        api.set(
            assistant,
            .record(
                Record(
                    properties: [
                        property("content", .named(assistantContent), nullable: true),
                        property("role", required: true, constant: .string("assistant")),
                        property("audio", .named(requestAudio), nullable: true),
                        property("function_call", deprecated: true),
                    ], requiredOrder: ["role"])))
        let message = api.add(
            .component("Message"),
            .union(
                Union(variants: [
                    variant(.property(name: "role", values: ["system", "developer"]), .named(system)),
                    variant(.property(name: "role", values: ["user"]), .named(user)),
                    variant(.property(name: "role", values: ["assistant"]), .named(assistant)),
                    variant(.property(name: "role", values: ["tool"]), .named(tool)),
                ])))
        let response = api.reserve(.component("ResponseMessage"))
        let responseAudio = api.record(
            "audio", [property("id", required: true), property("data", required: true)], in: response)
        api.set(
            response,
            .record(
                Record(
                    properties: [
                        property("role", required: true, constant: .string("assistant")),
                        property("content", required: true, nullable: true),
                        property("audio", .named(responseAudio), nullable: true),
                        property("function_call", deprecated: true), property("annotations", .array(.json)),
                    ], requiredOrder: ["role", "content"],
                    annotations: RecordAnnotations(convertsTo: [message]))))
        let nothing = api.record(
            "json_object_format", [property("type", required: true, constant: .string("json_object"))])
        let format = api.add(
            .component("ResponseFormat"),
            .union(Union(variants: [variant(.property(name: "type", values: ["json_object"]), .named(nothing))])))
        let model = api.words("ModelIds", ["gpt-4.1", "gpt-4o-mini", "none"], form: .suggestions)
        let effort = api.words("effort", ["none", "low", "default", "unknown"])
        let choice = api.add(
            .component("ToolChoice"),
            .union(
                Union(variants: [
                    variant(.word("none"), nil), variant(.word("auto"), nil),
                    variant(.property(name: "type", values: ["json_object"]), .named(nothing)),
                ])))
        let stop = api.add(
            .component("Stop"),
            .union(
                Union(variants: [
                    variant(.kind(.string), .string(format: nil)),
                    variant(.kind(.array), .array(.string(format: nil))),
                    variant(.kind(.null), nil),
                ])))
        let request = api.record(
            "CreateChatRequest",
            [
                property("model", .named(model), required: true),
                property("messages", .array(.named(message)), required: true),
                property("stream", .boolean, nullable: true), property("stop", .named(stop)),
                property("temperature", .number, docs: "How freely it speaks."), property("format", .named(format)),
                property("effort", .named(effort)), property("tool_choice", .named(choice)),
                property("metadata", .map(.string(format: nil))), property("seed", .integer(.int64), deprecated: true),
            ])
        let chunk = api.record("ChatChunk", [property("id", required: true)])
        api.api.annotations.clientName = "SampleClient"
        api.api.servers = [Server(url: "https://api.example.com/v1")]
        api.api.security = [
            SecurityScheme(name: "Key", kind: .bearer, environmentVariable: "SAMPLE_KEY")
        ]
        api.api.annotations.environmentHeaders = [EnvironmentHeader(header: "X-Organisation", variable: "SAMPLE_ORG")]
        api.api.operations = [
            Operation(
                id: "createChat", group: ["chat", "completions"], method: "create", httpMethod: "POST",
                path: "/chat/completions", bodies: [Body(type: .named(request), isRequired: true)],
                response: .json(.named(response)),
                stream: Streaming(chunk: .named(chunk), switchProperty: "stream", method: "stream"),
                security: [["Key"]], documentation: "Responses a chat.", pointer: "#/paths/chat", span: span),
            Operation(
                id: "deleteThing", group: [], method: "delete_thing", httpMethod: "DELETE", path: "/things/{thing_id}",
                parameters: [
                    Parameter(
                        wireName: "thing_id", location: .path, type: .string(format: nil), isRequired: true,
                        explodes: false, documentation: "Which thing.", span: span),
                    Parameter(
                        wireName: "include[]", location: .query, type: .array(.string(format: nil)), isRequired: false,
                        explodes: true, span: span),
                    Parameter(
                        wireName: "in", location: .header, type: .boolean, isRequired: false, explodes: true, span: span
                    ),
                ],
                security: [["Key"]], isDeprecated: true, pointer: "#/paths/things", span: span),
        ]
        return api
    }
}
