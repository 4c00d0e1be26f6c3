// Descriptions that attack: their texts stay texts through the whole pipeline, and no file stands outside its folder.

import BinderyDiagnostics
import BinderyGenerator
import Foundation
import Testing

@Suite struct HostileTests {
    /// What the pipeline makes of a description that stands in a file of this name.
    static func generate(
        _ text: String, file name: String = "attack.yaml", outputs: [String] = []
    ) throws -> (Generated?, DiagnosticLog) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-hostile-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.path + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let log = DiagnosticLog()
        let flags = ConfigFlags(spec: path, module: "Golden", outputs: outputs)
        guard let config = ConfigReader.read(flags: flags, needsOutput: false, into: log) else { return (nil, log) }
        return (Generate.files(for: config, into: log), log)
    }

    @Test(arguments: HostileTexts.payloads.indices)
    func textsStayTexts(_ index: Int) async throws {
        let payload = HostileTexts.payloads[index]
        let (generated, log) = try Self.generate(HostileTexts.description(payload))
        let errors = log.diagnostics.filter { $0.severity == .error }.map(\.description)
        let files = try #require(generated?.files, "\(errors)")
        for file in files {
            let words = BareSwift.words(of: file.text)
            #expect(words.isDisjoint(with: ["INJECTED", "/*", "open literal", "interpolation"]), "\(file.name)")
            #expect(
                file.text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.properties.isBidiControl && $0.value >= 0x20 })
            #expect(!file.name.contains("/"))
        }
        // The compiler has the last word, on every third: it takes its time.
        if index % 3 == 0 {
            let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
            let complaints = try await Compiler.complaints(about: texts)
            #expect(complaints.isEmpty, "\(complaints)")
        }
    }

    @Test(arguments: ["\n let INJECTED = 1.yaml", "*_\"\\(INJECTED)\u{2028}INJECTED.yaml"])
    func aFileNameStaysInItsComment(_ name: String) throws {
        let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
        let files = try #require(try Self.generate(text, file: name).0?.files)
        for file in files { #expect(!BareSwift.words(of: file.text).contains("INJECTED")) }
    }

    /// In a page of documentation: a text opens nothing, whether it stands at the start of a line or within one.
    @Test(arguments: HostileTexts.payloads + HostileTexts.markup)
    func textsStayTextsInThePageOfTheModule(_ payload: String) throws {
        let text = HostileTexts.quoted(payload)
        let description = """
            openapi: 3.1.0
            info: {title: \(text), version: \(text), description: \(text)}
            paths: {}
            components: {schemas: {A: {type: string}}}

            """
        let name = "a-->\n<b>INJECTED.yaml"
        let (generated, log) = try Self.generate(description, file: name, outputs: ["models", "docs"])
        let page = try #require(generated?.files.last { $0.name == "Golden.docc/Golden.md" }, "\(log.diagnostics)").text
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "# ``Golden``")
        #expect(lines[1].hasPrefix("<!-- Made by bindery ") && lines[1].hasSuffix(" -->"))
        #expect(lines[1].dropLast(4).firstRange(of: "-->") == nil)
        #expect(lines.filter { $0.hasPrefix("#") } == ["# ``Golden``", "## Overview", "## Topics", "### Other names"])
        for line in lines.dropFirst(2) where !line.hasPrefix("#") && !line.hasPrefix("- ``") {
            #expect(line.firstMatch(of: /^\s*([#+=:-]|[0-9]{1,9}[.)](\s|$))/) == nil, "\(line)")
            var isEscaped = false
            for character in line {
                #expect(isEscaped || character == "\\" || !"`*_[]<>&~|@^".contains(character), "\(line)")
                isEscaped = character == "\\" && !isEscaped
            }
            #expect(!isEscaped, "\(line)")
        }
    }

    @Test(arguments: ["../Evil", "a/b", "x; INJECTED", "`x`", "", ".", "a\u{2028}b"])
    func noModuleNameLeavesTheFolder(_ name: String) {
        let log = DiagnosticLog()
        let flags = ConfigFlags(spec: "/tmp/none.yaml", module: name)
        let config = ConfigReader.read(flags: flags, needsOutput: false, into: log)
        #expect(config == nil && log.hasErrors)
        #expect(log.diagnostics.contains { $0.rule.id == "config-module" || name.isEmpty })
    }

    @Test(arguments: ["x-bindery-client", "x-bindery-name", "x-bindery-group", "x-bindery-method"])
    func extensionsNameNothingButNames(_ key: String) throws {
        for payload in HostileTexts.payloads {
            let value = "\(key): \(HostileTexts.quoted(payload))"
            let text = """
                openapi: 3.1.0
                info: {title: T, version: '1', \(value)}
                paths: {/a: {get: {operationId: a, \(value), responses: {'200': {description: d}}}}}
                components: {schemas: {A: {type: object, \(value), properties: {b: {type: string, \(value)}}}}}

                """
            let (generated, log) = try Self.generate(text)
            #expect(generated != nil || log.hasErrors)
            for file in generated?.files ?? [] {
                let words = BareSwift.words(of: file.text)
                #expect(
                    words.isDisjoint(with: ["/*", "open literal", "interpolation", "error", "endif"]), "\(payload)")
                #expect(!file.text.contains("let INJECTED"))
            }
        }
    }
}
