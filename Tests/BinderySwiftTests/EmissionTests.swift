// What is emitted compiles, and programs are short to write against it.

import BinderyDiagnostics
import BinderyIR
import Testing

@testable import BinderySwift

@Suite struct EmissionTests {
    /// Every form in which a user may write a value: literal, variable, interpolation.
    static let program = GeneratedFile(
        name: "Program.swift",
        text: #"""
            import BinderyClient
            import BinderyRuntime

            func program(client: SampleClient, response: ResponseMessage, text: String, id: String) async throws {
                let parts: [UserMessage.Content.ContentItem] = [.text(text), .imageURL(text, detail: "low")]
                var messages: [Message] = [
                    .system("Be brief."), .user("Hello, \(text)!"), .assistant("Yes?"), .tool("22 °C", toolCallID: id),
                    .system(text), .user(text), .assistant(text), .tool(text, toolCallID: "\(id)"), .user(parts),
                    .user([.text("What is this?"), .imageURL("https://example.com/\(id)")]), .assistant, .assistant(),
                    .user("Hello", name: "Ada"),
                ]
                messages.append(.init(response))
                var request = CreateChatRequest(
                    model: "gpt-4o-mini", messages: messages, stop: "\n", format: .jsonObject, toolChoice: .auto)
                request.model = .gpt4_1
                request.model = .init(text)
                request.model = "\(text)-mini"
                request.stop = ["\n", "END"]
                request.stop = .init(text)
                request.stop = .init([text])
                request.stop = "\(text)"
                request.toolChoice = .noneValue
                request.effort = .default
                request.unknownFields["top_k"] = 40
                let changed = request.with { $0.temperature = 0.2 }
                _ = try await client.chat.completions.create(changed)
                for try await chunk in try await client.chat.completions.stream(changed) { print(chunk.id) }
                switch changed.format {
                case .jsonObject: break
                case .unknown, nil: break
                }
            }

            struct TestDouble: ChatCompletionsOperations {
                func create(_ request: CreateChatRequest, options: CallOptions) async throws -> ResponseMessage {
                    ResponseMessage(content: nil)
                }
                func stream(
                    _ request: CreateChatRequest, options: CallOptions
                ) async throws -> EventStream<ChatChunk> { throw APIFault() }
            }

            struct APIFault: Error {}
            """#)

    @Test(arguments: AccessLevel.allCases) func everyKindOfDeclarationCompiles(_ access: AccessLevel) async throws {
        let log = DiagnosticLog()
        let files = SampleAPI.chat.emit(access: access, into: log)
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics)")
        let said = try await Compiler.complaints(about: files + [Self.program])
        #expect(said.isEmpty, "\(said.prefix(6_000))")
        let declarations = files.flatMap { $0.text.split(separator: "\n") }.filter { $0.hasPrefix("struct ") }
        #expect(declarations.isEmpty == (access != .internal))
    }

    @Test func conversionsCarryWhatBothHaveAndNameTheRest() throws {
        let text = SampleAPI.chat.emit().map(\.text).joined()
        #expect(text.contains("/// Dropped: `audio.data`, `annotations`."))
        #expect(text.contains("content: value.content.map(Content.string)"))
        #expect(
            text.contains("public init(_ value: ResponseMessage) {\n        self = .assistant(AssistantMessage(value))")
        )
    }

    @Test func whatCannotBeConvertedIsSaid() {
        var api = SampleAPI()
        let target = api.record("Target", [property("needed", required: true)])
        let annotations = RecordAnnotations(convertsTo: [target])
        api.add(.component("Source"), .record(Record(properties: [property("other")], annotations: annotations)))
        let log = DiagnosticLog()
        let text = api.emit(into: log).map(\.text).joined()
        #expect(log.diagnostics.map(\.rule.id) == ["no-conversion"])
        #expect(log.diagnostics[0].message.contains("`needed`"))
        #expect(!text.contains("init(_ value: Source)"))
    }

    @Test func boundsAndDefaultsAreDocumented() {
        var facets = Facets()
        (facets[.minimum], facets[.maximum]) = ("0", "2")
        var bounded = property("temperature", .number, docs: "How freely it speaks.")
        bounded.facets = facets
        bounded.defaultValue = .number("1")
        var api = SampleAPI()
        api.record("Request", [bounded])
        let text = api.emit().map(\.text).joined()
        #expect(
            text.contains(
                "    /// How freely it speaks.\n    ///\n    /// Default: 1. Range: 0...2.\n    public var temperature")
        )
    }

    @Test func theStreamSwitchIsSetWhateverTheRequestHolds() {
        let text = SampleAPI.chat.emit()[0].text
        #expect(text.contains("if request.stream == true { request.stream = nil }\n"))
        #expect(text.contains("request.stream = true\n"))
        #expect(text.components(separatedBy: "request.unknownFields[\"stream\"] = nil").count == 3)
    }
}

extension String {
    fileprivate func components(separatedBy text: String) -> [String] {
        split(separator: text, omittingEmptySubsequences: false).map(String.init)
    }
}
