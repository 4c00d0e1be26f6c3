// Shapes that are rare in one description and certain in a thousand, in one module that must compile.

import BinderyDiagnostics
import BinderyIR
import Testing

@testable import BinderySwift

@Suite struct ShapeTests {
    private var odd: SampleAPI {
        var api = SampleAPI()
        let number = EnumerationValue(literal: .number("1"), span: SampleAPI.span)
        let same = EnumerationValue(literal: .number("01"), span: SampleAPI.span)
        let minus = EnumerationValue(literal: .number("-1"), isDeprecated: true, span: SampleAPI.span)
        let half = EnumerationValue(literal: .number("0.5"), span: SampleAPI.span)
        api.add(.component("Level"), .enumeration(Enumeration(form: .list, values: [number, same, minus])))
        api.add(.component("Mixed"), .enumeration(Enumeration(form: .list, values: [number, half])))
        api.add(.component("Nothing"), .enumeration(Enumeration(form: .list, values: [])))

        let node = api.reserve(.component("Node"))
        let optionalText = api.add(.component("MaybeText"), .alias(.nullable(.string(format: nil)), Facets()))
        api.set(
            node,
            .record(
                Record(
                    properties: [
                        property("child", .named(node), boxed: true),
                        property("last", .named(node), nullable: true, boxed: true),
                        property("old", .named(node), deprecated: true, boxed: true),
                        property("rows", .array(.nullable(.string(format: nil)))),
                        property("map", .map(.nullable(.integer(.uint64)))), property("small", .integer(.int32)),
                        property("maybe", .named(optionalText), required: true), property("fields", required: true),
                        property("decoder"), property("encoder", required: true), property("value"),
                        property("look", .json), property("none"), property("日本語"), property("24h"),
                    ], additional: .typed(.integer(.int64)))))
        let word = api.words("24h", ["a"], in: node)
        api.words("日本語", ["日本語", "に"], in: node)
        api.record("Typed", [], additional: .typed(.named(word)))

        api.record("Wide", (1...66).map { property("m\($0)", nullable: true) })

        let tree = api.reserve(.component("Tree"))
        api.set(
            tree,
            .union(
                Union(
                    variants: [
                        variant(.property(name: "kind", values: ["leaf"]), .named(node)),
                        variant(.members(["left", "right"]), .named(node)), variant(.members(["left"]), .named(tree)),
                        variant(.trial(name: "list"), .array(.integer(.int64))),
                        variant(.trial(name: "list"), .array(.array(.integer(.int64)))),
                        variant(.kind(.boolean), .boolean), variant(.kind(.number), .number),
                    ], isRecursive: true)))
        api.add(
            .component("Everything"),
            .union(
                Union(
                    variants: JSONKind.allCases.map { kind in
                        let payload: TypeUse? =
                            switch kind {
                            case .null: nil
                            case .boolean: .boolean
                            case .integer: .integer(.int64)
                            case .number: .number
                            case .string: .string(format: "uri")
                            case .array: .array(.json)
                            case .object: .map(.json)
                            }
                        return variant(.kind(kind), payload)
                    })))
        let model = api.words("Model", ["a", "b"], form: .suggestions)
        api.add(
            .component("Voice"),
            .union(
                Union(variants: [
                    variant(.kind(.string), .named(model)), variant(.word("auto"), nil), variant(.word("auto"), nil),
                    variant(.kind(.object), .named(node)), variant(.kind(.integer), .integer(.int32)),
                ])))
        api.api.operations = ["a/bc/get", "ab/c/get", "a/bc/chat", "chat/chat/chat", "Node/list"].map { path in
            let words = path.split(separator: "/").map(String.init)
            return Operation(
                id: path, group: Array(words.dropLast()), method: words[words.count - 1], httpMethod: "GET", path: path,
                bodies: [Body(type: .named(node), isRequired: false)], response: words.last == "chat" ? nil : .nothing,
                stream: words.last == "chat" ? Streaming(chunk: .named(node), switchProperty: nil) : nil, pointer: path,
                span: SampleAPI.span)
        }
        return api
    }

    @Test func oddShapesCompile() async throws {
        let log = DiagnosticLog()
        let files = odd.emit(into: log)
        #expect(!log.hasErrors, "\(log.diagnostics)")
        let said = try await Compiler.complaints(about: files)
        #expect(said.isEmpty, "\(said.prefix(6_000))")
    }

    /// The nulls of a record are 64 bits: what comes after keeps its null as an unknown field.
    @Test func membersBeyondThe64thHaveNoBit() {
        let text = odd.emit().map(\.text).joined()
        #expect(text.contains("json.optional(&m64, 64, &nulls, unknown: &unknownFields)"))
        #expect(text.contains("json.optional(&m65, unknown: &unknownFields)"))
        #expect(text.contains(#"json.optional(",\"m64\":", m64, 64, nulls)"#))
        #expect(text.contains(#"json.optional(",\"m65\":", m65)"#))
        #expect(text.contains("static var m64: Self { Self(member: 64) }"))
        #expect(!text.contains("static var m65"))
    }

    @Test func theListOfFilesFollowsFromTheConfigAlone() {
        let names = OutputNames.list(module: "Sample", outputs: ["models", "client"], hasTools: false)
        #expect(SampleAPI().emit().map(\.name) == names)
        #expect(SampleAPI.chat.emit().map(\.name) == names)
        #expect(names.count == 1 + OutputNames.modelFiles && Set(names).count == names.count)
        let client = OutputNames.list(module: "Sample", outputs: ["client"], hasTools: false)
        #expect(client == ["Sample.Client.bindery.swift"])
    }

    @Test func anEmptyDescriptionCompiles() async throws {
        let said = try await Compiler.complaints(about: SampleAPI().emit())
        #expect(said.isEmpty, "\(said)")
    }

    @Test func outputIsTheSameEveryTime() {
        #expect(odd.emit() == odd.emit())
        #expect(SampleAPI.chat.emit() == SampleAPI.chat.emit())
    }

    @Test func linesAreTidy() {
        for file in odd.emit() + SampleAPI.chat.emit() {
            #expect(!file.text.contains("\n\n\n"), "\(file.name)")
            #expect(!file.text.contains(" \n"), "\(file.name)")
            #expect(file.text.hasSuffix("\n") && !file.text.hasSuffix("\n\n"))
        }
    }
}
