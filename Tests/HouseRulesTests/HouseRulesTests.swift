// The rules of the house that no compiler knows: short files, opening words, no default over the IR, no provider's name.

import Foundation
import Testing

@Suite struct HouseRulesTests {
    private static let written = ["Sources", "Plugins", "Tests"].flatMap { SourceTree.files(in: $0) }
        .filter { !$0.path.contains("/Cases/") && !$0.path.hasSuffix(".bindery.swift") }

    @Test func theTreeIsThere() { #expect(Self.written.count > 50) }

    @Test func filesAreShort() {
        for file in Self.written { #expect(file.lines.count <= 301, "\(file) has \(file.lines.count) lines") }
    }

    @Test func filesOpenWithWhatTheyAreFor() {
        for file in Self.written where !file.path.hasPrefix("Tests/") {
            #expect(file.text.hasPrefix("//"), "\(file) opens with one to three lines: what comes in, what goes out")
        }
    }

    @Test func noFileIsADrawer() {
        let drawers = ["Utils", "Util", "Helpers", "Helper", "Common", "Manager", "Base"]
        for file in Self.written {
            let name = file.path.split(separator: "/").last.map { $0.replacing(".swift", with: "") } ?? ""
            #expect(!drawers.contains { name.hasSuffix($0) }, "\(file)")
        }
    }

    @Test func nothingIsLeftForLater() {
        for file in Self.written where !file.path.contains("HouseRulesTests") {
            #expect(!file.text.contains("TODO") && !file.text.contains("FIXME"), "\(file)")
        }
    }

    /// Providers are data: their names stand in `spec/` and in what is generated from it.
    @Test func noProviderIsNamed() throws {
        let names = try Regex(#"(?i)open-?ai|gemini|together|atoma|one-?llm|anthropic|azure|groq|macpaw"#)
        let endings = [".swift", ".h", ".md"]
        let files = ["Sources", "Plugins"].flatMap { folder in
            endings.flatMap { SourceTree.files(in: folder, ending: $0) }
        }
        for file in files {
            for (number, line) in file.lines.enumerated() {
                // OpenAPI is the format, `BinderyOpenAPI` its stage, and "together" is also a word.
                let text = line.replacing("OpenAPI", with: "").replacing("together", with: "")
                #expect(text.firstMatch(of: names) == nil, "\(file):\(number + 1) names a provider: \(line)")
            }
        }
    }

    /// A switch over the IR has no `default:`, so that a new case shows every place that owes it a response.
    @Test func noDefaultOverTheIR() throws {
        // Cases that only the IR's enums have; `.string` and the like belong to YAML's scalars too.
        let names = [
            "record", "enumeration", "union", "alias", "word", "property", "members", "trial", "closed", "typed",
            "suggestions", "integer", "number", "json", "map", "nullable", "named", "int32", "int64", "uint64",
            "bearer",
            "basic", "apiKeyHeader", "component", "variant", "query", "header", "cookie",
        ]
        let cases = try Regex(#"case \.(\#(names.joined(separator: "|")))\b"#)
        for module in ["BinderyIR", "BinderyOpenAPI", "BinderySwift", "BinderyDiff", "BinderyGenerator"] {
            for file in SourceTree.files(in: "Sources/\(module)") {
                for block in switches(in: file.code) where block.hasDefault {
                    let first = block.cases.filter { $0.contains(cases) }
                    #expect(
                        first.isEmpty || block.isOfStrings,
                        "\(file):\(block.line) has a default beside \(first.first ?? "")")
                }
            }
        }
    }

    /// Files that may go past the compiler's checks; each says why in the file itself.
    private static let audited: [String: String] = [
        "Sources/BinderyYAML/LibYAMLEvents.swift": "libyaml's C structures",
        "Sources/BinderyYAML/ByteSearch.swift": "looks for a byte in the document in place",
        "Sources/BinderySwift/Code/ByteBuffer.swift": "grows bytes at their end, behind those that are counted",
        "Sources/BinderySwift/Code/IndentationMark.swift": "searches a block of code in place",
        "Sources/BinderySwift/Code/LineWriter.swift": "reads literals of this program in place",
        "Sources/BinderyYAML/TextBuffer.swift": "searches and compares the document's bytes in place",
        "Sources/BinderyYAML/YAMLTree.swift": "hands a key's bytes to the table, for the length of one call",
        "Sources/BinderyRuntime/JSON/Unsafe/ByteEntrances.swift": "lends bytes to a reader, for one call",
        "Sources/BinderyRuntime/JSON/Unsafe/ByteSearch.swift": "looks for bytes in bytes in place",
        "Sources/BinderyRuntime/JSON/Unsafe/ByteScan.swift": "looks at a vector's mask as two words",
        "Sources/BinderyRuntime/JSON/Unsafe/JSONBuffer.swift": "a growing buffer with one owner",
        "Sources/BinderyRuntime/JSON/Unsafe/JSONBytes.swift": "a bounds-checked window on the text",
        "Sources/BinderyRuntime/JSON/Unsafe/LineScan.swift": "looks for a line's end in place",
        "Sources/BinderyRuntime/JSON/Unsafe/NameTable.swift": "the bytes of literals",
        "Sources/BinderyRuntime/JSON/Unsafe/StringBytes.swift": "the bytes of strings",
        "Sources/BinderyRuntime/JSON/Unsafe/StringMaking.swift": "strings of validated bytes",
        "Sources/BinderyTransport/Curl/CurlDriver.swift": "libcurl's multi handle, driven by one thread",
        "Sources/BinderyTransport/Curl/CurlHandle.swift": "libcurl's easy handles and their callbacks",
        "Sources/BinderyRuntime/Validation/Pattern.swift": "regular expressions are not Sendable",
    ]

    @Test func escapesFromTheCompilerAreAudited() {
        let escapes = /@unchecked|nonisolated\(unsafe\)|@preconcurrency|\bunsafe|withUnsafe|Unsafe[A-Z]\w+|try!|as!/
        for file in SourceTree.files(in: "Sources") + SourceTree.files(in: "Plugins")
        where Self.audited[file.path] == nil {
            for (number, line) in file.code.enumerated() where line.contains(escapes) {
                Issue.record("\(file):\(number + 1) goes past the compiler: \(line)")
            }
        }
        for path in Self.audited.keys {
            #expect(
                FileManager.default.fileExists(atPath: SourceTree.root.appending(path: path).path), "\(path) is gone")
        }
    }

    /// The tool and the runtime cannot import each other, and are of one version.
    @Test func theToolAndTheRuntimeHaveOneVersion() {
        let versions = ["Sources/BinderyGenerator/ToolVersion.swift", "Sources/BinderyRuntime/RuntimeVersion.swift"]
            .map { path -> String in
                let text = SourceTree.files(in: "Sources").first { $0.path == path }?.text ?? ""
                return text.split(separator: "\n").first { $0.contains("static let current = ") }?
                    .split(separator: "\"").dropFirst().first.map(String.init) ?? path
            }
        #expect(versions[0] == versions[1])
    }

    /// A rule is proved by a golden case whose input says so in a comment at its head.
    @Test func everyRuleHasACase() {
        let cases = SourceTree.files(in: "Tests/GoldenTests/Cases", ending: "input.yaml")
        let rules = SourceTree.files(in: "Sources/BinderyOpenAPI/Rules").filter { $0.text.contains(": SchemaRule {") }
        #expect(rules.count >= 10)
        for rule in rules {
            let name = rule.path.split(separator: "/").last.map { String($0.dropLast(6)) } ?? ""
            let mark = "# Proves \(name).\n"
            #expect(cases.contains { $0.text.contains(mark) }, "no golden case says: \(mark)")
        }
    }

    private struct Block {
        var line: Int
        var cases: [String] = []
        var hasDefault = false
        /// Whether what is switched over is text, numbers or a pattern, not an enum.
        var isOfStrings = false
    }

    /// The `switch` statements of a file, by indentation: the cases stand where the `switch` stands.
    private func switches(in code: [String]) -> [Block] {
        var open: [(indent: Int, block: Block)] = []
        var done: [Block] = []
        for (number, line) in code.enumerated() {
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            guard !trimmed.isEmpty else { continue }
            let indent = line.prefix { $0 == " " }.count
            if trimmed == "}" || trimmed.hasPrefix("} ") || trimmed.hasPrefix("})"), let last = open.last,
                indent == last.indent
            {
                done.append(last.block)
                open.removeLast()
            }
            if trimmed.hasSuffix("{"), let at = trimmed.firstRange(of: "switch ") {
                let isStatement = at.lowerBound == trimmed.startIndex || trimmed[..<at.lowerBound].hasSuffix(" ")
                if isStatement { open.append((indent, Block(line: number + 1))) }
            } else if let last = open.indices.last, indent == open[last].indent {
                if trimmed.hasPrefix("default") { open[last].block.hasDefault = true }
                if trimmed.hasPrefix("case ") { open[last].block.cases.append(trimmed) }
                if trimmed.hasPrefix("case \"") { open[last].block.isOfStrings = true }
            }
        }
        return done
    }
}
