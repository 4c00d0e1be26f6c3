// Files that are texts here become one document: what is moved, what it is called, and what is said when it is not there.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML
import Testing

@testable import BinderyOpenAPI

/// Files by name; each may be asked for once only.
private final class Files {
    private let texts: [String: String]
    private var documents: [String: LoadedDocument] = [:]
    private(set) var reads: [String] = []

    init(_ texts: [String: String]) { self.texts = texts }

    func load(_ path: String, _ base: String) -> Result<LoadedDocument, LoadFailure> {
        let name = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        if let known = documents[name] { return .success(known) }
        guard let text = texts[name] else {
            return .failure(LoadFailure(rule: "file-missing", message: "there is no file \(name)"))
        }
        reads.append(name)
        let log = DiagnosticLog()
        guard let node = DocumentReader.read(SourceFile(path: name, bytes: Array(text.utf8)), into: log) else {
            return .failure(
                LoadFailure(rule: "file-faulty", message: "\(name) cannot be read", details: log.diagnostics))
        }
        let document = LoadedDocument(identity: name, path: name, root: node)
        documents[name] = document
        return .success(document)
    }

    func link() throws -> Linked {
        let root = try load("root.yaml", "").get()
        return Linking.link(root, load: load)
    }
}

@Suite struct LinkingTests {
    private let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"

    private func link(_ root: String, _ others: [String: String] = [:]) throws -> (linked: Linked, files: Files) {
        let files = Files(others.merging(["root.yaml": head + root]) { $1 })
        return (try files.link(), files)
    }

    private func components(_ linked: Linked, _ section: String = "schemas") -> [String] {
        linked.root["components"]?[section]?.entries.compactMap(\.key.text) ?? []
    }

    @Test func aDocumentOfOneFileIsLeftAlone() throws {
        let files = Files(["root.yaml": head + "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {}}}"])
        let root = try files.load("root.yaml", "").get().root
        #expect(try files.link().root == root)
    }

    @Test func everyFileIsReadOnceAndNodesKeepTheirPlace() throws {
        let (linked, files) = try link(
            "components: {schemas: {A: {properties: {x: {$ref: b.yaml}, y: {$ref: './b.yaml'}, z: {$ref: 'b.yaml#/properties/c'}}}}}",
            [
                "b.yaml":
                    "\nproperties:\n  c: {type: integer}\n  d: {$ref: '#/properties/c'}\n  e: {$ref: 'root.yaml#/components/schemas/A'}\n"
            ])
        #expect(files.reads == ["root.yaml", "b.yaml"])
        #expect(components(linked) == ["A", "b", "c"])
        let moved = try #require(linked.root["components"]?["schemas"]?["b"])
        #expect(moved.span.description == "b.yaml:2:1")
        #expect(moved["properties"]?["d"]?["$ref"]?.string == "#/components/schemas/c")
        #expect(moved["properties"]?["d"]?["$ref"]?.span.description == "b.yaml:4:13")
        #expect(moved["properties"]?["e"]?["$ref"]?.string == "#/components/schemas/A")
        #expect(linked.diagnostics.isEmpty)
    }

    @Test func anEntryThatOnlyRefersBecomesWhatItRefersTo() throws {
        let (linked, _) = try link(
            "components: {schemas: {Pet: {$ref: index.yaml#/Pet}, Same: {$ref: pet.yaml}, X: {items: {$ref: pet.yaml}}}}",
            ["index.yaml": "Pet: {$ref: pet.yaml}", "pet.yaml": "type: object"])
        #expect(components(linked) == ["Pet", "Same", "X"])
        let schemas = try #require(linked.root["components"]?["schemas"])
        #expect(schemas["Pet"]?["type"]?.string == "object")
        #expect(schemas["Same"]?["$ref"]?.string == "#/components/schemas/Pet" || schemas["Same"] == schemas["Pet"])
        #expect(schemas["X"]?["items"]?["$ref"]?.string == "#/components/schemas/Pet")
    }

