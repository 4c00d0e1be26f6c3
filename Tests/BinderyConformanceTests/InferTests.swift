// Traffic goes in; the description that is inferred from it alone comes out, and all of the traffic conforms to it.

import BinderyDiagnostics
import BinderyGenerator
import BinderyYAML
import Foundation
import Testing

@testable import BinderyConformance

@Suite struct InferTests {
    static let traffic = #"""
        {"method":"GET","url":"https://api.example.com/v1/pets?limit=3&after=x","request":{"headers":{"authorization":"Bearer abc"}},"response":{"status":200,"body":{"data":[{"id":7,"name":"Rex","tag":null},{"id":8,"name":"Tom"}],"next":"x"}}}
        {"method":"GET","url":"https://api.example.com/v1/pets?limit=5","response":{"status":200,"body":{"data":[],"next":null}}}
        {"method":"GET","url":"https://api.example.com/v1/pets/7","response":{"status":200,"body":{"id":7,"name":"Rex","tag":"a"}}}
        {"method":"GET","url":"https://api.example.com/v1/pets/8","response":{"status":404,"body":{"error":{"code":1,"message":"no"}}}}
        {"method":"POST","url":"https://api.example.com/v1/pets","request":{"body":{"name":"Ann"}},"response":{"status":201,"body":{"id":9,"name":"Ann"}}}
        {"method":"DELETE","url":"https://api.example.com/v1/pets/9","response":{"status":204}}
        {"method":"GET","url":"https://api.example.com/v1/users/0f8fad5b-d9cb-469f-a165-70867728950e/photo","response":{"status":200,"headers":{"content-type":"image/png"},"body":"x"}}
        {"method":"POST","url":"https://api.example.com/v1/chat","request":{"body":{"stream":true}},"response":{"status":200,"headers":{"content-type":"text/event-stream"},"body":"data: {\"id\":1,\"text\":\"a\"}\n\ndata: {\"id\":1}\n\ndata: [DONE]\n\n"}}
        """#

    private func inferred(_ name: String, _ text: String, operation: String? = nil) throws -> InferredDescription {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-infer-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: folder.appending(path: name))
        let log = DiagnosticLog()
        let files = try #require(TrafficFiles.find([folder.path], into: log))
        let found = InferredDescription(of: files, title: "Pets", operation: operation, into: log)
        #expect(log.diagnostics.isEmpty)
        return try #require(found)
    }

    @Test func pathsAreTemplates() throws {
        let found = try inferred("a.jsonl", Self.traffic)
        #expect(found.conforming == 8)
        let paths = (found.root["paths"]?.entries ?? YAMLNode.blank.entries).map { $0.key.text ?? "" }
        #expect(paths == ["/v1/pets", "/v1/pets/{petId}", "/v1/users/{userId}/photo", "/v1/chat"])
        let list = found.root["paths"]?["/v1/pets"]?["get"]
        #expect(list?["operationId"]?.text == "getPets")
        #expect(list?["parameters"]?[0]["required"]?.bool == true)
        #expect(list?["parameters"]?[1]["required"] == nil, "it came once in two requests")
        #expect(list?["parameters"]?[0]["schema"]?["type"]?.text == "integer")
        let parameter = found.root["paths"]?["/v1/pets/{petId}"]?["delete"]?["parameters"]?[0]
        #expect(parameter?["schema"]?["type"]?.text == "integer")
        #expect(!found.text(for: "a.yaml").contains("abc"), "the key is not told")
    }

    @Test func similarObjectsAreOneComponent() throws {
        let found = try inferred("a.jsonl", Self.traffic)
        let responses = found.root["paths"]?["/v1/pets/{petId}"]?["get"]?["responses"]
        let single = responses?["200"]?["content"]?["application/json"]?["schema"]?["$ref"]?.text
        #expect(single == "#/components/schemas/Pet")
        let pet = found.root["components"]?["schemas"]?["Pet"]
        #expect(pet?["required"]?.elements.compactMap(\.text) == ["id", "name"])
        let created = found.root["paths"]?["/v1/pets"]?["post"]?["responses"]?["201"]?["content"]?["application/json"]
        #expect(created?["schema"]?["$ref"]?.text == single)
        let stream = found.root["paths"]?["/v1/chat"]?["post"]?["responses"]?["200"]?["content"]?["text/event-stream"]
        let data = stream?["itemSchema"]?["properties"]?["data"]
        #expect(data?["contentMediaType"]?.text == "application/json")
        #expect(data?["contentSchema"]?["$ref"]?.text == "#/components/schemas/PostChatEvent")
    }

    /// To OpenAPI 3.2 the item is the event; the client's items are what its data holds.
    @Test func anInferredStreamIsOfEvents() throws {
        let lines =
            #"{"method":"GET","url":"/e","response":{"status":200,"headers":{"content-type":"text/event-stream"},"body":BODY}}"#
        for (body, isJSON) in [(#""data: {\"data\":1}\n\n""#, true), (#""data: Hello there\n\n""#, false)] {
            let found = try inferred("a.jsonl", lines.replacing("BODY", with: body))
            #expect(found.conforming == 1)
            let content = found.root["paths"]?["/e"]?["get"]?["responses"]?["200"]?["content"]?["text/event-stream"]
            let data = content?["itemSchema"]?["properties"]?["data"]
            #expect(data?["type"]?.text == "string")
            #expect((data?["contentSchema"] != nil) == isJSON)
            let contract = Contract(found.root)
            let form = try #require(contract.operations.first?.responses.first?.contents.first?.events)
            withExtendedLifetime(contract) {
                #expect(!form.isOfEvent && form.schema.kinds == (isJSON ? [.object] : [.string]))
            }
        }
    }

    @Test(arguments: [
        (["a b"], [["Bearer", "XApiKey"]]), (["a", "b"], [["Bearer"], ["XApiKey"]]), (["a b", "a"], [["Bearer"]]),
    ])
    func keysThatCameTogetherAreOneRequirement(_ requests: [String], _ expected: [[String]]) throws {
        let lines = requests.map { keys in
            let headers = keys.split(separator: " ").map {
                $0 == "a" ? #""authorization": "Bearer A""# : #""x-api-key": "K""#
            }
            return
                #"{"method":"GET","url":"/me","request":{"headers":{\#(headers.joined(separator: ","))}},"response":{"status":200}}"#
        }
        let found = try inferred("a.jsonl", lines.joined(separator: "\n"))
        let security = found.root["paths"]?["/me"]?["get"]?["security"]
        #expect(security?.elements.map { $0.entries.compactMap(\.key.text) } == expected)
    }

    @Test func responsesAreCountedWithAndWithoutABody() throws {
        let lines = [204, 204, 200].map { status in
            #"{"method":"GET","url":"/u","response":{"status":\#(status)\#(status == 200 ? #","body":{"id":1}"# : "")}}"#
        }
        let responses = try inferred("a.jsonl", lines.joined(separator: "\n")).root["paths"]?["/u"]?["get"]?[
            "responses"]
        #expect(responses?["204"]?["description"]?.text == "Seen 2×.")
        #expect(responses?["200"]?["description"]?.text == "Seen 1×.")
    }

    @Test func aPartWithAFileNameIsAFile() throws {
        let body =
            #"--W\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"#
            + #"PNG\r\n--W\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhi\r\n--W--\r\n"#
        let found = try inferred(
            "a.jsonl",
            #"{"method":"POST","url":"/up","request":{"headers":{"content-type":"multipart/form-data; boundary=W"},"body":"\#(body)"},"response":{"status":200}}"#
        )
        let content = found.root["paths"]?["/up"]?["post"]?["requestBody"]?["content"]?["multipart/form-data"]
        let name = content?["schema"]?["$ref"]?.text?.split(separator: "/").last.map(String.init) ?? ""
        let properties = found.root["components"]?["schemas"]?[name]?["properties"]
        #expect(properties?["file"]?["format"]?.text == "binary")
        #expect(properties?["file"]?["contentMediaType"]?.text == "image/png")
        #expect(properties?["note"]?["format"] == nil)
        #expect(found.conforming == 1)
    }

    @Test(arguments: [
        ("7", true), ("v1", false), ("pets", false), ("0f8fad5b-d9cb-469f-a165-70867728950e", true),
        ("deadbeef01", true), ("user_12", true), ("call-8f2Kd91x", true), ("oauth2", false), ("2024-05-01", true),
        ("a@b.org", true), ("chatcmpl-7UR4UcvmeD79Xva3UxkKkL2es6b5W", true), ("gpt-4", false), ("completions", false),
    ])
    func identifiers(_ segment: String, _ isIdentifier: Bool) {
        #expect(PathTree.isIdentifier(Substring(segment)) == isIdentifier)
    }

    /// What is inferred generates, and the description is read without a warning.
    @Test func itGenerates() throws {
        let found = try inferred("a.jsonl", Self.traffic)
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-infer-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "pets.yaml").path
        try Data(found.text(for: path).utf8).write(to: URL(filePath: path))
        let log = DiagnosticLog()
        var flags = ConfigFlags()
        flags.overlays = []
        let input = try #require(DiffInput.read(path, flags: flags, into: log))
        #expect(Generate.document(for: input.config, into: log) != nil)
        #expect(log.diagnostics.isEmpty)
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["BINDERY_SHARED"] != nil))
    func theCorpusConformsToWhatIsInferred() throws {
        let shared = try #require(ProcessInfo.processInfo.environment["BINDERY_SHARED"])
        let log = DiagnosticLog()
        let files = try #require(TrafficFiles.find([shared + "/corpus"], into: log))
        let made = InferredDescription(
            of: files, title: "Corpus", operation: "POST /chat/completions", into: log)
        let found = try #require(made)
        #expect(found.exchanges >= 877)
        #expect(found.conforming == found.exchanges)
        print("\(found.conforming) of \(found.exchanges) conform to \(found.operations) inferred operation")
    }
}
