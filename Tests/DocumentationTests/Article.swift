// A document in Markdown, and the Swift in it.

import Foundation
import Testing

/// The README or an article.
struct Article: CustomTestStringConvertible {
    let name: String
    private let text: String

    var testDescription: String { name }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

    /// The README, and every article that has Swift in it.
    static let all: [Article] = ([root.appending(path: "README.md")] + files)
        .compactMap { try? Article($0) }.filter { !$0.blocks.isEmpty }.sorted { $0.name < $1.name }

    /// The articles: of modules under Sources, of what is generated under spec.
    static var files: [URL] {
        ["Sources", "spec"].flatMap { folder in
            let base = root.appending(path: folder)
            let walk = FileManager.default.enumerator(atPath: base.path)
            return (walk?.compactMap { $0 as? String } ?? []).filter { $0.contains(".docc/") && $0.hasSuffix(".md") }
                .sorted().map { base.appending(path: $0) }
        }
    }

    init(_ file: URL) throws {
        name = file.deletingPathExtension().lastPathComponent
        text = try String(contentsOf: file, encoding: .utf8)
    }

    /// The blocks of Swift.
    var blocks: [[Substring]] { blocks(of: "swift") }

    /// The lines of each block of a language.
    func blocks(of language: String) -> [[Substring]] {
        var blocks: [[Substring]] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "```\(language)" { blocks.append([]) }
            if line.hasPrefix("```") {
                isInside = line == "```\(language)"
            } else if isInside {
                blocks[blocks.count - 1].append(line)
            }
        }
        return blocks
    }

    /// Those blocks that are programs, in order, as one: what a reader has typed by then. What a block declares, later ones
    /// use; its statements stand by themselves.
    var program: String {
        let context = Self.root.appending(path: "Tests/DocumentationTests/Contexts/\(name).swift.txt")
        var lines = (try? String(contentsOf: context, encoding: .utf8)).map { [$0] } ?? []
        for block in blocks where !Self.isManifest(block) {
            let text = block.map { String($0).replacing("…", with: "") }
            let imports = text.filter { $0.hasPrefix("import ") }
            let (declarations, statements) = Self.parted(text.filter { !$0.hasPrefix("import ") })
            lines.insert(contentsOf: imports, at: 0)
            lines += declarations + ["do {"] + statements + ["}"]
        }
        return lines.joined(separator: "\n")
    }

    /// Those blocks that belong into a `Package.swift`, each as a whole one.
    var manifests: [String] {
        blocks.filter(Self.isManifest).map { block in
            let text = block.joined(separator: "\n")
            if text.hasPrefix("// swift-tools-version") { return text }
            let members = text.hasPrefix(".package") ? "dependencies: [\(text)]" : text
            return "import PackageDescription\nlet package = Package(name: \"Mine\", \(members))"
        }
    }

    private static func isManifest(_ block: [Substring]) -> Bool {
        let first = block.first ?? ""
        return ["// swift-tools-version", "dependencies:", ".package("].contains { first.hasPrefix($0) }
    }

    /// The declarations of types in a block, and its statements.
    private static func parted(_ block: [String]) -> (declarations: [String], statements: [String]) {
        let keywords = ["struct ", "extension ", "enum ", "actor ", "final class "]
        var declarations: [String] = []
        var statements: [String] = []
        var isDeclaration = false
        for line in block {
            if keywords.contains(where: { line.hasPrefix($0) }) { isDeclaration = true }
            if isDeclaration { declarations.append(line) } else { statements.append(line) }
            if line.hasSuffix("}"), !line.hasPrefix(" ") { isDeclaration = false }
        }
        return (declarations, statements)
    }
}
