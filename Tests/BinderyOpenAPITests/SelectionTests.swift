// What `only` and `except` leave of a description.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML
import Testing

@testable import BinderyOpenAPI

@Suite struct SelectionTests {
    private static let text = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /chat/completions:
            post: {operationId: complete, tags: [chat], responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/ResponseBody'}}}}}}
            get: {operationId: list, tags: [chat, lists], responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}}
          /files/{id}:
            get: {operationId: getFile, tags: [files], parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/File'}}}}}}
        components:
          schemas:
            ResponseBody: {type: object, properties: {file: {$ref: '#/components/schemas/File'}}}
            Page: {type: object, properties: {a: {type: string}}}
            File: {type: object, properties: {a: {type: string}}}
            Alone: {type: object, properties: {a: {type: string}}}
        """

    private func select(_ only: [String], except: [String] = []) throws -> (String, [String]) {
        let log = DiagnosticLog()
        let root = try #require(YAMLReader.read(SourceFile(path: "a.yaml", bytes: Array(Self.text.utf8)), into: log))
        let api = Frontend.lower(root, options: LoweringOptions(only: only, except: except), into: log)
        let names = api?.types.compactMap { type -> String? in
            if case .component(let name) = type.origin { name } else { nil }
        }
        let operations = api?.operations.map(\.id) ?? []
        return ((operations + ["|"] + (names ?? []).sorted()).joined(separator: " "), log.diagnostics.map(\.message))
    }

    @Test(
        arguments: [
            ([], [], "complete list getFile | Alone File Page ResponseBody"),
            (["tag:lists"], [], "list | Page"),
            (["/chat/*"], [], "complete list | File Page ResponseBody"),
            (["GET /chat/*"], [], "list | Page"),
            (["/files/{id}", "post /chat/completions"], [], "complete getFile | File ResponseBody"),
            (["schema:ResponseBody"], [], "| File ResponseBody"),
            (["schema:Alone", "list"], [], "list | Alone Page"),
            (["tag:chat"], ["list"], "complete | File ResponseBody"),
            ([], ["tag:chat"], "getFile | Alone File"),
            ([], ["/*"], "| Alone"),
            ([], ["schema:Alone", "GET /*"], "complete | File ResponseBody"),
            (["*"], [], "-"),
        ] as [([String], [String], String)])
    func whatIsLeft(_ only: [String], _ except: [String], _ expected: String) throws {
        let (left, said) = try select(only, except: except)
        if expected == "-" {
            #expect(!said.isEmpty)
        } else {
            #expect(left == expected)
            #expect(said.isEmpty)
        }
    }

    @Test func aSchemaThatIsLeftOutAndReferredToIsJSON() throws {
        let (left, said) = try select(["complete"], except: ["schema:File"])
        #expect(left == "complete | File ResponseBody")
        #expect(said == ["'File' is left out, and referred to: there it is any JSON"])
    }

    @Test(arguments: [
        ("schema:Filee", "'schema:Filee' is not a schema of this description, did you mean 'schema:File'?"),
        ("tag:cha", "'tag:cha' is not a tag of an operation of this description, did you mean 'tag:chat'?"),
        ("/chat/completion", "'/chat/completion' is not a path of this description, did you mean '/chat/completions'?"),
        ("GET /file/{id}", "'GET /file/{id}' is not an operation of this description, did you mean 'GET /files/{id}'?"),
        ("listt", "'listt' is not an operation of this description, did you mean 'list'?"),
    ])
    func whatIsNotThereIsAnError(_ word: String, _ message: String) throws {
        #expect(try select([word]).1 == ["--only: \(message)"])
        #expect(try select([], except: [word]).1 == ["--except: \(message)"])
    }

    @Test(arguments: [
        ("/a/*", "/a/b/c", true), ("/a/*", "/a", false), ("*", "", true), ("/*/c", "/a/b/c", true),
        ("/a*b*c", "/axbxbc", true),
        ("/a*b", "/axbx", false), ("/a", "/a", true), ("", "/", false),
    ])
    func starsStandForAnyText(_ glob: String, _ text: String, _ isMatch: Bool) {
        #expect(SelectionMatching.matches(glob, text) == isMatch)
    }
}
