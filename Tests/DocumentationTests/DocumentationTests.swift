// The Swift in the README and in the articles compiles, as a reader would type it.

import Foundation
import Testing

@Suite struct DocumentationTests {
    /// The articles whose Swift stands by itself on this system: libcurl's transport is there on Linux only.
    static var programs: [Article] {
        let others = walkthroughs.map(\.article)
        #if os(Linux)
            return Article.all.filter { !others.contains($0.name) }
        #else
            return Article.all.filter { !(others + ["Transports"]).contains($0.name) }
        #endif
    }

    @Test("What an article shows compiles", arguments: programs)
    func compiles(_ article: Article) async throws {
        let modules = try #require(Self.modules, "BinderyRuntime.swiftmodule stands beside the tests")
        let said = try await compile(article.program, ["-I", modules] + Self.clangModules(beside: modules))
        #expect(said == "")
    }

    /// An article whose Swift stands on what is generated from its YAML.
    struct Walkthrough: Sendable {
        var article: String
        /// Where its first block of YAML is written.
        var file: String
        /// What the tool is called with, from the folder of that file.
        var config: String
    }

    static let walkthroughs = [
        Walkthrough(
            article: "GettingStarted", file: "pets.yaml",
            config: #"{"spec": "pets.yaml", "module": "Pets", "output": "Swift"}"#),
        Walkthrough(
            article: "SchemaFiles", file: "tools/get_weather.yaml",
            config: #"{"tools": ["tools/*.yaml"], "module": "Weather", "output": "Swift"}"#),
    ]

    @Test("What an article generates is what its Swift calls", arguments: walkthroughs)
    func walkthrough(_ given: Walkthrough) async throws {
        let modules = try #require(Self.modules)
        let article = try #require(Article.all.first { $0.name == given.article })
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-first-steps-\(UUID().uuidString)")
        let file = folder.appending(path: given.file)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(try #require(article.blocks(of: "yaml").first).joined(separator: "\n").utf8).write(to: file)
        try Data(given.config.utf8).write(to: folder.appending(path: "bindery.json"))
        let tool = URL(filePath: modules).deletingLastPathComponent().appending(path: "bindery").path
        let told = try await run(tool, ["generate", "\(folder.path)/bindery.json"])
        let output = folder.appending(path: "Swift").path
        let files = try FileManager.default.contentsOfDirectory(atPath: output).filter { $0.hasSuffix(".swift") }
        #expect(!files.isEmpty, "\(told)")
        let said = try await compile(
            article.program, ["-I", modules] + Self.clangModules(beside: modules) + files.map { "\(output)/\($0)" })
        #expect(said == "")
    }

    @Test("What it shows of a manifest is one", arguments: Article.all.filter { !$0.manifests.isEmpty })
    func manifests(_ article: Article) async throws {
        let target = try await run("swiftc", ["-print-target-info"])
        let path = try #require(target.firstMatch(of: /"runtimeResourcePath": "(?<path>[^"]+)"/)?.path)
        for manifest in article.manifests {
            let said = try await compile(
                manifest, ["-I", "\(path)/pm/ManifestAPI", "-package-description-version", "6.2"])
            #expect(said == "")
        }
    }

    @Test("There is something to compile, every context belongs to an article, and the README is short")
    func counts() throws {
        #expect(Article.all.reduce(0) { $0 + $1.blocks.count } >= 25)
        let contexts = try FileManager.default.contentsOfDirectory(
            atPath: Article.root.appending(path: "Tests/DocumentationTests/Contexts").path)
        let names = Set(Article.all.map { "\($0.name).swift.txt" })
        #expect(Set(contexts).subtracting(names) == [])
        let readme = try String(contentsOf: Article.root.appending(path: "README.md"), encoding: .utf8)
        #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 151)
    }

    @Test("Links of the README lead to files, and names of articles in articles to articles")
    func links() throws {
        let readme = try String(contentsOf: Article.root.appending(path: "README.md"), encoding: .utf8)
        let links = readme.matches(of: /\]\((?<path>[^)#:]+)\)/).map { String($0.path) }
        #expect(links.count > 10)
        for link in links {
            #expect(FileManager.default.fileExists(atPath: Article.root.appending(path: link).path), "\(link)")
        }
        #expect(Article.files.count > 15)
        for file in Article.files {
            for match in try String(contentsOf: file, encoding: .utf8).matches(of: /<doc:(?<name>[A-Za-z]+)>/) {
                let target = file.deletingLastPathComponent().appending(path: "\(match.name).md")
                #expect(FileManager.default.fileExists(atPath: target.path), "\(file.lastPathComponent): \(match.name)")
            }
        }
    }

    // MARK: The compiler

    private func compile(_ text: String, _ arguments: [String]) async throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-documents-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "main.swift")
        try Data(text.utf8).write(to: file)
        return try await run(
            "swiftc", ["-typecheck", "-suppress-warnings", "-swift-version", "6"] + arguments + [file.path])
    }

    /// What a tool prints; its exit code too, if it fails. It is waited for on a thread of its own.
    private func run(_ tool: String, _ arguments: [String]) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        let process = Process()
                        process.executableURL = URL(filePath: "/usr/bin/env")
                        process.arguments = [tool] + arguments
                        let pipe = Pipe()
                        process.standardOutput = pipe
                        process.standardError = pipe
                        try process.run()
                        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                        process.waitUntilExit()
                        return process.terminationStatus == 0 ? said : said + "exit code \(process.terminationStatus)"
                    })
            }
        }
    }

    /// The folder of BinderyRuntime.swiftmodule: beside the test bundle, in `Modules`.
    private static let modules: String? = {
        var places = CommandLine.arguments.filter { $0.hasPrefix("/") }.map { URL(filePath: $0) }
        places.append(Bundle.main.bundleURL)
        for var place in places {
            for _ in 0..<6 {
                let modules = place.appending(path: "Modules")
                if FileManager.default.fileExists(atPath: modules.appending(path: "BinderyRuntime.swiftmodule").path) {
                    return modules.path
                }
                place = place.deletingLastPathComponent()
            }
        }
        return nil
    }()

    /// Where the modules of the system libraries are.
    private static func clangModules(beside modules: String) -> [String] {
        ["-I", Article.root.appending(path: "Sources/CBinderyCurl").path]
    }
}