    /// Neither the file nor its folders tell them apart, so the whole way to each does.
    @Test func twoOfOneFileWithTheSameLastWordHaveNames() throws {
        let (linked, _) = try link(
            """
            components:
              schemas:
                other_one_Unit: {type: boolean}
                A: {type: array, items: {$ref: 'sub/other.yaml#/one'}}
                B: {type: array, items: {$ref: 'sub/other.yaml#/two'}}
            """,
            [
                "sub/other.yaml": """
                one: {type: object, properties: {u: {$ref: '#/one/$defs/Unit'}}, $defs: {Unit: {type: string}}}
                two: {type: object, properties: {u: {$ref: '#/two/$defs/Unit'}}, $defs: {Unit: {type: integer}}}
                """
            ])
        let schemas = linked.root["components"]?["schemas"]
        #expect(
            components(linked) == ["other_one_Unit", "A", "B", "one", "two", "other_one_Unit_2", "other_two_Unit"])
        #expect(schemas?["one"]?["properties"]?["u"]?["$ref"]?.string == "#/components/schemas/other_one_Unit_2")
        #expect(schemas?["two"]?["properties"]?["u"]?["$ref"]?.string == "#/components/schemas/other_two_Unit")
        #expect(schemas?["other_two_Unit"]?["type"]?.string == "integer")
    }

    @Test func whatRefersToItselfAloneIsAFault() throws {
        let (linked, _) = try link(
            "components: {schemas: {A: {items: {$ref: loop.yaml#/a}}}}",
            ["loop.yaml": "a: {$ref: '#/b'}\nb: {$ref: '#/a'}"])
        #expect(linked.allFaults.map(\.rule.id) == ["reference-cycle"])
    }

    @Test func dataIsNotSearched() throws {
        let (linked, files) = try link(
            "components: {schemas: {A: {example: {$ref: x.yaml}, default: {$ref: y.yaml}, properties: {$ref: {type: string}}, x-a: {$ref: z.yaml}}}}",
            [:])
        #expect(files.reads == ["root.yaml"] && linked.diagnostics.isEmpty)
    }

    @Test func eachKindGoesToItsSection() throws {
        let (linked, _) = try link(
            """
            paths:
              /a:
                post:
                  parameters: [{$ref: p.yaml#/Limit}]
                  requestBody: {$ref: p.yaml#/Body}
                  responses: {'200': {$ref: p.yaml#/Ok}}
                  callbacks: {done: {$ref: p.yaml#/Done}}
              /b: {$ref: item.yaml}
            """,
            [
                "p.yaml": """
                Limit: {name: a, in: query, schema: {$ref: '#/Text'}}
                Body: {content: {a/b: {schema: {$ref: '#/Text'}}}}
                Ok: {description: d, headers: {X: {$ref: '#/Header'}}}
                Done: {'{$request.body#/url}': {$ref: item.yaml}}
                Header: {schema: {type: string}}
                Text: {type: string}
                """, "item.yaml": "get: {responses: {}}",
            ])
        #expect(linked.diagnostics.isEmpty)
        let sections = linked.root["components"]?.entries.compactMap(\.key.text) ?? []
        #expect(Set(sections) == ["parameters", "requestBodies", "responses", "callbacks", "headers", "schemas"])
        #expect(linked.root["paths"]?["/b"]?["get"] != nil)
        let done = linked.root["components"]?["callbacks"]?["Done"]?["{$request.body#/url}"]
        #expect(done?["$ref"]?.string == "#/paths/~1b")
    }

    @Test func namesThatClashAreQualifiedOnBothSides() throws {
        let (linked, _) = try link(
            "components: {schemas: {A: {allOf: [{$ref: x/e.yaml#/E}, {$ref: y/e.yaml#/E}, {$ref: z.yaml#/E}]}}}",
            ["x/e.yaml": "E: {type: object}", "y/e.yaml": "E: {type: object}", "z.yaml": "E: {type: object}"])
        #expect(components(linked) == ["A", "x_e_E", "y_e_E", "z_E"])
    }

    @Test func faultsAreSaidOnlyToThoseWhoNeedThem() throws {
        let text = """
            paths:
              /a: {get: {operationId: a, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Fine'}}}}}}}
              /b: {get: {operationId: b, responses: {'200': {description: d, content: {application/json: {schema: {$ref: gone.yaml}}}}}}}
            components: {schemas: {Fine: {type: object, properties: {x: {$ref: fine.yaml}}}}}
            """
        for (only, rules) in [("a", []), ("b", ["file-missing"])] {
            let log = DiagnosticLog()
            let (linked, _) = try link(text, ["fine.yaml": "type: string"])
            let api = Frontend.lower(linked, options: LoweringOptions(only: [only]), into: log)
            #expect(log.diagnostics.filter { $0.severity == .error }.map(\.rule.id) == rules)
            #expect((api == nil) == !rules.isEmpty)
        }
    }

    @Test func aBrokenReferenceOfAnotherFileIsNotTakenForOneOfTheRoot() throws {
        let (linked, _) = try link(
            "components: {schemas: {Pet: {type: object}, A: {items: {$ref: b.yaml}}}}",
            ["b.yaml": "properties: {x: {$ref: '#/components/schemas/Pet'}}"])
        #expect(
            linked.allFaults.map(\.description) == [
                "b.yaml:1:24: error: '#/components/schemas/Pet' names nothing in b.yaml [unresolved-reference]"
            ])
        let moved = linked.root["components"]?["schemas"]?["b"]?["properties"]?["x"]?["$ref"]
        #expect(moved?.string == "b.yaml#/components/schemas/Pet")
    }

    @Test func longChainsAndManyReferencesTakeTimeInProportion() throws {
        let count = 20_000
        let chain = (0..<count).map { "  d\($0): {$ref: '#/$defs/d\($0 + 1)'}\n" }.joined()
        let (linked, _) = try link(
            "components: {schemas: {A: {items: {$ref: chain.yaml}}}}",
            ["chain.yaml": "$defs:\n\(chain)  d\(count): {type: string}\n"])
        #expect(linked.diagnostics.isEmpty)
        #expect(components(linked) == ["A", "chain", "d\(count)"])
    }
}
