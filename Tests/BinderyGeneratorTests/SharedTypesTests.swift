// Configs with a base come in; what may not stand on another module's types is told at its place, and the rest is counted.

import BinderyDiagnostics
import BinderyGenerator
import BinderyIR
import BinderySwift
import Testing

@Suite struct SharedTypesTests {
    private static let description = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        components:
          schemas:
            Pet: {type: object, properties: {tag: {type: object, properties: {a: {type: string}}}}}
            Shop: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
            Kind: {type: string, enum: [cat, dog]}

        """

    /// What is said, and the files' texts.
    private func generate(
        _ own: String, base: String = #""spec": "base.yaml", "module": "Original""#,
        description: String = Self.description,
        key: String = #"{"module": "Original", "config": "base.json"}"#
    ) throws -> (generated: Generated?, said: [String]) {
        let scratch = try Scratch()
        let log = DiagnosticLog()
        _ = try scratch.write(Self.description, to: "base.yaml")
        _ = try scratch.write(description, to: "own.yaml")
        _ = try scratch.write("{\(base)}", to: "base.json")
        let path = try scratch.write(#"{"spec": "own.yaml", "base": \#(key)\#(own)}"#, to: "own.json")
        let config = ConfigReader.read(path, needsOutput: false, into: log)
        return (config.flatMap { Generate.files(for: $0, into: log) }, scratch.said(log))
    }

    private func text(_ generated: Generated?) -> String { generated?.files.map(\.text).joined() ?? "" }

    @Test func whatIsEqualIsAName() throws {
        let (generated, said) = try generate("")
        #expect(said.isEmpty)
        #expect(generated?.shared?.count == 4)
        #expect(text(generated).contains("public typealias Shop = Original.Shop"))
        #expect(!text(generated).contains("struct "))
        #expect(generated?.files.allSatisfy { $0.text.contains("\nimport Original\n") } == true)
    }

    @Test(arguments: [
        ("{a: {type: string}}", "{a: {type: string, maxLength: 3}}", ["Kind"]),
        ("{a: {type: string}}", "{a: {type: string, description: d}}", ["Kind", "Pet", "Shop"]),
        ("{a: {type: string}}", "{a: {type: string, x-bindery-name: b}}", ["Kind"]),
        ("{a: {type: string}}", "{a: {type: string}, b: {type: string}}", ["Kind"]),
        ("[cat, dog]", "[dog, cat]", ["Pet", "Shop"]),
        ("    Kind:", "    Kind2:", ["Pet", "Shop"]),
        ("tag: {type: object", "tag: {deprecated: true, type: object", ["Kind"]),
    ])
    func onlyWhatIsEqualWithAllItReaches(_ old: String, _ new: String, _ names: [String]) throws {
        let (generated, said) = try generate("", description: Self.description.replacing(old, with: new))
        #expect(said.isEmpty)
        let shared = ["Kind", "Pet", "Shop"].filter {
            text(generated).contains("public typealias \($0) = Original.\($0)\n")
        }
        #expect(shared == names)
    }

    /// A type that nests in one that is not shared is another one too, and with it what refers to it.
    @Test func whatNestsElsewhereIsNotShared() {
        let span = SourceSpan(file: SourceFile(path: "a", bytes: []), line: 1, column: 1)
        func api(_ more: [String]) -> API {
            func property(_ name: String, _ type: TypeUse) -> Property {
                Property(wireName: name, type: type, pointer: "/\(name)", span: span)
            }
            let records = [
                [property("tag", .named(TypeID(1)))] + more.map { property($0, .boolean) },
                [property("a", .boolean)], [property("tag", .named(TypeID(1)))],
            ]
            let origins: [TypeOrigin] = [.component("Pet"), .property("tag"), .component("Shop")]
            let types = zip(records, origins).enumerated().map { index, type in
                TypeDecl(
                    id: TypeID(index), parent: index == 1 ? TypeID(0) : nil, origin: type.1,
                    kind: .record(Record(properties: type.0)), pointer: "/\(index)", span: span)
            }
            return API(title: "T", version: "1", types: types)
        }
        func shared(_ more: [String]) -> Int {
            Backend.shared(
                api(more), EmitOptions(module: "Own", source: "", toolVersion: ""), with: api([]),
                EmitOptions(module: "Original", source: "", toolVersion: ""), into: DiagnosticLog()
            ).count
        }
        #expect(shared([]) == 3)
        #expect(shared(["b"]) == 0)
    }

    @Test func withoutABaseNothingIsShared() throws {
        let scratch = try Scratch()
        let log = DiagnosticLog()
        let path = try scratch.write(Self.description, to: "own.yaml")
        let flags = ConfigFlags(spec: path, module: "Own")
        let config = try #require(ConfigReader.read(flags: flags, needsOutput: false, into: log))
        #expect(Generate.files(for: config, into: log)?.shared == nil)
    }

    @Test(arguments: [
        ("", #""spec": "base.yaml", "module": "Original", "access": "internal""#, "are internal: no public name"),
        ("", #""spec": "base.yaml", "module": "Original", "access": "package""#, "are package: no public name"),
        ("", #""spec": "base.yaml", "module": "Original", "outputs": ["client"]"#, "makes no models"),
        ("", #""spec": "base.yaml", "output": "Other""#, "makes the module Other, not Original"),
        ("", #""spec": "missing.yaml", "module": "Original""#, "there is no description"),
        (#", "module": "Original""#, #""spec": "base.yaml""#, "cannot be its own base"),
    ])
    func whatCannotBeShared(_ own: String, _ base: String, _ words: String) throws {
        let (generated, said) = try generate(own, base: base)
        #expect(generated == nil)
        #expect(said.count == 1)
        #expect(said.first?.contains(words) == true, "\(said)")
    }

    @Test(arguments: [
        ("\"Original\"", "takes an object of texts"),
        (#"{"module": "Original"}"#, "'base' takes {\"module\""),
        (#"{"module": "a b", "config": "base.json"}"#, "is not a Swift module name"),
        (#"{"module": "Original", "config": "base.json", "spec": "x"}"#, "not 'spec'"),
        (#"{"module": "Original", "config": "no.json"}"#, "there is no config"),
        (#"{"module": "Original", "config": "own.json"}"#, "bases in a circle"),
        (#"{"module": "Pet", "config": "base.json"}"#, "hides the base module"),
    ])
    func mistakesOfTheKey(_ key: String, _ words: String) throws {
        let (generated, said) = try generate("", base: #""spec": "base.yaml""#, key: key)
        #expect(generated == nil)
        #expect(said.contains { $0.contains(words) }, "\(said)")
    }

    @Test func narrowerAccessIsFine() throws {
        let (generated, said) = try generate(#", "access": "internal""#)
        #expect(said.isEmpty)
        #expect(text(generated).contains("\ntypealias Shop = Original.Shop"))
    }
}
